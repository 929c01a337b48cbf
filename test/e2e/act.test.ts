import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GithubServer, type GithubWorld, githubServer } from '../support/github-server.ts';
import type { ActResult } from './act/act.ts';
import { type Caller, caller, type Event, git, green, jobs, packaging, pullRequest } from './act/caller.ts';
import { command } from './command.ts';
import { type ProvenRuns, startProvenRuns } from './proven-run.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
let runs: ProvenRuns;
let calling: Caller['calling'];
let on: Caller['on'];

beforeAll(async () => {
  runs = await startProvenRuns();
  ({ calling, on } = caller(runs));
});

afterAll(() => runs.close());

const tagged = (sha: string) =>
  command('skopeo', [
    'inspect',
    '--raw',
    '--tls-verify=false',
    `docker://${rig().registry}/authoritative/app:git-${sha}`,
  ]);
const packs = ({ artifacts }: ActResult, attempt = 1) =>
  command('find', [join(artifacts, `seaworthy-evidence-${attempt}`), '-name', 'pack_commit.json'])
    .stdout.trim()
    .split('\n')
    .filter(Boolean);

describe('packaging.yml, called from another repository', () => {
  test('a push to the protected branch is published, authoritative, with one pack', async () => {
    const { place } = runs.repository();
    const sha = calling(place, packaging());
    const ran = await on(place, { event: 'push' });
    expect([ran.code, jobs(ran)]).toEqual([0, green]);
    expect(ran.log).toContain('PASS (authoritative, handoff open)');
    expect(packs(ran)).toHaveLength(1);
    expect(tagged(sha).code).toBe(0);
    expect(readdirSync(ran.artifacts).sort()).toEqual(
      ['build', 'entrypoints-1', 'evidence', 'image', 'plan', 'static'].map((name) => `seaworthy-${name}-1`),
    );
  });

  test.each<[string, Event]>([
    [
      'a push to another branch',
      { event: 'push', environment: { GITHUB_REF: 'refs/heads/x', GITHUB_REF_PROTECTED: 'false' } },
    ],
    [
      'a merge group',
      { event: 'merge_group', payload: { merge_group: { base_sha: 'b'.repeat(40), head_sha: 'c'.repeat(40) } } },
    ],
    ['a dispatch on a ref that the contract does not allow', { event: 'workflow_dispatch' }],
  ])('%s runs everything and makes no tag', async (_, event) => {
    const { place } = runs.repository();
    const sha = calling(place, packaging());
    const server = await baseOf(place, sha);
    const ran = await on(place, { ...event, environment: { ...event.environment, GITHUB_API_URL: server.api } });
    await server.close();
    expect([ran.code, jobs(ran)]).toEqual([0, green]);
    expect(ran.log).toContain('PASS (rehearsal');
    expect(tagged(sha).code).not.toBe(0);
  });

  test('a dispatch on a ref that the contract allows is published', async () => {
    const { place } = runs.repository('  dispatch-refs: [refs/heads/main]\n');
    const sha = calling(place, packaging());
    const server = await baseOf(place, sha);
    const ran = await on(place, { event: 'workflow_dispatch', environment: { GITHUB_API_URL: server.api } });
    await server.close();
    expect([ran.code, jobs(ran)]).toEqual([0, green]);
    expect(ran.log).toContain('PASS (authoritative, handoff open)');
    expect(tagged(sha).code).toBe(0);
  });

  test('a failing gate: nothing is built, a red pack is left, and the verdict is red', async () => {
    const { place } = runs.repository();
    writeFileSync(join(place, 'Dockerfile'), 'FROM scratch\nCOPY . /\nENTRYPOINT ["/app/main"]\n');
    const sha = calling(place, packaging());
    const ran = await on(place, { event: 'push' });
    expect(ran.code).toBe(1);
    expect(jobs(ran)).toMatchObject({
      Plan: 'succeeded',
      'Static gates': 'failed',
      'Publish and close': 'failed',
      Verdict: 'failed',
    });
    expect(ran.log).toContain('CONTEXT_BROAD_COPY');
    expect(packs(ran)).toEqual([expect.stringContaining('/attempts/1/')]);
    expect(tagged(sha).code).not.toBe(0);
  });

  test('publish fails, the failed jobs run again: PASS, and the parts of the first attempt count', async () => {
    const { place } = runs.repository();
    const sha = calling(place, packaging());
    const first = await on(place, { event: 'push', environment: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'refused' } });
    expect(jobs(first)).toMatchObject({
      'Entrypoints 1/1': 'succeeded',
      'Publish and close': 'failed',
      Verdict: 'failed',
    });
    expect(tagged(sha).code).not.toBe(0);
    const second = await on(place, { event: 'push', environment: { GITHUB_RUN_ATTEMPT: '2' } });
    expect([second.code, jobs(second)]).toEqual([0, green]);
    expect(packs(second, 2)).toHaveLength(1);
  });
});

