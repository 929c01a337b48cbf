import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callable } from './act/act.ts';
import { type Caller, caller, green, jobs, packaging } from './act/caller.ts';
import { command } from './command.ts';
import { type LoginRegistry, startLoginRegistry } from './login-registry.ts';
import { type ProvenRuns, startProvenRuns } from './proven-run.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
let runs: ProvenRuns;
let registry: LoginRegistry;
let calling: Caller['calling'];
let on: Caller['on'];
let archive: string;
let digest: string;

beforeAll(async () => {
  runs = await startProvenRuns();
  ({ calling, on } = caller(runs));
  registry = await startLoginRegistry(runs.folder);
  const { place } = runs.repository();
  archive = join(mkdtempSync(join(runs.folder, 'built-')), 'image.oci.tar');
  const { GITHUB_ACTIONS: _job, ...environment } = runs.job();
  const built = command(join(home, 'seaworthy'), ['image-digest', 'build', `--archive=${archive}`, place], environment);
  if (built.code !== 0) throw new Error(built.stdout);
  digest = registry.push(archive, 'team/base');
});

afterAll(async () => {
  await registry.close();
  await runs.close();
});

/** What the step that logs in is told of the registry. */
const told = () => ({
  SEAWORTHY_ACT_LOGIN: `${registry.host} ${registry.login.user} ${registry.login.password.replaceAll(' ', '+')}`,
});

function replace(path: string, before: string, after: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
}

describe('a private base image', () => {
  const withRole = packaging(`    with:
      build-role: arn:aws:iam::123456789012:role/reader
      aws-region: eu-west-1
`);

  function onPrivateBase(): string {
    const { place } = runs.repository();
    const base = `${registry.host}/team/base@${digest}`;
    const accepted = `accept-unresolved: [{ reason: BASE_IMAGE_ONBUILD, subject: "${base}" }]`;
    replace(join(place, 'Dockerfile'), 'FROM scratch', `FROM ${base}`);
    replace(join(place, 'seaworthy.yml'), 'context: {', `context: { ${accepted},`);
    return place;
  }

  // The first of the two: an engine that holds an image by its digest asks no registry for it.
  test('is not read without one: nothing is built, and the verdict is red', async () => {
    const place = onPrivateBase();
    calling(place, packaging());
    const ran = await on(place, { event: 'push' });
    expect(ran.code).toBe(1);
    expect(jobs(ran)).toMatchObject({ Build: 'failed', 'Publish and close': 'failed', Verdict: 'failed' });
    expect(ran.log).toMatch(/BUILD_FAILED[\s\S]*build-role/);
  });

  test('is read by the role that may, logged out once the job ends, and the run is authoritative', async () => {
    const place = onPrivateBase();
    calling(place, withRole);
    const ran = await on(place, { event: 'push', environment: told() });
    expect([ran.code, jobs(ran)]).toEqual([0, green]);
    expect(ran.log).toContain('PASS (authoritative');
    expect(ran.log).not.toContain(registry.login.password);
    expect(ran.log).not.toContain(Buffer.from(`AWS:${registry.login.password}`).toString('base64'));
  });
});

describe('an image that was built elsewhere', () => {
  /** A repository that builds nothing. */
  function judging(prebuilt: string): string {
    const { place } = runs.repository();
    const path = join(place, 'seaworthy.yml');
    replace(path, 'image:\n', `image:\n  strategy: prebuilt\n  prebuilt: ${prebuilt}\n`);
    replace(path, 'context: { include: [app/main] }\n', '');
    return place;
  }

  test('comes by its digest, is judged, and is pushed nowhere', async () => {
    const place = judging(`{ reference: ${registry.host}/team/base }`);
    const named = packaging(`    with: { prebuilt-digest: ${digest} }\n`);
    calling(place, named);
    const { HOME } = runs.job();
    const path = join(String(HOME), '.docker/config.json');
    const auth = Buffer.from(`${registry.login.user}:${registry.login.password}`).toString('base64');
    const config = { ...JSON.parse(readFileSync(path, 'utf8')), auths: { [registry.host]: { auth } } };
    writeFileSync(path, JSON.stringify(config));
    const ran = await on(place, { event: 'push', environment: { HOME: String(HOME) } });
    expect([ran.code, jobs(ran)]).toEqual([0, green]);
    expect(ran.log).toContain(digest);
    expect(ran.log).toContain('PASS (rehearsal');
    expect(ran.log).toContain('nobody of this run built the image');
  });

  test('comes as an archive from a job before', async () => {
    const place = judging('{ archive: image.oci.tar }');
    calling(place, packaging('    with: { prebuilt-artifact: theirs }\n'));
    const artifacts = mkdtempSync(join(runs.folder, 'artifacts-'));
    mkdirSync(join(artifacts, 'theirs'));
    writeFileSync(join(artifacts, 'theirs/image.oci.tar'), readFileSync(archive));
    const ran = await on(place, { event: 'push', artifacts });
    expect([ran.code, jobs(ran)]).toEqual([0, green]);
    expect(ran.log).toContain(digest);
  });

  test.each([
    ['a digest for a contract that builds', undefined],
    ['a digest for a contract that names an archive', '{ archive: image.oci.tar }'],
  ])('%s is refused', async (_, prebuilt) => {
    const place = prebuilt === undefined ? runs.repository().place : judging(prebuilt);
    calling(place, packaging(`    with: { prebuilt-digest: ${digest} }\n`));
    const ran = await on(place, { event: 'push' });
    expect([ran.code, jobs(ran)['Build']]).toEqual([1, 'failed']);
    expect(ran.log).toContain('USAGE');
  });
});

test('from a mirror, under another owner’s name, everything reaches its own siblings', async () => {
  const name = 'acme-mirrors/ship-shape';
  const mirror = caller(runs, callable(join(runs.folder, 'mirror'), name), name);
  const { place } = runs.repository();
  mirror.calling(place, packaging().replaceAll('OWNER/seaworthy', name));
  const ran = await mirror.on(place, { event: 'push' });
  expect([ran.code, jobs(ran)]).toEqual([0, green]);
  expect(ran.log).not.toContain('OWNER/seaworthy');
});
