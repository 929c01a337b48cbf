import { expect, test } from 'vitest';
import { tagPattern } from '../../../../src/gates/provenance/checks/tag-pattern.ts';
import { askProvenance, gitSha, recorded } from '../../../support/provenance.ts';

const withRun = 'image: { tag-pattern: "v1.git-{git_sha}-run-{ci_run_id}" }';

test.each([
  ['latest', ''],
  [`git-${gitSha.slice(1)}`, ''],
  [`git-${gitSha.toUpperCase()}`, ''],
  [`git-${gitSha}\n`, ''],
  [`xgit-${gitSha}`, ''],
  [`git-${gitSha}`, withRun],
  [`v1.git-${gitSha}-run-`, withRun],
  [`v1xgit-${gitSha}-run-7`, withRun],
  [`v1.git-${gitSha}-run-7/8`, withRun],
])('the tag %j is found', async (image_tag, contract) => {
  expect(await askProvenance(tagPattern, recorded({ image_tag }), contract)).toMatchObject({
    kind: 'found',
    findings: [{ subject: image_tag }],
  });
});

test('a tag that the pattern can make is clear', async () => {
  expect(await askProvenance(tagPattern)).toEqual({ kind: 'clear', examined: 1 });
  expect((await askProvenance(tagPattern, recorded({ image_tag: `v1.git-${gitSha}-run-7` }), withRun)).kind).toBe(
    'clear',
  );
});

test('the programme knows it as immutable_tag_pattern', () => {
  expect(tagPattern.checkId).toBe('immutable_tag_pattern');
});