describe('what a build mounts', () => {
  const mounts = `    secrets:
      build-secrets: word=\${{ secrets.WORD }}
      build-ssh: \${{ secrets.KEY }}
`;
  const { privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

  /** A repository whose build runs only with a secret and a key. */
  function mounting(): string {
    const { place } = runs.repository();
    const contract = readFileSync(join(place, 'seaworthy.yml'), 'utf8');
    const named = contract.replace('image:\n', 'image:\n  build-secrets: [word]\n  build-ssh: [default]\n');
    writeFileSync(join(place, 'seaworthy.yml'), named);
    const run = 'RUN --mount=type=secret,id=word,required --mount=type=ssh,required ["/app/main", "--version"]\n';
    const dockerfile = readFileSync(join(place, 'Dockerfile'), 'utf8').replace('ENTRYPOINT', `${run}ENTRYPOINT`);
    writeFileSync(join(place, 'Dockerfile'), dockerfile);
    return place;
  }

  test('reaches the build, and no log', async () => {
    const place = mounting();
    calling(place, packaging(mounts));
    const ran = await on(place, { event: 'push', secrets: { WORD: 'a-word-nobody-says', KEY: privateKey } });
    expect([ran.code, jobs(ran)]).toEqual([0, green]);
    expect(ran.log).not.toContain('a-word-nobody-says');
  });

  test('is missing in a fork: the run is offline, and says what did not run', async () => {
    const place = mounting();
    const sha = calling(place, packaging());
    const server = await baseOf(place, sha);
    const environment = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_PROTECTED: 'false', GITHUB_API_URL: server.api };
    const ran = await on(place, { event: 'pull_request', payload: pull(sha, true), environment });
    await server.close();
    expect([ran.code, jobs(ran)]).toEqual([
      0,
      { Plan: 'succeeded', 'Static gates': 'succeeded', Verdict: 'succeeded' },
    ]);
    expect(ran.log).toContain('Not run: build, entrypoints, publish.');
  });

  test('is not given: the build does not start, and says why', async () => {
    const place = mounting();
    calling(place, packaging());
    const ran = await on(place, { event: 'push' });
    expect(jobs(ran)).toMatchObject({ Build: 'failed', Verdict: 'failed' });
    expect(ran.log).toContain('word of image.build-secrets');
  });
});

/** A stand-in of the API that knows the files of a repository at a commit, as the base of everything. */
async function baseOf(place: string, sha: string, world: Partial<GithubWorld> = {}): Promise<GithubServer> {
  const text = readFileSync(join(place, 'seaworthy.yml'), 'utf8');
  const files = { 'seaworthy.yml': text, CODEOWNERS: '* @owner\n' };
  const calls = { '.github/workflows/calls.yml': packaging() };
  return githubServer({
    files: { main: calls, [sha]: files, ['b'.repeat(40)]: files },
    branches: { main: sha },
    ...world,
  });
}

const pull = (head: string, isFork = false) => ({
  number: 7,
  pull_request: {
    number: 7,
    user: { login: 'author' },
    head: { sha: head, ref: 'topic', repo: { full_name: isFork ? 'somebody/app' : 'acme/app' } },
    base: { sha: 'b'.repeat(40), ref: 'main' },
  },
});

