import { expect, test } from 'vitest';
import { gitShaMarker } from '../../../../src/gates/provenance/checks/git-sha-marker.ts';
import { askProvenance, gitSha, recorded } from '../../../support/provenance.ts';

test.each([
  ['another commit', { image_tag: `git-${'c'.repeat(40)}` }],
  ['only the beginning of the commit', { image_tag: `git-${gitSha.slice(0, 12)}` }],
  ['the commit without its marker', { image_tag: gitSha }],
  ['a commit that is none', { image_tag: 'git-main', git_sha: 'main' }],
  ['an empty commit', { image_tag: 'git-', git_sha: '' }],
])('a tag with %s is found', async (_, changed) => {
  expect((await askProvenance(gitShaMarker, recorded(changed))).kind).toBe('found');
});

test('a tag that carries the commit is clear, with the run behind it too', async () => {
  expect(await askProvenance(gitShaMarker)).toEqual({ kind: 'clear', examined: 1 });
  expect((await askProvenance(gitShaMarker, recorded({ image_tag: `git-${gitSha}-run-7` }))).kind).toBe('clear');
});

test('the programme knows it as canonical_git_sha_marker', () => {
  expect(gitShaMarker.checkId).toBe('canonical_git_sha_marker');
});
