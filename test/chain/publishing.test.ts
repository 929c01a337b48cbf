import { expect, test } from 'vitest';
import { whyNotPublish, whyOffline } from '../../src/chain/publishing.ts';
import type { Job } from '../../src/ports/job.ts';
import { openContract } from '../support/contract.ts';
import { someJob } from '../support/job.ts';

const contract = `version: 1
image: { repository: registry.example/app }
workflow: { dispatch-refs: [refs/heads/main, refs/heads/release/*] }
`;

test.each<[string, Partial<Job>, boolean]>([
  ['a push to a protected branch', {}, true],
  ['a push to an unprotected branch', { ref: 'refs/heads/x', isProtected: false }, false],
  ['a tag', { ref: 'refs/tags/v1', isProtected: false }, true],
  ['a dispatch on a ref that the contract allows', { event: 'workflow_dispatch', isProtected: false }, true],
  ['a dispatch on a ref of a pattern', { event: 'workflow_dispatch', ref: 'refs/heads/release/1.2' }, true],
  ['a dispatch below a pattern', { event: 'workflow_dispatch', ref: 'refs/heads/release/a/b' }, false],
  ['a dispatch on another ref', { event: 'workflow_dispatch', ref: 'refs/heads/maine' }, false],
  ['a pull request', { event: 'pull_request', ref: 'refs/pull/1/merge' }, false],
  ['a merge group', { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/x' }, false],
  ['a pull request with full rights', { event: 'pull_request_target' }, false],
  ['a schedule', { event: 'schedule' }, false],
])('%s', async (_, changed, publishes) => {
  const open = await openContract(contract);
  expect(whyNotPublish({ ...someJob, ...changed }, open) === undefined).toBe(publishes);
});

test('away from a workflow, and without a repository, nothing is published', async () => {
  expect(whyNotPublish(undefined, await openContract(contract))).toBeDefined();
  expect(whyNotPublish(someJob, await openContract('version: 1\n'))).toBeDefined();
});

test('an image that was built elsewhere is judged, and never pushed', async () => {
  const prebuilt = contract.replace('app }', 'app, strategy: prebuilt, prebuilt: { archive: a.tar } }');
  expect(whyNotPublish(someJob, await openContract(prebuilt))).toBeDefined();
});

const fork = { number: 7, author: 'a', headSha: 'b'.repeat(40), isFork: true };

test.each<[string, string, Partial<Job>, boolean]>([
  ['a fork, and a build with a secret', 'image: { build-secrets: [npm] }', { pull: fork }, true],
  ['a fork, and a build with a key', 'image: { build-ssh: [default] }', { pull: fork }, true],
  ['a fork, and a build that needs nothing', 'phase: A', { pull: fork }, false],
  [
    'Dependabot',
    'image: { build-secrets: [npm] }',
    { actor: 'dependabot[bot]', pull: { ...fork, isFork: false } },
    true,
  ],
  ['a push of Dependabot', 'image: { build-secrets: [npm] }', { actor: 'dependabot[bot]' }, false],
  ['the repository itself', 'image: { build-secrets: [npm] }', { pull: { ...fork, isFork: false } }, false],
])('%s', async (_, text, changed, offline) => {
  const open = await openContract(`version: 1\n${text}\n`);
  expect(whyOffline({ ...someJob, ...changed }, open) !== undefined).toBe(offline);
});