describe('pr.yml, called from another repository', () => {
  const event = (sha: string, api: string, isFork = false): Event => ({
    event: 'pull_request',
    payload: pull(sha, isFork),
    environment: { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_PROTECTED: 'false', GITHUB_API_URL: api },
  });

  test.each([
    ['of the repository', false],
    ['of a fork', true],
  ])('a pull request %s asks the offline gates, and says what did not run', async (_, isFork) => {
    const { place } = runs.repository();
    const sha = calling(place, pullRequest);
    const server = await baseOf(place, sha);
    const ran = await on(place, event(sha, server.api, isFork));
    await server.close();
    expect([ran.code, jobs(ran)]).toEqual([0, { Check: 'succeeded' }]);
    expect(ran.log).toContain('Not run: build-context, secrets, image-digest, provenance, closure, evidence.');
  });

  test('L13: a loosened contract is red, line by line, until an owner approves this very commit', async () => {
    const { place } = runs.repository();
    const before = readFileSync(join(place, 'seaworthy.yml'), 'utf8');
    writeFileSync(join(place, 'seaworthy.yml'), `${before}environment: { allow: [SOME_VARIABLE] }\n`);
    const sha = calling(place, pullRequest);
    const files = { 'seaworthy.yml': before, CODEOWNERS: '* @owner\n' };
    const review = (user: string) => ({ 7: [{ user, state: 'APPROVED' as const, commit: sha }] });
    const codes: number[] = [];
    for (const reviews of [{}, review('author'), review('stranger'), review('owner')]) {
      const server = await githubServer({ files: { ['b'.repeat(40)]: files }, reviews });
      const ran = await on(place, event(sha, server.api));
      await server.close();
      codes.push(ran.code);
      if (ran.code !== 0) expect(ran.log).toMatch(/CLOSURE_CONTRACT_LOOSENED[\s\S]*environment\.allow\[0\]/);
    }
    expect(codes).toEqual([1, 1, 1, 0]);
  });

  test('L13: the first contract of a repository goes green', async () => {
    const { place } = runs.repository();
    const sha = calling(place, pullRequest);
    const server = await githubServer({ files: { ['b'.repeat(40)]: { 'README.md': 'x' } } });
    const ran = await on(place, event(sha, server.api));
    await server.close();
    expect(ran.code).toBe(0);
  });

  test('L4: without the right to read the base nothing passes', async () => {
    const { place } = runs.repository();
    const sha = calling(place, pullRequest);
    const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };
    const server = await githubServer({ instead: { 'GET /repos/acme/app/contents/seaworthy.yml': refused } });
    const ran = await on(place, event(sha, server.api));
    await server.close();
    expect([ran.code, ran.log]).toEqual([1, expect.stringContaining('contents: read')]);
  });
});

test('the example passes: its 21 rows in the image that was built', async () => {
  const place = mkdtempSync(join(runs.folder, 'fraud-'));
  cpSync(join(home, 'examples/fraud-platform'), place, { recursive: true });
  git(place, 'init', '-q', '-b', 'main');
  const sha = calling(
    place,
    packaging(`    with:
      build-args: PYTHON_IMAGE=base
      build-contexts: base=oci-layout://${rig().baseLayout}@${rig().baseDigest}
`),
  );
  const named = ['seaworthy.yml', 'handles/dev_full_handles.md'];
  const files = Object.fromEntries(named.map((path) => [path, readFileSync(join(place, path), 'utf8')]));
  const server = await baseOf(place, sha, { files: { [sha]: files } });
  const environment = {
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/x',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_API_URL: server.api,
  };
  const ran = await on(place, { event: 'push', environment });
  await server.close();
  expect([ran.code, jobs(ran)]).toEqual([0, green]);
  expect(ran.log).toContain('21/21 rows, 27 probes in the image');
  expect(ran.log).toContain('PASS (rehearsal');
});

test('a run that is killed leaves nothing that looks complete', async () => {
  const { place } = runs.repository();
  const sha = calling(place, packaging());
  const artifacts = mkdtempSync(join(runs.folder, 'killed-'));
  const ran = await on(place, { event: 'push', artifacts, killedAfter: 'Entrypoints 1/1' });
  expect([ran.code, packs(ran), tagged(sha).code === 0]).toEqual([137, [], false]);
});

test('the example that leaks ends red, at the verdict job', async () => {
  const place = mkdtempSync(join(runs.folder, 'leaky-'));
  cpSync(join(home, 'examples/leaky-default-deny'), place, { recursive: true });
  git(place, 'init', '-q', '-b', 'main');
  const sha = calling(place, packaging());
  const ran = await on(place, { event: 'push', environment: { GITHUB_SHA: sha } });
  expect([ran.code, jobs(ran)['Verdict']]).toEqual([1, 'failed']);
});
