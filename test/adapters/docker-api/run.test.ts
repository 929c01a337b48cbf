import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dockerEngine } from '../../../src/adapters/docker-engine.ts';
import { digestOf } from '../../../src/core/digest.ts';
import type { ContainerEngine, RunRequest } from '../../../src/ports/engine.ts';
import { startEngine, type TestEngine } from '../support/engine-server.ts';

let root = '';
let engine: TestEngine;
let docker: ContainerEngine;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'seaworthy-run-'));
  engine = await startEngine(join(root, 'socket'));
  docker = dockerEngine({ env: { DOCKER_HOST: engine.host } });
});
afterEach(async () => {
  await engine.close();
  rmSync(root, { recursive: true, force: true });
});

const request = { image: digestOf('image'), argv: ['prog', '-x', '$(id)'], timeoutSeconds: 20, outputLimit: 100 };
const run = (more: Partial<RunRequest> = {}) => docker.run({ ...request, ...more });
const whats = () => engine.calls.map(({ what }) => what).slice(2);
const created = () =>
  engine.calls.find(({ what }) => what === 'POST /containers/create')?.body as Record<string, never>;

test('a success asks no more than it must, and leaves nothing', async () => {
  engine.play = { stdout: 'hello', stderr: 'err' };
  expect(await run()).toMatchObject({
    end: { kind: 'exited', exitCode: 0 },
    stdout: { text: 'hello', truncated: false },
    stderr: { text: 'err', truncated: false },
  });
  expect(whats()).toEqual([
    'POST /containers/create',
    'POST /containers/attach',
    'POST /containers/start',
    'POST /containers/wait',
    'DELETE /containers',
  ]);
  expect(engine.calls.at(-1)?.url).toMatch(/\?force=1&v=1$/);
});

test('nothing that confines a container is left out', async () => {
  await run();
  expect(created()).toMatchObject({
    Image: request.image,
    Entrypoint: ['prog'],
    Cmd: ['-x', '$(id)'],
    Env: [],
    Healthcheck: { Test: ['NONE'] },
    NetworkDisabled: true,
    Labels: { 'seaworthy.run': expect.stringMatching(/^[0-9a-f]{12}$/) },
  });
  expect(created()['HostConfig']).toEqual({
    NetworkMode: 'none',
    ReadonlyRootfs: true,
    Tmpfs: { '/tmp': 'rw,noexec,nosuid,size=64m,mode=1777' },
    CapDrop: ['ALL'],
    SecurityOpt: ['no-new-privileges'],
    Memory: 512 * 2 ** 20,
    MemorySwap: 512 * 2 ** 20,
    NanoCpus: 1e9,
    PidsLimit: 256,
    LogConfig: { Type: 'none' },
  });
});

test('what a row may have besides is what it asks for', async () => {
  await run({
    user: '7:8',
    workdir: '/srv',
    environment: { A: '$(id)' },
    writablePaths: ['/var/cache'],
    memoryMiB: 64,
    processes: 2,
    platform: 'linux/arm64',
  });
  expect(created()).toMatchObject({ User: '7:8', WorkingDir: '/srv', Env: ['A=$(id)'] });
  expect(created()['HostConfig']).toMatchObject({ Memory: 64 * 2 ** 20, PidsLimit: 2 });
  expect(Object.keys(created()['HostConfig']?.['Tmpfs'] ?? {})).toEqual(['/tmp', '/var/cache']);
  expect(engine.calls[2]?.url).toContain('platform=linux/arm64');
});

test('the image’s own entrypoint stays, and its command where nothing replaces it', async () => {
  await run({ ownEntrypoint: true, argv: [] });
  expect([created()['Entrypoint'], created()['Cmd']]).toEqual([undefined, undefined]);
  engine.calls.splice(0);
  await run({ ownEntrypoint: true, argv: ['--help'] });
  expect([created()['Entrypoint'], created()['Cmd']]).toEqual([undefined, ['--help']]);
});

test('a program must be named', async () => {
  await expect(run({ argv: [] })).rejects.toMatchObject({ code: 'USAGE' });
  await expect(run({ argv: ['', 'x'] })).rejects.toMatchObject({ code: 'USAGE' });
  expect(whats()).not.toContain('POST /containers/create');
});

