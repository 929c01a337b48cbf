import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { githubJob } from '../../src/adapters/github-job.ts';
import { faultsOf } from '../support/contract.ts';

const [head, base] = ['b'.repeat(40), 'c'.repeat(40)];
const repository = { default_branch: 'main', full_name: 'OWNER/app' };

/** What the runner gives a step, for an event with this payload. */
function environment(payload: unknown, changed: Readonly<Record<string, string>> = {}) {
  const path = join(mkdtempSync(join(tmpdir(), 'seaworthy-event-')), 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REPOSITORY: 'OWNER/app',
    GITHUB_ACTOR: 'somebody',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SERVER_URL: 'https://github.example',
    ...changed,
  };
}

test.each([
  ['the repository itself', { full_name: 'OWNER/app' }, false],
  ['a fork', { full_name: 'other/app' }, true],
  ['a fork that is gone', null, true],
])('a run that follows one of %s', (_, head_repository, followsFork) => {
  const followed = environment(
    { repository, workflow_run: { head_repository } },
    { GITHUB_EVENT_NAME: 'workflow_run' },
  );
  expect(githubJob(followed)).toMatchObject({ event: 'workflow_run', followsFork });
});

const pull = (repo: unknown) => ({
  repository,
  pull_request: { number: 7, user: { login: 'author' }, head: { sha: head, repo }, base: { sha: base } },
});

test('a push', () => {
  expect(githubJob(environment({ repository }))).toEqual({
    event: 'push',
    ref: 'refs/heads/main',
    isProtected: true,
    sha: 'a'.repeat(40),
    repository: 'OWNER/app',
    defaultBranch: 'main',
    actor: 'somebody',
    runId: '77',
    attempt: 2,
    url: 'https://github.example/OWNER/app/actions/runs/77',
    baseSha: undefined,
    followsFork: false,
    pull: undefined,
  });
});

test.each([
  ['of the repository', { full_name: 'OWNER/app' }, false],
  ['of a fork', { full_name: 'other/app' }, true],
  ['of a fork that is gone', null, true],
])('a pull request %s', (_, repo, isFork) => {
  const job = githubJob(
    environment(pull(repo), { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }),
  );
  expect(job).toMatchObject({ baseSha: base, pull: { number: 7, author: 'author', headSha: head, isFork } });
});

test('a merge group has a base', () => {
  const event = { repository, merge_group: { base_sha: base, head_sha: head } };
  expect(githubJob(environment(event, { GITHUB_EVENT_NAME: 'merge_group' })).baseSha).toBe(base);
});

test('a branch of which nothing is said is not protected', () => {
  const { GITHUB_REF_PROTECTED: _, ...rest } = environment({ repository });
  expect(githubJob(rest).isProtected).toBe(false);
});

describe('what cannot be read is JOB_UNREADABLE, never guessed', () => {
  test.each<[string, unknown, Record<string, string>]>([
    ['an event that is no JSON', '{', {}],
    ['an event without a repository', {}, {}],
    ['an event that is not there', { repository }, { GITHUB_EVENT_PATH: '/nowhere' }],
    ['a commit that is none', { repository }, { GITHUB_SHA: 'HEAD' }],
    ['an attempt that is none', { repository }, { GITHUB_RUN_ATTEMPT: '0' }],
    ['a word for protected', { repository }, { GITHUB_REF_PROTECTED: 'yes' }],
    ['a pull request without a base', { ...pull(null), pull_request: { number: 7 } }, {}],
  ])('%s', async (_, payload, changed) => {
    const faults = await faultsOf(() => githubJob(environment(payload, changed)));
    expect(faults.map(({ code }) => code)).toEqual(['JOB_UNREADABLE']);
  });
});
