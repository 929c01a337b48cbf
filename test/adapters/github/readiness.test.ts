import { expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/client.ts';
import { readinessOf } from '../../../src/adapters/github/readiness.ts';
import type { Job } from '../../../src/ports/job.ts';
import { type GithubWorld, githubServer } from '../../support/github-server.ts';
import { someJob } from '../../support/job.ts';

const path = '.github/workflows/calls.yml';
const world = (on: string, sha = someJob.sha): GithubWorld => ({
  files: { main: { [path]: `${on}\njobs: {}\n` } },
  branches: { main: sha },
});

async function look(
  known: GithubWorld,
  job: Partial<Job> = {},
  ref: string | undefined = `OWNER/app/${path}@refs/heads/main`,
) {
  const server = await githubServer(known);
  try {
    return await readinessOf(githubApi({ api: server.api, token: 't' }), { ...someJob, ...job }, ref);
  } finally {
    await server.close();
  }
}

test.each([
  'on: workflow_dispatch',
  'on: [push, workflow_dispatch]',
  'on: { push: {}, workflow_dispatch: {} }',
  '"on":\n  workflow_dispatch:',
])('a workflow with %j on the default branch, whose ref stands, could be started again', async (on) => {
  expect(await look(world(on))).toEqual({ kind: 'ready', detail: '' });
});

test.each<[string, GithubWorld, Partial<Job>]>([
  ['a workflow that the default branch does not have', { branches: { main: someJob.sha } }, {}],
  ['a workflow that cannot be dispatched', world('on: push'), {}],
  ['a workflow of a list without it', world('on: [push]'), {}],
  ['a ref that is gone', { ...world('on: workflow_dispatch'), branches: {} }, {}],
  ['a ref that no dispatch can name', world('on: workflow_dispatch'), { ref: 'refs/pull/1/merge' }],
  ['a re-run of a commit that the branch has left', world('on: workflow_dispatch', 'f'.repeat(40)), { attempt: 2 }],
])('%s could not', async (_, known, job) => {
  expect(await look(known, job)).toMatchObject({ kind: 'unready' });
});

test('the first attempt of a commit that the branch has left could', async () => {
  expect(await look(world('on: workflow_dispatch', 'f'.repeat(40)))).toMatchObject({ kind: 'ready' });
});

test('L4: without the right to look it is unknown, and says which permission is missing', async () => {
  const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };
  const found = await look({ instead: { [`GET /repos/OWNER/app/contents/${path}`]: refused } });
  expect(found).toMatchObject({ kind: 'unknown', detail: expect.stringContaining('contents: read') });
  expect(await look(world('on: push'), {}, undefined)).toMatchObject({ kind: 'unready' });
  expect(await look(world('on: push'), {}, '')).toMatchObject({ kind: 'unknown' });
});