test('another end is read from the state', async () => {
  engine.play = { stderr: 'oops\n', state: { ExitCode: 3 } };
  expect(await run()).toMatchObject({ end: { kind: 'exited', exitCode: 3 }, stderr: { text: 'oops\n' } });
  expect(whats()).toContain('GET /containers');
});

test.each([
  ['create', 404, 'No such image: sha256:0', 'image-missing'],
  ['create', 400, 'NCPUs cannot be set', 'other'],
  ['attach', 409, 'exec: "prog": executable file not found in $PATH: OCI runtime attempted', 'program-missing'],
  ['start', 400, 'exec: "prog": executable file not found in $PATH', 'program-missing'],
  ['start', 500, 'exec: "/x": permission denied', 'not-executable'],
])('a container that the engine does not %s (%i) did not start: %s', async (step, status, message, reason) => {
  engine.replies[`POST /containers/${step}`] = [status, { message }];
  const { end, stdout } = await run();
  expect(end).toMatchObject({ kind: 'not-started', reason, detail: message });
  expect(stdout.text).toBe('');
  expect(whats().at(-1)).toBe('DELETE /containers');
});

describe('an engine that fails', () => {
  test.each<[string, string, TestEngine['replies'][string], string]>([
    ['cuts the line while a container is made', 'POST /containers/create', 'cut', 'ENGINE_UNREACHABLE'],
    ['cuts the line while it is started', 'POST /containers/start', 'cut', 'ENGINE_UNREACHABLE'],
    ['cuts the line while it runs', 'POST /containers/wait', 'cut', 'ENGINE_UNREACHABLE'],
    [
      'does not know it while it runs',
      'POST /containers/wait',
      [404, { message: 'No such container' }],
      'ENGINE_REFUSED',
    ],
    ['cannot remove it', 'DELETE /containers', [500, { message: 'device or resource busy' }], 'ENGINE_REFUSED'],
  ])('%s', async (_, what, reply, code) => {
    engine.replies[what] = reply;
    await expect(run()).rejects.toMatchObject({ code });
    expect(whats().at(-1)).toBe('DELETE /containers');
  });

  test('cuts off what a container says', async () => {
    engine.play = { stdout: 'half', breaksOff: true };
    await expect(run()).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
  });

  test('says that waiting failed, and no exit code that counts', async () => {
    engine.replies['POST /containers/wait'] = [200, { StatusCode: 0, Error: { Message: 'x' } }];
    engine.play = { state: { Status: 'running' } };
    await expect(run()).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
  });

  test('does not list what was left behind', async () => {
    engine.replies['GET /containers/json'] = [500, { message: 'x' }];
    await expect(run()).rejects.toMatchObject({ code: 'ENGINE_REFUSED' });
  });

  test('does not say how it ended', async () => {
    engine.play = { state: { ExitCode: 3, Status: 7 } };
    await expect(run()).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
  });

  test('cannot say how it ended', async () => {
    engine.play = { state: { ExitCode: 3 } };
    engine.replies['GET /containers'] = [500, { message: 'x' }];
    await expect(run()).rejects.toMatchObject({ code: 'ENGINE_REFUSED' });
  });
});

test.each([404, 409])('a container that is gone or going (%i) needs no removal', async (status) => {
  engine.replies['DELETE /containers'] = [status, { message: 'removal is already in progress' }];
  expect((await run()).end).toEqual({ kind: 'exited', exitCode: 0 });
});

test('a time-out kills, and keeps what was said', async () => {
  engine.play = { stdout: 'begun', hangs: true };
  expect(await run({ timeoutSeconds: 0.2 })).toMatchObject({
    end: { kind: 'timed-out' },
    stdout: { text: 'begunbegun' },
  });
  expect(whats()).toContain('POST /containers/kill');
});

test('a flood is ended, and only its beginning kept', async () => {
  engine.play = { stdout: 'x'.repeat(65 * 2 ** 20), hangs: true };
  const { end, stdout } = await run();
  expect(end).toEqual({ kind: 'flooded' });
  expect([stdout.text.length, stdout.truncated]).toEqual([100, true]);
  expect(whats()).toContain('POST /containers/kill');
});

test('frames may be cut anywhere', async () => {
  engine.play = { stdout: 'ä'.repeat(200_000), stderr: 'ö'.repeat(100_000) };
  const { stdout, stderr } = await run({ outputLimit: 10 ** 6 });
  expect([stdout.text, stderr.text]).toEqual(['ä'.repeat(200_000), 'ö'.repeat(100_000)]);
});
