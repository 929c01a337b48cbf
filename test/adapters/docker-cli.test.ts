import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dockerArchive } from '../../src/adapters/docker-cli/docker-archive.ts';
import { dockerCli } from '../../src/adapters/docker-cli.ts';
import { ociArchive } from '../../src/adapters/oci-archive.ts';
import { digestOf } from '../../src/core/digest.ts';
import { tarEntries } from '../../src/domain/image/tar.ts';
import { gather } from '../../src/domain/image/verify.ts';
import type { BuildRequest, ContainerEngine } from '../../src/ports/engine.ts';
import { image, index, layoutOf, writeArchive } from './support/images.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seaworthy-docker-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A client that notes its arguments and answers by the first of the answers whose beginning matches. */
function fake(answers: Readonly<Record<string, string>>): ContainerEngine {
  const path = join(root, 'docker');
  writeFileSync(
    path,
    `#!${process.execPath}
    const fs = require('fs');
    const args = process.argv.slice(2);
    fs.appendFileSync(${JSON.stringify(join(root, 'log'))}, JSON.stringify(args) + '\\n');
    const out = (text) => fs.writeSync(1, text);
    const fail = (text, code = 1) => { fs.writeSync(2, text + '\\n'); process.exitCode = code; };
    const after = (flag) => args[args.indexOf(flag) + 1];
    for (const [start, play] of Object.entries({ ${Object.entries(answers)
      .map(([start, play]) => `${JSON.stringify(start)}: () => { ${play} }`)
      .join(', ')} }))
      if (args.join(' ').startsWith(start)) { play(); break; }`,
  );
  chmodSync(path, 0o755);
  return dockerCli({ env: { PATH: process.env.PATH }, docker: path, now: () => 42 });
}

const calls = (): string[][] => {
  const log = join(root, 'log');
  return existsSync(log)
    ? readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
};

const one = image();
const other = image([[{ name: 'b', content: 'y' }]]);

describe('info', () => {
  const answer = (value: object) => `out(${JSON.stringify(JSON.stringify(value))})`;

  test.each([
    [[['driver-type', 'io.containerd.snapshotter.v1']], 'containerd'],
    [[['Backing Filesystem', 'extfs']], 'graph'],
    [null, 'graph'],
  ])('a driver status of %j is a store of the kind %s', async (DriverStatus, store) => {
    const engine = fake({ info: answer({ ServerVersion: '28.0', NCPU: 4, DriverStatus }) });
    expect(await engine.info()).toEqual({ version: '28.0', store, processors: 4 });
    await engine.info();
    expect(calls()).toHaveLength(1);
  });

  test.each([
    [
      'cannot connect',
      'fail("Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?")',
      'ENGINE_UNREACHABLE',
    ],
    ['no server in the answer', answer({ ServerErrors: ['x'] }), 'ENGINE_UNREACHABLE'],
    ['no right', 'fail("permission denied while trying to connect to the Docker daemon socket")', 'ENGINE_UNREACHABLE'],
    ['something else', 'fail("broken")', 'PROCESS_FAILED'],
    ['no JSON', 'out("x")', 'PROCESS_FAILED'],
  ])('%s', async (_, play, code) => {
    await expect(fake({ info: play }).info()).rejects.toMatchObject({ code });
  });

  test('no client', async () => {
    const engine = dockerCli({ env: { PATH: '' }, docker: join(root, 'none') });
    await expect(engine.info()).rejects.toMatchObject({ code: 'PROCESS_NOT_FOUND' });
  });
});

