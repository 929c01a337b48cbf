import { expect, test } from 'vitest';
import { tagPattern } from '../../../../src/gates/image-digest/checks/tag-pattern.ts';
import { faultsOf } from '../../../support/contract.ts';
import { askDigest, sha } from '../../../support/digests.ts';
import { findingsOf } from '../../../support/secrets-report.ts';

test.each([
  ['another commit', `git-${'c'.repeat(40)}`],
  ['a short commit', `git-${sha.slice(0, 12)}`],
  ['more than the commit', `git-${sha}-dirty`],
  ['no commit', 'latest'],
])('a tag with %s is found', async (_, tag) => {
  const report = await askDigest(tagPattern, { tag });
  expect(findingsOf(report)).toMatchObject([{ subject: tag, message: expect.stringContaining(`git-${sha}`) }]);
});

test('the tag of this commit is clear', async () => {
  expect(await askDigest(tagPattern)).toEqual({ kind: 'clear', examined: 1 });
});

const withRun = '{ tag-pattern: "git-{git_sha}-run-{ci_run_id}" }';

test('R1: a pattern with the run wants this very run', async () => {
  expect((await askDigest(tagPattern, { tag: `git-${sha}-run-77` }, withRun)).kind).toBe('clear');
  expect((await askDigest(tagPattern, { tag: `git-${sha}-run-78` }, withRun)).kind).toBe('found');
  expect((await askDigest(tagPattern, {}, withRun)).kind).toBe('found');
});

test('L7: a pattern with a token that nobody knows is a fault, not a tag', async () => {
  const faults = await faultsOf(() => askDigest(tagPattern, {}, '{ tag-pattern: "{git_sha}-{mood}" }'));
  expect(faults.map(({ code }) => code)).toEqual(['HANDLE_UNKNOWN']);
});
