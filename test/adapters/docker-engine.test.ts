import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dockerArchive } from '../../src/adapters/docker-cli/docker-archive.ts';
import { dockerEngine } from '../../src/adapters/docker-engine.ts';
import { ociArchive } from '../../src/adapters/oci-archive.ts';
import { digestOf } from '../../src/core/digest.ts';
import { tarEntries } from '../../src/domain/image/tar.ts';
import { gather } from '../../src/domain/image/verify.ts';
import type { BuildRequest, ContainerEngine } from '../../src/ports/engine.ts';
import { engineInfo, startEngine, type TestEngine } from './support/engine-server.ts';
import { image, index, layoutOf, writeArchive } from './support/images.ts';

let root = '';
let engine: TestEngine;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'seaworthy-docker-'));
  engine = await startEngine(join(root, 'socket'));
});
afterEach(async () => {
  await engine.close();
  rmSync(root, { recursive: true, force: true });
});

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
  return dockerEngine({ env: { PATH: process.env.PATH, DOCKER_HOST: engine.host }, docker: path, now: () => 42 });
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
  test.each([
    [[['driver-type', 'io.containerd.snapshotter.v1']], 'containerd'],
    [[['Backing Filesystem', 'extfs']], 'graph'],
    [null, 'graph'],
  ])('a driver status of %j is a store of the kind %s', async (DriverStatus, store) => {
    engine.replies['GET /info'] = [200, { ...engineInfo, DriverStatus }];
    const docker = fake({});
    expect(await docker.info()).toEqual({ version: '28.0', store, architecture: 'amd64', processors: 2, slots: 4 });
    await docker.info();
    expect(engine.calls.map(({ what }) => what)).toEqual(['GET /info', 'GET /containers/json']);
  });

  test.each([
    [{ NCPU: 64, MemTotal: 4 * 2 ** 30 }, 8],
    [{ NCPU: 1, MemTotal: 2 ** 40 }, 2],
    [{ NCPU: 8, MemTotal: 1 }, 1],
    [{ NCPU: 8, MemTotal: undefined }, 1],
  ])('of %j as many containers run at one moment as its memory bears: %i', async (more, slots) => {
    engine.replies['GET /info'] = [200, { ...engineInfo, ...more }];
    expect((await fake({}).info()).slots).toBe(slots);
  });

  test.each<[string, TestEngine['replies'][string]]>([
    ['a connection that is cut', 'cut'],
    ['no engine in the answer', [200, { Version: 'x' }]],
    ['a refusal', [500, { message: 'broken' }]],
    ['no JSON', [200, 'x']],
  ])('%s', async (_, reply) => {
    engine.replies['GET /info'] = reply;
    await expect(fake({}).info()).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
  });

  test('nothing at the socket', async () => {
    const docker = dockerEngine({ env: { DOCKER_HOST: 'unix:///nowhere' } });
    await expect(docker.info()).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
  });
});

describe('where the engine is, the client knows', () => {
  const withoutHost = () => dockerEngine({ env: { PATH: process.env.PATH }, docker: join(root, 'docker') });

  test('by its context', async () => {
    fake({ 'context inspect': `out(${JSON.stringify(`${engine.host}\n`)})` });
    expect((await withoutHost().info()).version).toBe('28.0');
    expect(calls()).toEqual([['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']]);
  });

  test('and goes through it to one that has no socket here', async () => {
    const dial = `const net = require('net'); const socket = net.connect(${JSON.stringify(join(root, 'socket'))}); process.stdin.pipe(socket).pipe(process.stdout);`;
    fake({ 'context inspect': 'out("ssh://far")', 'system dial-stdio': dial });
    const docker = withoutHost();
    engine.play = { stdout: 'hello' };
    const outcome = await docker.run({ image: one.config, argv: ['x'], timeoutSeconds: 20, outputLimit: 100 });
    expect(outcome).toMatchObject({ end: { kind: 'exited', exitCode: 0 }, stdout: { text: 'hello' } });
    expect(new Set(calls().map(([first, second]) => `${first} ${second}`))).toEqual(
      new Set(['context inspect', 'system dial-stdio']),
    );
  });

  test('a far engine that is not there', async () => {
    fake({ 'context inspect': 'out("ssh://far")', 'system dial-stdio': 'fail("no route to host")' });
    await expect(withoutHost().info()).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
  });

  test('no client', async () => {
    const docker = dockerEngine({ env: { PATH: '' }, docker: join(root, 'none') });
    await expect(docker.info()).rejects.toMatchObject({ code: 'PROCESS_NOT_FOUND' });
  });
});