describe('build', () => {
  const request = (): BuildRequest => ({
    context: '/some dir',
    dockerfile: '/some dir/Dockerfile',
    buildArgs: { A: '$(id) "x"' },
    namedContexts: { base: 'oci-layout:///b@sha256:0' },
    secrets: ['id=npm,env=NPM_TOKEN'],
    platforms: ['linux/amd64'],
    target: 'final',
    archive: join(root, 'a,b.tar'),
    timeoutSeconds: 30,
  });
  const base = { uri: 'pkg:docker/python@3.12?platform=linux%2Famd64', digest: { sha256: '1'.repeat(64) } };
  const record = { materials: [base, { uri: 'https://example.invalid/x.git', digest: { sha1: 'a' } }] };
  const metadata = (more: object = {}) => ({
    'containerimage.digest': one.digest,
    'buildx.build.provenance': record,
    'buildx.build.ref': 'b/n/id1',
    ...more,
  });
  const written = (value: object) => `
    fs.copyFileSync(${JSON.stringify(join(root, 'made'))}, ${JSON.stringify(join(root, 'a,b.tar'))});
    fs.writeFileSync(after('--metadata-file'), ${JSON.stringify(JSON.stringify(value))});
    fs.writeSync(2, '#1 progress\\n');`;
  const builder = (value: object, more = {}) => {
    writeArchive(join(root, 'made'), layoutOf({ '': one }));
    return fake({ 'buildx build': written(value), ...more });
  };

  test('asks for the one archive, and tells the base images', async () => {
    const lines: string[] = [];
    const engine = builder(metadata());
    const outcome = await engine.build({ ...request(), onProgress: (line) => lines.push(line) });
    expect(outcome).toEqual({
      bases: [{ reference: 'python:3.12', digest: `sha256:${'1'.repeat(64)}` }],
      completedAt: 42,
    });
    expect(lines).toEqual(['#1 progress']);
    const [args = []] = calls();
    expect(args.slice(0, 7)).toEqual([
      'buildx',
      'build',
      '--provenance=false',
      '--sbom=false',
      '--progress=plain',
      '--output',
      `type=oci,"dest=${join(root, 'a,b.tar')}"`,
    ]);
    expect(args.slice(9)).toEqual([
      ...[
        '--build-arg',
        'A=$(id) "x"',
        '--build-context',
        'base=oci-layout:///b@sha256:0',
        '--secret',
        'id=npm,env=NPM_TOKEN',
      ],
      ...['--target', 'final', '--platform', 'linux/amd64', '--file', '/some dir/Dockerfile', '--', '/some dir'],
    ]);
  });

  test.each<[string, object, object[]]>([
    ['none', { materials: undefined }, []],
    [
      'one of a port',
      { materials: [{ uri: 'pkg:docker/localhost%3A5000/team/app@1?x' }] },
      [{ reference: 'localhost:5000/team/app:1', digest: null }],
    ],
    [
      'a named context',
      { materials: [{ uri: 'pkg:oci/base?digest=x', digest: { sha256: '2'.repeat(64) } }] },
      [{ reference: 'base', digest: `sha256:${'2'.repeat(64)}` }],
    ],
    ['the same twice', { materials: [base, base] }, [{ reference: 'python:3.12', digest: `sha256:${'1'.repeat(64)}` }]],
    [
      'the newer form',
      { buildDefinition: { resolvedDependencies: [base] } },
      [{ reference: 'python:3.12', digest: `sha256:${'1'.repeat(64)}` }],
    ],
    [
      'a malformed one',
      { materials: [{ uri: 'pkg:docker/%E0%A4%A' }, null, 7] },
      [{ reference: '%E0%A4%A', digest: null }],
    ],
  ])('base images: %s', async (_, provenance, bases) => {
    const outcome = await builder(metadata({ 'buildx.build.provenance': provenance })).build(request());
    expect(outcome.bases).toEqual(bases);
  });

  test('for several platforms the builder’s history is asked', async () => {
    const attachments = [
      { Type: 'application/vnd.oci.image.index.v1+json', Digest: digestOf('i') },
      { Type: 'https://slsa.dev/provenance/v1', Digest: digestOf('a') },
      { Type: 'https://slsa.dev/provenance/v0.2', Digest: digestOf('b') },
    ];
    const engine = builder(metadata({ 'buildx.build.provenance': undefined }), {
      'buildx history inspect attachment': `out(${JSON.stringify(JSON.stringify(record))})`,
      'buildx history inspect': `out(${JSON.stringify(JSON.stringify({ Attachments: attachments }))})`,
    });
    const platforms = ['linux/amd64', 'linux/arm64'];
    expect((await engine.build({ ...request(), platforms })).bases).toHaveLength(1);
    expect(
      calls()
        .slice(2)
        .map((args) => args.at(-1)),
    ).toEqual([digestOf('a'), digestOf('b')]);
    rmSync(request().archive);
    await expect(engine.build({ ...request(), platforms: [...platforms, 'linux/386'] })).rejects.toMatchObject({
      code: 'BUILD_FAILED',
    });
  });

  test.each([
    [
      'a builder that says nothing of base images',
      { 'buildx.build.provenance': undefined, 'buildx.build.ref': undefined },
      'BUILD_FAILED',
    ],
    ['an archive that is not what was built', { 'containerimage.digest': other.digest }, 'IMAGE_MALFORMED'],
    ['no digest', { 'containerimage.digest': undefined }, 'IMAGE_MALFORMED'],
  ])('%s', async (_, more, code) => {
    await expect(builder(metadata(more)).build(request())).rejects.toMatchObject({ code });
    expect(existsSync(request().archive)).toBe(false);
  });

  test.each([
    ['a step that fails', 'fail("#5 0.1 x\\nERROR: failed to solve: exit code: 1\\nView details: x")', 'BUILD_FAILED'],
    ['no buildx', 'fail("docker: unknown command: docker buildx\\n\\nRun docker --help")', 'PROCESS_NOT_FOUND'],
    ['no buildx, in older words', `fail("docker: 'buildx' is not a docker command.")`, 'PROCESS_NOT_FOUND'],
    ['an old buildx', 'fail("unknown flag: --provenance")', 'PROCESS_NOT_FOUND'],
    [
      'no engine',
      'fail("ERROR: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?")',
      'ENGINE_UNREACHABLE',
    ],
    [
      'a driver that cannot',
      'fail("ERROR: OCI exporter is not supported for the docker driver.\\nSwitch to a different driver")',
      'BUILD_FAILED',
    ],
    ['no metadata', 'out("")', 'BUILD_FAILED'],
    ['a step that waits', 'setInterval(() => {}, 1000)', 'PROCESS_TIMED_OUT'],
  ])('%s', async (_, play, code) => {
    const timeoutSeconds = play.startsWith('setInterval') ? 0.5 : 30;
    await expect(fake({ 'buildx build': play }).build({ ...request(), timeoutSeconds })).rejects.toMatchObject({
      code,
    });
  });

  test('the engine’s last words are told, however much it said', async () => {
    const play =
      'for (let i = 0; i < 40; i++) fs.writeSync(2, "#1 " + "x".repeat(60000) + "\\n"); fail("ERROR: the reason")';
    const built = fake({ 'buildx build': play }).build(request());
    await expect(built).rejects.toMatchObject({ code: 'BUILD_FAILED', message: expect.stringContaining('the reason') });
  });

  test('an archive that exists is not built over', async () => {
    writeFileSync(request().archive, 'mine');
    await expect(fake({}).build(request())).rejects.toMatchObject({ code: 'BUILD_FAILED' });
    expect(readFileSync(request().archive, 'utf8')).toBe('mine');
    expect(calls()).toEqual([]);
  });
});

