import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dockerEngine } from '../../src/adapters/docker-engine.ts';
import { ociArchive } from '../../src/adapters/oci-archive.ts';
import { type Digest, digestOf } from '../../src/core/digest.ts';
import { readManifest } from '../../src/domain/image/manifest.ts';
import { mediaTypes } from '../../src/domain/image/media-types.ts';
import type { BuildRequest, LoadedImage, RunOutcome, RunRequest } from '../../src/ports/engine.ts';
import { writeArchive } from '../adapters/support/images.ts';
import { tar } from '../domain/image/support/tar-writer.ts';
import { rig } from './rig.ts';

const clients = () => ({
  today: { docker: client('SEAWORTHY_RIG_DOCKER'), host: rig().dockerHost },
  legacy: { docker: client('SEAWORTHY_RIG_LEGACY_DOCKER'), host: rig().legacyDockerHost },
  podman: { docker: client('SEAWORTHY_RIG_DOCKER'), host: rig().podmanHost },
});

function client(name: string): string {
  const path = process.env[name];
  if (!path) throw new Error(`${name} is not set: run the tests with \`npm run test:e2e\``);
  return path;
}

const kinds = ['today', 'legacy', 'podman'] as const;
type Kind = (typeof kinds)[number];

const environment = (kind: Kind, more: object = {}) => ({
  PATH: process.env.PATH,
  HOME: folder,
  DOCKER_HOST: clients()[kind].host,
  DOCKER_CONFIG: rig().dockerConfig,
  ...more,
});
const engineOf = (kind: Kind, more: object = {}) =>
  dockerEngine({ env: environment(kind, more), docker: clients()[kind].docker });

/** Asks the client itself, past the adapter. */
const ask = (kind: Kind, ...args: string[]): string =>
  execFileSync(clients()[kind].docker, args, { env: environment(kind), encoding: 'utf8' }).trim();

const dockerfile = `FROM base AS tools
COPY --chmod=755 badformat badinterpreter /tools/
COPY --chmod=644 plain /tools/
ARG WORD=none
LABEL word=$WORD
FROM tools
USER 1000:1000
WORKDIR /srv
VOLUME /volume
ENTRYPOINT ["python3"]
`;

let folder = '';
let context = '';
let archive = '';
let digests: { manifest: Digest; config: Digest };
const loaded: Partial<Record<Kind, LoadedImage>> = {};

const request = (more: Partial<BuildRequest> = {}): BuildRequest => ({
  context,
  dockerfile: join(context, 'Dockerfile'),
  buildArgs: {},
  namedContexts: { base: `oci-layout://${rig().baseLayout}@${rig().baseDigest}` },
  secrets: [],
  ssh: [],
  platforms: [],
  archive: join(mkdtempSync(join(folder, 'out-')), 'image.tar'),
  timeoutSeconds: 300,
  ...more,
});

async function imageIn(path: string) {
  const source = ociArchive(path);
  const top = await source.manifest(undefined);
  const manifest = readManifest(top.bytes, top.mediaType);
  const config =
    manifest.kind === 'manifest' ? JSON.parse(String(await source.blob(manifest.config.digest))) : undefined;
  await source.close();
  return { top, manifest, config };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-e2e-docker-'));
  context = mkdtempSync(join(folder, 'context-'));
  writeFileSync(join(context, 'Dockerfile'), dockerfile);
  writeFileSync(join(context, 'badformat'), '\u007fELF garbage');
  writeFileSync(join(context, 'badinterpreter'), '#!/no/such/interpreter\n');
  writeFileSync(join(context, 'plain'), 'text');
  archive = request().archive;
  await engineOf('today').build(request({ archive }));
  const { top, manifest } = await imageIn(archive);
  if (manifest.kind !== 'manifest') throw new Error('the build made an index');
  digests = { manifest: top.digest, config: manifest.config.digest };
  for (const kind of kinds) loaded[kind] = await engineOf(kind).load(archive, digests);
});

afterAll(() => {
  for (const kind of kinds) {
    const { reference } = loaded[kind] ?? {};
    if (reference !== undefined) ask(kind, 'rmi', '--force', reference);
  }
  rmSync(folder, { recursive: true, force: true });
});