describe('build', () => {
  const request = (): BuildRequest => ({
    context: '/some dir',
    dockerfile: '/some dir/Dockerfile',
    buildArgs: { A: '$(id) "x"' },
    namedContexts: { base: 'oci-layout:///b@sha256:0' },
    secrets: ['id=npm,env=NPM_TOKEN'],
    ssh: [],
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
    [
      'a base image that is not shown',
      'fail("ERROR: failed to solve: r.example/a: failed to resolve source metadata for r.example/a: 401 Unauthorized")',
      'BUILD_FAILED',
    ],
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
  const archive = (held = one) => writeArchive(join(root, 'image.tar'), layoutOf({ '': held }));
  const wanted = { manifest: one.digest, config: one.config };
  const older = () => {
    engine.replies['GET /info'] = [200, { ...engineInfo, DriverStatus: null }];
  };
  /** The engine has the image from the moment at which the client loads it. */
  const loads = (id: string, held: string = id) => {
    const name = `GET /images/${id}/json`;
    const isLoaded = () => existsSync(join(root, 'loaded'));
    const get = () => (isLoaded() ? [200, { Id: held }] : [404, { message: `No such image: ${id}` }]);
    Object.defineProperty(engine.replies, name, { get });
    return fake({
      load: "fs.readFileSync(args[1] ? '/dev/null' : 0); fs.writeFileSync(__dirname + '/loaded', '')",
    });
  };

  test('today’s store holds the manifest', async () => {
    const docker = loads(one.digest);
    expect(await docker.load(archive(), wanted)).toEqual({ identity: 'manifest', reference: one.digest });
    expect(calls()).toEqual([['load', '--input', join(root, 'image.tar')]]);
  });

  test('the older store holds the configuration', async () => {
    older();
    const docker = loads(one.config);
    expect(await docker.load(archive(), wanted)).toEqual({ identity: 'config', reference: one.config });
    expect(calls()).toEqual([['load']]);
  });

  test('one platform of an index is loaded by its own manifest', async () => {
    const docker = loads(one.digest);
    const loaded = await docker.load(archive(index(other, one)), wanted);
    expect(loaded).toEqual({ identity: 'manifest', reference: one.digest });
    expect(calls()[0]?.[2]).not.toBe(join(root, 'image.tar'));
    expect(existsSync(calls()[0]?.[2] ?? '')).toBe(false);
  });

  test('what the engine holds already is not loaded again, and not removed', async () => {
    engine.replies[`GET /images/${one.digest}/json`] = [200, { Id: one.digest }];
    const docker = fake({});
    await docker.load(archive(), wanted);
    await docker.release();
    expect(calls()).toEqual([]);
  });

  test('what came by us is removed', async () => {
    const docker = loads(one.digest);
    await docker.load(archive(), wanted);
    await docker.release();
    expect(calls().at(-1)).toEqual(['image', 'rm', one.digest]);
  });

  test.each<[string, TestEngine['replies'][string], string]>([
    ['no such image, also after it was loaded', [404, { message: 'No such image: x' }], 'IMAGE_LOAD_MISMATCH'],
    ['another id', [200, { Id: other.digest }], 'IMAGE_LOAD_MISMATCH'],
    ['no id', [200, {}], 'IMAGE_LOAD_MISMATCH'],
    ['a refusal', [500, { message: 'broken' }], 'ENGINE_REFUSED'],
    ['no answer', 'cut', 'ENGINE_UNREACHABLE'],
  ])('%s', async (_, reply, code) => {
    engine.replies[`GET /images/${one.digest}/json`] = reply;
    await expect(fake({}).load(archive(), wanted)).rejects.toMatchObject({ code });
  });

  test('an archive of another image is not even loaded', async () => {
    await expect(fake({}).load(archive(), { ...wanted, manifest: other.digest })).rejects.toMatchObject({
      code: 'IMAGE_LOAD_MISMATCH',
    });
    expect(calls()).toEqual([]);
  });

  test('a load that fails', async () => {
    engine.replies[`GET /images/${one.digest}/json`] = [404, { message: 'No such image' }];
    const docker = fake({ load: 'fail("no space left on device")' });
    await expect(docker.load(archive(), wanted)).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
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