describe('load', () => {
  const info = (type: string) =>
    `out(${JSON.stringify(JSON.stringify({ ServerVersion: '1', NCPU: 1, DriverStatus: [['driver-type', type]] }))})`;
  const today = { info: info('io.containerd.snapshotter.v1') };
  const older = { info: info('') };
  const archive = () => writeArchive(join(root, 'image.tar'), layoutOf({ '': one }));
  const wanted = { manifest: one.digest, config: one.config };

  test('today’s store holds the manifest', async () => {
    const engine = fake({ ...today, 'image inspect': `out("${one.digest}\\n")` });
    expect(await engine.load(archive(), wanted)).toEqual({ identity: 'manifest', reference: one.digest });
    expect(calls()[2]).toEqual(['load', '--input', join(root, 'image.tar')]);
  });

  test('the older store holds the configuration', async () => {
    const engine = fake({ ...older, load: 'fs.readFileSync(0)', 'image inspect': `out("${one.config}\\n")` });
    expect(await engine.load(archive(), wanted)).toEqual({ identity: 'config', reference: one.config });
    expect(calls()[2]).toEqual(['load']);
  });

  test.each([
    ['no such image', today, 'fail("Error response from daemon: No such image: x")', 'IMAGE_LOAD_MISMATCH'],
    ['another id', today, `out("${other.digest}")`, 'IMAGE_LOAD_MISMATCH'],
    ['no id', older, 'out("")', 'IMAGE_LOAD_MISMATCH'],
    ['no answer', today, 'fail("Cannot connect to the Docker daemon")', 'ENGINE_UNREACHABLE'],
  ])('%s', async (_, kind, play, code) => {
    const engine = fake({ ...kind, load: 'fs.readFileSync(0)', 'image inspect': play });
    await expect(engine.load(archive(), wanted)).rejects.toMatchObject({ code });
  });

  test('an archive of another image is not even loaded', async () => {
    const engine = fake(today);
    await expect(engine.load(archive(), { ...wanted, manifest: other.digest })).rejects.toMatchObject({
      code: 'IMAGE_LOAD_MISMATCH',
    });
    expect(calls().map(([first]) => first)).toEqual(['info']);
  });

  test('a load that fails', async () => {
    await expect(
      fake({ ...today, load: 'fail("no space left on device")' }).load(archive(), wanted),
    ).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
  });
});