describe('build', () => {
  test('one image, without attestations, with its base by digest', async () => {
    const lines: string[] = [];
    const outcome = await engineOf('today').build(
      request({ archive: join(folder, 'a, b.tar'), onProgress: (line) => lines.push(line) }),
    );
    expect(outcome.bases).toEqual([{ reference: 'base', digest: rig().baseDigest }]);
    expect(Math.abs(outcome.completedAt - Date.now())).toBeLessThan(60_000);
    expect(lines.some((line) => line.includes('exporting to oci image format'))).toBe(true);
    expect((await imageIn(join(folder, 'a, b.tar'))).manifest.kind).toBe('manifest');
  });

  test('arguments and a target arrive as they are', async () => {
    const word = '$(id); `x` "quoted" \'single\' ,=\nline';
    const built = request({ target: 'tools', buildArgs: { WORD: word } });
    await engineOf('today').build(built);
    expect((await imageIn(built.archive)).config.config.Labels).toEqual({ word });
  });

  test('a secret arrives', async () => {
    const isRight = `: ${randomUUID()}; test "$(cat /run/secrets/word)" = "a b"`;
    const path = join(context, 'Dockerfile.secret');
    writeFileSync(path, `FROM base\nRUN --mount=type=secret,id=word ${isRight}\n`);
    const built = request({ dockerfile: path, secrets: ['id=word,env=WORD'] });
    await expect(engineOf('today', { WORD: 'b' }).build(built)).rejects.toMatchObject({ code: 'BUILD_FAILED' });
    await engineOf('today', { WORD: 'a b' }).build(built);
  });

  test('several platforms make one index, with the bases of all', async () => {
    writeFileSync(join(context, 'Dockerfile.copy'), 'FROM base\nCOPY plain /plain\n');
    const built = request({ dockerfile: join(context, 'Dockerfile.copy'), platforms: ['linux/amd64', 'linux/arm64'] });
    const { bases } = await engineOf('today').build(built);
    expect(bases).toEqual([{ reference: 'base', digest: rig().baseDigest }]);
    const { manifest } = await imageIn(built.archive);
    expect(manifest.kind === 'index' && manifest.manifests.map(({ platform }) => platform?.architecture)).toEqual([
      'amd64',
      'arm64',
    ]);
  });

  test('an image without a base has none', async () => {
    writeFileSync(join(context, 'Dockerfile.scratch'), 'FROM scratch\nCOPY plain /plain\n');
    expect((await engineOf('today').build(request({ dockerfile: join(context, 'Dockerfile.scratch') }))).bases).toEqual(
      [],
    );
  });

  test('the builder inside today’s engine does as well', async () => {
    const engine = dockerEngine({ env: environment('today'), docker: clients().today.docker, builder: 'default' });
    const { bases } = await engine.build(request());
    expect(bases).toEqual([{ reference: 'base', digest: rig().baseDigest }]);
  });

  test('what fails says how', async () => {
    writeFileSync(join(context, 'Dockerfile.fails'), 'FROM base\nRUN echo why >&2; exit 7\n');
    const failing = engineOf('today').build(request({ dockerfile: join(context, 'Dockerfile.fails') }));
    await expect(failing).rejects.toMatchObject({
      code: 'BUILD_FAILED',
      message: expect.stringContaining('exit code: 7'),
    });
    const older = dockerEngine({ env: environment('legacy'), docker: clients().legacy.docker, builder: 'default' });
    await expect(older.build(request())).rejects.toMatchObject({ code: 'BUILD_FAILED' });
    await expect(engineOf('today', { DOCKER_CONFIG: folder }).build(request())).rejects.toMatchObject({
      code: 'PROCESS_NOT_FOUND',
    });
    const gone = dockerEngine({
      env: environment('today', { DOCKER_HOST: 'unix:///nowhere' }),
      docker: clients().today.docker,
      builder: 'default',
    });
    await expect(gone.build(request())).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
  });

  test('a build that waits is ended', async () => {
    writeFileSync(join(context, 'Dockerfile.waits'), 'FROM base\nRUN sleep 300\n');
    const waiting = request({ dockerfile: join(context, 'Dockerfile.waits'), timeoutSeconds: 5 });
    await expect(engineOf('today').build(waiting)).rejects.toMatchObject({ code: 'PROCESS_TIMED_OUT' });
  });
});

/** Podman does not say that it was memory: its container ends by a signal that nobody here sent. */
const beyondMemory = {
  today: { kind: 'out-of-memory' },
  legacy: { kind: 'out-of-memory' },
  podman: { kind: 'signalled', signal: 9 },
};

