import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { node24 } from '../support/spawn.ts';
import { action, annotationsIn } from '../support/spawn-action.ts';
import { commit, copyOf } from '../support/spawn-repository.ts';

/** What the runner says of a pull request that triggers with the rights of the base. */
function event(sha: string, from: string): Record<string, string> {
  const path = join(mkdtempSync(join(tmpdir(), 'seaworthy-event-')), 'event.json');
  const pull = { number: 7, user: { login: 'a' }, head: { sha, repo: { full_name: from } }, base: { sha } };
  const repository = { default_branch: 'main', full_name: 'OWNER/app' };
  writeFileSync(path, JSON.stringify({ repository, pull_request: pull }));
  return {
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: 'OWNER/app',
    GITHUB_ACTOR: 'a',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.example',
  };
}

test.each([
  ['a fork', 'somebody/app', 2],
  ['the repository itself', 'OWNER/app', 0],
])('under pull_request_target a change of %s ends with %d', async (_, from, code) => {
  const workspace = copyOf('minimal-node');
  const ran = await action(node24, 'build-context', workspace, {}, event(commit(workspace), from));
  expect(ran.code).toBe(code);
  if (code === 2)
    expect(annotationsIn(ran.stdout)).toMatchObject([{ message: expect.stringContaining('JOB_PRIVILEGED_FORK') }]);
});