describe('the archive for older engines', () => {
  const filesOf = async (held: typeof one, config = one.config) => {
    const source = ociArchive(writeArchive(join(root, 'image.tar'), layoutOf({ '': held })));
    const files = new Map<string, Buffer>();
    for await (const { path, content } of tarEntries(dockerArchive(source, await source.manifest(undefined), config))) {
      files.set(path, Buffer.from(await gather(content(), 1e7, path)));
    }
    await source.close();
    return files;
  };

  test.each([one, index(other, one)])('holds the configuration and the layers byte for byte', async (held) => {
    const files = await filesOf(held);
    const hex = (digest: string) => digest.slice(7);
    expect(files.get(`${hex(one.config)}.json`)).toEqual(one.blobs.get(one.config));
    const Layers = one.layers.map((digest) => `${hex(digest)}/layer.tar`);
    expect(JSON.parse(String(files.get('manifest.json')))).toEqual([
      { Config: `${hex(one.config)}.json`, RepoTags: null, Layers },
    ]);
    expect(Layers.map((name) => files.get(name))).toEqual(one.layers.map((digest) => one.blobs.get(digest)));
  });

  test('has no image of another configuration', async () => {
    await expect(filesOf(one, other.config)).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
  });

  test('a layer of another length than said is refused', async () => {
    const blob = zlib.gzipSync('x');
    const lying = image();
    const bytes = Buffer.from(
      Buffer.from(lying.bytes)
        .toString()
        .replace(/"size":\d+\}\]/, '"size":7}]'),
    );
    const held = {
      ...lying,
      bytes,
      digest: digestOf(bytes),
      blobs: new Map([...lying.blobs, [digestOf(bytes) as string, bytes], [digestOf(blob) as string, blob]]),
    };
    await expect(filesOf(held)).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
  });
});

