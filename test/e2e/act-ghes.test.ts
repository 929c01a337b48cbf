import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { githubServer } from '../support/github-server.ts';
import { callableOnGhes } from './act/act.ts';
import { type Caller, caller, green, jobs, packaging, pullRequest } from './act/caller.ts';
import { command } from './command.ts';
import { type ProvenRuns, startProvenRuns } from './proven-run.ts';
import { rig } from './rig.ts';

let runs: ProvenRuns;
let calling: Caller['calling'];
let on: Caller['on'];
let number = 0;

beforeAll(async () => {
  runs = await startProvenRuns();
  ({ calling, on } = caller(runs, callableOnGhes(runs.folder)));
});

afterAll(() => runs.close());

/** A repository of its own for what passes: the runs of this test all have one number. */
const transit = () => `${rig().registry}/transit/of-${process.pid}-${++number}`;
const through = (repository: string) => packaging(`    with: { transit: "${repository}" }\n`);
const tagsIn = (repository: string) =>
  (
    JSON.parse(command('skopeo', ['list-tags', '--tls-verify=false', `docker://${repository}`]).stdout) as {
      Tags: string[];
    }
  ).Tags;

test('without `$/` and without artifacts a push is published, authoritative; what passes goes through the registry', async () => {
  const { place } = runs.repository();
  const repository = transit();
  const sha = calling(place, through(repository));
  const ran = await on(place, { event: 'push' });
  expect([ran.code, jobs(ran)]).toEqual([0, green]);
  expect(ran.log).toContain('PASS (authoritative, handoff open)');
  expect(readdirSync(ran.artifacts)).toEqual([]);
  const names = ['plan', 'static', 'build', 'image', 'entrypoints-1', 'evidence'].map(
    (name) => `4711-seaworthy-${name}-1`,
  );
  expect(tagsIn(repository).sort()).toEqual(names.sort());
  const tagged = `docker://${rig().registry}/authoritative/app:git-${sha}`;
  expect(command('skopeo', ['inspect', '--raw', '--tls-verify=false', tagged]).code).toBe(0);
});

test('L15: what somebody else put in place of what a job left is refused', async () => {
  const { place } = runs.repository();
  const repository = transit();
  const sha = calling(place, through(repository));
  const foreign = join(mkdtempSync(join(runs.folder, 'foreign-')), 'x');
  writeFileSync(foreign, 'x');
  const { GITHUB_ACTIONS: _job, ...environment } = runs.job();
  const put = ['evidence', 'hand-on', foreign, `--transit=${repository}`, '--run=4711', '--name=seaworthy-plan-1'];
  expect(command(join(import.meta.dirname, '../../seaworthy'), put, environment).code).toBe(0);
  const ran = await on(place, { event: 'push' });
  expect([ran.code, jobs(ran)['Plan']]).toEqual([1, 'failed']);
  expect(ran.log).toContain('REGISTRY_TAG_EXISTS');
  const tagged = `docker://${rig().registry}/authoritative/app:git-${sha}`;
  expect(command('skopeo', ['inspect', '--raw', '--tls-verify=false', tagged]).code).not.toBe(0);
});

test('a failing gate: nothing is built, and the verdict is red', async () => {
  const { place } = runs.repository();
  writeFileSync(join(place, 'app/extra'), 'x');
  writeFileSync(join(place, '.dockerignore'), '');
  calling(place, through(transit()));
  const ran = await on(place, { event: 'push' });
  expect([ran.code, jobs(ran)]).toEqual([
    1,
    { Plan: 'succeeded', 'Static gates': 'failed', 'Publish and close': 'failed', Verdict: 'failed' },
  ]);
});

test('a pull request asks the offline gates', async () => {
  const { place } = runs.repository();
  const sha = calling(place, pullRequest);
  const files = { 'seaworthy.yml': readFileSync(join(place, 'seaworthy.yml'), 'utf8') };
  const base = 'b'.repeat(40);
  const server = await githubServer({ files: { [base]: files } });
  const from = { repo: { full_name: 'acme/app' }, sha, ref: 'topic' };
  const pull = { number: 7, user: { login: 'author' }, head: from, base: { sha: base, ref: 'main' } };
  const environment = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_PROTECTED: 'false', GITHUB_API_URL: server.api };
  const ran = await on(place, { event: 'pull_request', payload: { number: 7, pull_request: pull }, environment });
  await server.close();
  expect([ran.code, jobs(ran)]).toEqual([0, { Check: 'succeeded' }]);
});