describe.each(kinds)('the engine of %s', (kind) => {
  const run = (argv: readonly string[], more: Partial<RunRequest> = {}): Promise<RunOutcome> =>
    engineOf(kind).run({
      image: loaded[kind]?.reference ?? digestOf(''),
      argv,
      timeoutSeconds: 60,
      outputLimit: 10_000,
      ...more,
    });
  const python = (script: string, more: Partial<RunRequest> = {}) => run(['python3', '-c', script], more);

  test('says what it is', async () => {
    const info = await engineOf(kind).info();
    expect(info.store).toBe(kind === 'today' ? 'containerd' : 'graph');
    expect(info.processors).toBeGreaterThan(0);
  });

  test('is not reached at another address', async () => {
    const nowhere = engineOf(kind, { DOCKER_HOST: 'unix:///nowhere' });
    await expect(nowhere.info()).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
    const asked = nowhere.run({ image: digests.config, argv: ['true'], timeoutSeconds: 10, outputLimit: 10 });
    await expect(asked).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
  });

  test('holds the very image', () => {
    const id = kind === 'today' ? digests.manifest : digests.config;
    expect(loaded[kind]).toEqual({ identity: kind === 'today' ? 'manifest' : 'config', reference: id });
    expect(ask(kind, 'image', 'inspect', '--format', '{{.Id}}', id)).toBe(id);
  });

  test('loads an image of several platforms, and one with a layer in zstd', async () => {
    const layer = tar({ name: 'hello', content: 'x'.repeat(5000) });
    const packed = zlib.zstdCompressSync(layer);
    const config = Buffer.from(
      JSON.stringify({
        os: 'linux',
        architecture: 'amd64',
        config: {},
        rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
      }),
    );
    const describe = (mediaType: string, bytes: Uint8Array) => ({
      mediaType,
      digest: digestOf(bytes),
      size: bytes.length,
    });
    const json = (value: object) => Buffer.from(JSON.stringify({ schemaVersion: 2, ...value }));
    const layers = [describe('application/vnd.oci.image.layer.v1.tar+zstd', packed)];
    const manifest = json({
      mediaType: mediaTypes.ociManifest,
      config: describe(mediaTypes.ociConfig, config),
      layers,
    });
    const platform = { os: 'linux', architecture: 'amd64' };
    const index = json({
      mediaType: mediaTypes.ociIndex,
      manifests: [{ ...describe(mediaTypes.ociManifest, manifest), platform }],
    });
    const blobs = [index, manifest, config, packed].map(
      (bytes) => [`blobs/${digestOf(bytes).replace(':', '/')}`, bytes] as const,
    );
    const top = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [describe(mediaTypes.ociIndex, index)] }));
    const files = new Map<string, Uint8Array>([
      ...blobs,
      ['index.json', top],
      ['oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}')],
    ]);
    const path = writeArchive(join(folder, kind, 'zstd.tar'), files);
    const image = await engineOf(kind).load(path, { manifest: digestOf(index), config: digestOf(config) });
    expect(image.reference).toBe(kind === 'today' ? digestOf(index) : digestOf(config));
    ask(kind, 'rmi', '--force', image.reference);
  });

  test('does not load what is not the image that was judged', async () => {
    const wrong = engineOf(kind).load(archive, { ...digests, manifest: digestOf('other') });
    await expect(wrong).rejects.toMatchObject({ code: 'IMAGE_LOAD_MISMATCH' });
  });

  test('runs a program of the image, and hands on what it says', async () => {
    const outcome = await python('import sys; print("out"); print("err", file=sys.stderr)');
    expect(outcome).toMatchObject({
      end: { kind: 'exited', exitCode: 0 },
      stdout: { text: 'out\n', truncated: false },
      stderr: { text: 'err\n', truncated: false },
    });
    expect(outcome.durationMs).toBeGreaterThan(0);
  });

  test('passes arguments as they are', async () => {
    const argv = ['-x', '$(id)', 'a b', "'", 'two\nlines', '--help', ''];
    const { stdout } = await run(['python3', '-c', 'import sys, json; print(json.dumps(sys.argv[1:]))', ...argv]);
    expect(JSON.parse(stdout.text)).toEqual(argv);
  });

  test('confines what it runs', async () => {
    const script = `
import os, socket, json, subprocess
def tried(work):
    try: work(); return 'done'
    except OSError as e: return e.strerror
status = dict(l.rstrip().split(':\\t', 1) for l in open('/proc/self/status') if ':\\t' in l)
def executes():
    open('/tmp/x', 'w').write('#!/bin/sh\\n'); os.chmod('/tmp/x', 0o755); subprocess.run(['/tmp/x'])
print(json.dumps({
  'root': tried(lambda: open('/x', 'w')), 'tmp': tried(lambda: open('/tmp/y', 'w')), 'exec': tried(executes),
  'network': sorted(os.listdir('/sys/class/net')),
  'connect': tried(lambda: socket.create_connection(('192.0.2.1', 80), 2)),
  'capabilities': status['CapEff'].strip('0') + status['CapBnd'].strip('0'), 'privileges': status['NoNewPrivs'],
  'user': [os.getuid(), os.getgid()], 'folder': os.getcwd(),
}))`;
    const seen = JSON.parse((await python(script)).stdout.text);
    expect(seen).toEqual({
      root: 'Read-only file system',
      tmp: 'done',
      exec: 'Permission denied',
      network: ['lo'],
      connect: 'Network is unreachable',
      capabilities: '',
      privileges: '1',
      user: [1000, 1000],
      folder: '/srv',
    });
  });

  test.each<[string, string[], object]>([
    ['an exit code', ['sh', '-c', 'exit 3'], { kind: 'exited', exitCode: 3 }],
    ['127 of the program’s own', ['sh', '-c', 'exit 127'], { kind: 'exited', exitCode: 127 }],
    ['a signal', ['python3', '-c', 'import os; os.abort()'], { kind: 'signalled' }],
    ['more memory than there is', ['python3', '-c', 'x = bytearray(700_000_000)'], beyondMemory[kind]],
    ['no such program', ['no-such-program'], { kind: 'not-started', reason: 'program-missing' }],
    ['no such path', ['/no/such/path'], { kind: 'not-started', reason: 'program-missing' }],
    ['no such interpreter', ['/tools/badinterpreter'], { kind: 'not-started', reason: 'program-missing' }],
    ['a file that may not be run', ['/tools/plain'], { kind: 'not-started', reason: 'not-executable' }],
    ['a folder', ['/tools'], { kind: 'not-started', reason: 'not-executable' }],
    ['a file of another format', ['/tools/badformat'], { kind: 'not-started', reason: 'exec-format' }],
    ['a name that looks like a flag', ['--privileged'], { kind: 'not-started', reason: 'program-missing' }],
  ])('tells %s', async (_, argv, end) => {
    expect((await run(argv)).end).toMatchObject(end);
  });

  test('tells that there is no such image', async () => {
    const { end, stderr } = await run(['true'], { image: digestOf('none') });
    expect(end).toMatchObject({ kind: 'not-started', reason: 'image-missing' });
    expect(stderr.text).toBe('');
  });

  test('ends what takes too long', async () => {
    const begin = Date.now();
    const script =
      'import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print("begun", flush=True); time.sleep(300)';
    const outcome = await python(script, { timeoutSeconds: 3 });
    expect(outcome).toMatchObject({ end: { kind: 'timed-out' }, stdout: { text: 'begun\n' } });
    expect(Date.now() - begin).toBeLessThan(20_000);
  });

  test('reads a talkative program to its end and keeps the beginning', async () => {
    const outcome = await python('for _ in range(20000): print("x" * 999)', { outputLimit: 2500 });
    expect(outcome.end).toEqual({ kind: 'exited', exitCode: 0 });
    expect([outcome.stdout.text.length, outcome.stdout.truncated]).toEqual([2500, true]);
  });

  test('runs many side by side and leaves nothing behind', async () => {
    const engine = engineOf(kind);
    const image = loaded[kind]?.reference ?? digestOf('');
    const codes = Array.from({ length: 12 }, (_, index) => index % 3);
    const ends = await Promise.all(
      codes.map((code) =>
        engine.run({ image, argv: ['sh', '-c', `exit ${code}`], timeoutSeconds: 60, outputLimit: 10 }),
      ),
    );
    expect(ends.map(({ end }) => end)).toEqual(codes.map((exitCode) => ({ kind: 'exited', exitCode })));
    expect(ask(kind, 'ps', '--all', '--quiet', '--filter', 'label=seaworthy.run')).toBe('');
    expect(ask(kind, 'volume', 'ls', '--quiet')).toBe('');
  });

  test('leaves nothing behind when we are interrupted', async () => {
    const source = resolve(import.meta.dirname, '../../src/adapters/docker-engine.ts');
    const path = join(folder, `interrupted-${kind}.ts`);
    const argv = ['python3', '-c', 'import time; time.sleep(300)'];
    const request = { image: loaded[kind]?.reference, argv, timeoutSeconds: 300, outputLimit: 10 };
    writeFileSync(
      path,
      `import { dockerEngine } from ${JSON.stringify(source)};
      const engine = dockerEngine({ env: process.env, docker: ${JSON.stringify(clients()[kind].docker)} });
      await Promise.allSettled([1, 2, 3].map(() => engine.run(${JSON.stringify(request)})));`,
    );
    const node = resolve(import.meta.dirname, '../../node_modules/.bin/node');
    const running = spawn(node, [path], { env: environment(kind), stdio: 'ignore' });
    const listed = () =>
      ask(kind, 'ps', '--quiet', '--filter', 'label=seaworthy.run').split('\n').filter(Boolean).length;
    for (let tries = 0; tries < 100 && listed() < 3; tries++) await sleep(100);
    expect(listed()).toBe(3);
    running.kill('SIGINT');
    expect(await once(running, 'exit')).toEqual([null, 'SIGINT']);
    expect(ask(kind, 'ps', '--all', '--quiet', '--filter', 'label=seaworthy.run')).toBe('');
  });
});
