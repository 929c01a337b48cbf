import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { githubServer, type Review } from '../support/github-server.ts';
import { exampleOf } from '../support/secrets.ts';
import { type Caller, caller, jobs, pullRequest } from './act/caller.ts';
import { type ProvenRuns, startProvenRuns } from './proven-run.ts';

const base = 'b'.repeat(40);
let runs: ProvenRuns;
let calling: Caller['calling'];
let on: Caller['on'];

beforeAll(async () => {
  runs = await startProvenRuns();
  ({ calling, on } = caller(runs));
});

afterAll(() => runs.close());

/** A change of files and of texts in them, each as `[before, after]`; the contract of the base is the one before. */
interface Change {
  readonly files: Readonly<Record<string, string>>;
  readonly edits: Readonly<Record<string, readonly [string, string]>>;
}

/** The pull request of a change: how it ends without a review, and with one of an owner for this very commit. */
async function opened({ files, edits }: Change) {
  const { place } = runs.repository();
  const contract = readFileSync(join(place, 'seaworthy.yml'), 'utf8');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  }
  for (const [path, [before, after]] of Object.entries(edits)) {
    const text = readFileSync(join(place, path), 'utf8');
    if (!text.includes(before)) throw new Error(`${path} does not hold ${before}`);
    writeFileSync(join(place, path), text.replace(before, after));
  }
  const sha = calling(place, pullRequest);
  const approved: Review = { user: 'owner', state: 'APPROVED', commit: sha };
  const ends = [];
  for (const reviews of [[], [approved]]) {
    const world = { 'seaworthy.yml': contract, CODEOWNERS: '* @owner\n' };
    const server = await githubServer({ files: { [base]: world }, reviews: { 7: reviews } });
    const head = { sha, ref: 'topic', repo: { full_name: 'acme/app' } };
    const pull = { number: 7, user: { login: 'author' }, head, base: { sha: base, ref: 'main' } };
    const environment = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_PROTECTED: 'false', GITHUB_API_URL: server.api };
    const ran = await on(place, { event: 'pull_request', payload: { number: 7, pull_request: pull }, environment });
    await server.close();
    ends.push({ code: ran.code, check: jobs(ran)['Check'], log: ran.log });
  }
  return ends;
}

test('L13: a folder, its COPY and its include in one pull request are red until an owner approves', async () => {
  const [alone, approved] = await opened({
    files: { 'config/app.yaml': 'a: 1\n' },
    edits: {
      Dockerfile: ['COPY app/main /app/main', 'COPY app/main /app/main\nCOPY config /config'],
      '.dockerignore': ['!app/main', '!app/main\n!config/app.yaml'],
      'seaworthy.yml': ['include: [app/main]', 'include: [app/main, config/]'],
    },
  });
  expect([alone?.code, approved?.code]).toEqual([1, 0]);
  expect(alone?.log).toMatch(/CLOSURE_CONTRACT_LOOSENED[\s\S]*context\.include/);
});

test('L13: a fixture that looks like a secret, and its exception, are red until an owner approves', async () => {
  const [alone, approved] = await opened({
    files: { 'app/fixture.txt': `token = ${exampleOf('npm-token')}\n` },
    edits: {
      Dockerfile: ['COPY app/main /app/main', 'COPY app/main app/fixture.txt /app/'],
      '.dockerignore': ['!app/main', '!app/main\n!app/fixture.txt'],
      'seaworthy.yml': [
        'include: [app/main] }',
        'include: [app/main, app/fixture.txt] }\nsecrets: { scan-exceptions: [{ path: app/fixture.txt, reason: a made-up token }] }',
      ],
    },
  });
  expect([alone?.code, approved?.code]).toEqual([1, 0]);
  expect(alone?.log).toMatch(/CLOSURE_CONTRACT_LOOSENED[\s\S]*secrets\.scan-exceptions/);
});
