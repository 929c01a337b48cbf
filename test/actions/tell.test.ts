import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderJson } from '../../src/hosts/report/json.ts';
import { found, gateOf, outcomeOf, shown } from '../hosts/report/outcomes.ts';
import { type GithubWorld, githubServer } from '../support/github-server.ts';
import { node24 } from '../support/spawn.ts';
import { action, annotationsIn } from '../support/spawn-action.ts';

const sha = 'a'.repeat(40);
const findings = ['old.py', 'new.py'].map((path) => ({
  subject: path,
  message: 'holds a thing',
  location: { path, line: 3 },
}));
const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };

/** The last step of a pull request’s job, with one report in hand. */
async function tell(world: GithubWorld, inputs: Readonly<Record<string, string>>) {
  const place = mkdtempSync(join(tmpdir(), 'seaworthy-tell-'));
  const [event, report] = [join(place, 'event.json'), join(place, 'report.json')];
  const pull = { number: 7, user: { login: 'a' }, head: { sha, repo: { full_name: 'OWNER/app' } }, base: { sha } };
  writeFileSync(
    event,
    JSON.stringify({ repository: { default_branch: 'main', full_name: 'OWNER/app' }, pull_request: pull }),
  );
  writeFileSync(report, renderJson(shown(outcomeOf([gateOf('secrets', [found(findings)])]))));
  const server = await githubServer(world);
  const job = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: 'OWNER/app',
    GITHUB_ACTOR: 'a',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: server.api,
  };
  const ran = await action(node24, 'closure', place, { command: 'tell', reports: report, token: 't', ...inputs }, job);
  await server.close();
  return { ...ran, annotations: annotationsIn(ran.stdout) };
}

const changed = { 7: [{ filename: 'new.py', status: 'added', patch: '@@ -0,0 +1,3 @@\n+a\n+b\n+c' }] };

test('what the change introduced stands beside its line, the rest is counted, and the verdict is that of all', async () => {
  const { code, annotations } = await tell({ changed }, {});
  expect(code).toBe(1);
  expect(annotations.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    'error DEMO_FOUND',
    'warning Older findings',
    'error ',
  ]);
  expect(annotations[0]?.message).toContain('new.py');
});

test('where GitHub does not say what changed, everything is annotated, with one notice', async () => {
  const { code, annotations } = await tell({ instead: { 'GET /repos/OWNER/app/pulls/7/files': refused } }, {});
  expect(code).toBe(1);
  expect(annotations.map(({ kind }) => kind).sort()).toEqual(['error', 'error', 'error', 'notice']);
});

test('comment and code scanning get the findings', async () => {
  const [comments, analyses]: [Record<number, { id: number; body: string }[]>, []] = [{ 7: [] }, []];
  const { code } = await tell({ changed, comments, analyses }, { comment: 'seaworthy', 'code-scanning': 'true' });
  expect([code, comments[7]?.length, analyses.length]).toEqual([1, 1, 1]);
});

test('a comment and an upload that are refused are one notice each, and change no verdict', async () => {
  const instead = {
    'POST /repos/OWNER/app/issues/7/comments': refused,
    'POST /repos/OWNER/app/code-scanning/sarifs': refused,
  };
  const { code, annotations } = await tell(
    { changed, comments: { 7: [] }, instead },
    { comment: 'seaworthy', 'code-scanning': 'true' },
  );
  const notices = annotations.filter(({ kind }) => kind === 'notice').map(({ message }) => message);
  expect([code, notices]).toEqual([
    1,
    [expect.stringContaining('pull-requests: write'), expect.stringContaining('security-events: write')],
  ]);
});
