import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { node24 } from '../support/spawn.ts';
import { action, annotationsIn } from '../support/spawn-action.ts';
import { commit, copyOf } from '../support/spawn-repository.ts';

/** What the runner says of a change that triggers with the rights of the base. */
function event(name: 'pull_request_target' | 'workflow_run', sha: string, from: string): Record<string, string> {
  const path = join(mkdtempSync(join(tmpdir(), 'seaworthy-event-')), 'event.json');
  const pull = { number: 7, user: { login: 'a' }, head: { sha, repo: { full_name: from } }, base: { sha } };
  const named = {
    pull_request_target: { pull_request: pull },
    workflow_run: { workflow_run: { head_repository: pull.head.repo } },
  };
  const repository = { default_branch: 'main', full_name: 'OWNER/app' };
  writeFileSync(path, JSON.stringify({ repository, ...named[name] }));
  return {
    GITHUB_EVENT_NAME: name,
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
  ['pull_request_target', 'a fork', 'somebody/app', 2],
  ['pull_request_target', 'the repository itself', 'OWNER/app', 0],
  ['workflow_run', 'a fork', 'somebody/app', 2],
  ['workflow_run', 'the repository itself', 'OWNER/app', 0],
] as const)('under %s a change of %s ends with %d', async (name, _, from, code) => {
  const workspace = copyOf('minimal-node');
  const ran = await action(node24, 'build-context', workspace, {}, event(name, commit(workspace), from));
  expect(ran.code).toBe(code);
  if (code === 2)
    expect(annotationsIn(ran.stdout)).toMatchObject([{ message: expect.stringContaining('JOB_PRIVILEGED_FORK') }]);
});