describe('run', () => {
  const request = { image: one.config, argv: ['prog', '-x', '$(id)'], timeoutSeconds: 20, outputLimit: 100 };
  const state = (value: object) =>
    `out(${JSON.stringify(JSON.stringify({ Status: 'exited', ExitCode: 3, OOMKilled: false, Error: '', ...value }))})`;
  const commands = () => calls().map(([first]) => first);

  test('a success takes two calls, and leaves nothing', async () => {
    const outcome = await fake({ run: 'out("hello"); fs.writeSync(2, "err")' }).run(request);
    expect(outcome).toMatchObject({
      end: { kind: 'exited', exitCode: 0 },
      stdout: { text: 'hello', truncated: false },
      stderr: { text: 'err', truncated: false },
    });
    const [run = [], rm = []] = calls();
    expect(commands()).toEqual(['run', 'rm']);
    expect(run.slice(-4)).toEqual(['--entrypoint=prog', one.config, '-x', '$(id)']);
    expect(rm).toEqual(['rm', '--force', '--volumes', run[1]?.replace('--name=', '')]);
  });

  test('nothing that confines a container is left out', async () => {
    const engine = fake({});
    await engine.run(request);
    await engine.run(request);
    const [first = [], , second = []] = calls();
    for (const flag of [
      '--network=none',
      '--read-only',
      '--cap-drop=ALL',
      '--security-opt=no-new-privileges',
      '--memory=512m',
      '--memory-swap=512m',
      '--cpus=1',
      '--pids-limit=256',
      '--pull=never',
    ]) {
      expect(first).toContain(flag);
    }
    expect(first[2]).toMatch(/^--label=seaworthy\.run=[0-9a-f]{12}$/);
    expect(first[2]).toBe(second[2]);
    expect(first[1]).not.toBe(second[1]);
  });

  test('another end is read from the state', async () => {
    const engine = fake({ run: 'fail("oops", 3)', 'container inspect': state({}) });
    expect(await engine.run(request)).toMatchObject({
      end: { kind: 'exited', exitCode: 3 },
      stderr: { text: 'oops\n' },
    });
    expect(commands()).toEqual(['run', 'container', 'rm']);
  });

  test('what the client says of a container that did not start is not the program’s', async () => {
    const words = 'exec: "prog": executable file not found in $PATH';
    const engine = fake({
      run: `fail("docker: Error response from daemon: x", 127)`,
      'container inspect': state({ Status: 'created', ExitCode: 127, Error: words }),
    });
    expect(await engine.run(request)).toMatchObject({
      end: { kind: 'not-started', reason: 'program-missing', detail: words },
      stderr: { text: '', truncated: false },
    });
  });

  const noContainer = 'fail("Error: No such container: x")';
  test.each([
    ['docker: Error response from daemon: No such image: sha256:0.\\n\\nRun x', 'image-missing'],
    ['docker: Error response from daemon: NCPUs cannot be set', 'other'],
  ])('without a container, %j is all there is', async (words, reason) => {
    const engine = fake({ run: `fail("${words}", 125)`, 'container inspect': noContainer, rm: noContainer });
    expect(await engine.run(request)).toMatchObject({ end: { kind: 'not-started', reason } });
  });

  test.each([
    [
      'no engine',
      {
        run: 'fail("docker: Cannot connect to the Docker daemon at unix:///x", 125)',
        'container inspect': noContainer,
        rm: noContainer,
      },
      'ENGINE_UNREACHABLE',
    ],
    [
      'an engine that goes away',
      {
        run: 'fail("error waiting for container", 125)',
        'container inspect': 'fail("Cannot connect to the Docker daemon")',
        rm: noContainer,
      },
      'ENGINE_UNREACHABLE',
    ],
    [
      'a client that dies while the container runs',
      { run: 'process.kill(process.pid, "SIGKILL")', 'container inspect': state({ Status: 'running' }) },
      'PROCESS_FAILED',
    ],
    ['a container that cannot be removed', { rm: 'fail("device or resource busy")' }, 'PROCESS_FAILED'],
  ])('%s', async (_, answers, code) => {
    await expect(fake(answers as Record<string, string>).run(request)).rejects.toMatchObject({ code });
    expect(commands().at(-1)).toBe('rm');
  });

  test('a time-out removes the container, also one that appears late', async () => {
    const late = join(root, 'late');
    const rm = `if (!fs.existsSync(${JSON.stringify(late)})) { fs.writeFileSync(${JSON.stringify(late)}, ''); fail("Error response from daemon: No such container: x"); }`;
    const engine = fake({ run: 'out("begun"); setInterval(() => {}, 1000)', rm });
    const outcome = await engine.run({ ...request, timeoutSeconds: 0.7 });
    expect(outcome).toMatchObject({ end: { kind: 'timed-out' }, stdout: { text: 'begun' } });
    expect(commands()).toEqual(['run', 'rm', 'rm']);
  });

  test('a program must be named', async () => {
    await expect(fake({}).run({ ...request, argv: [] })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(fake({}).run({ ...request, argv: ['', 'x'] })).rejects.toMatchObject({ code: 'USAGE' });
    expect(calls()).toEqual([]);
  });
});
