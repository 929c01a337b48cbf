import { expect, test } from 'vitest';
import { commitMixed } from '../../../../src/gates/closure/checks/commit-mixed.ts';
import { brief, clear, found, missing, object, pack, undecided } from '../../../support/closure-facts.ts';

test('evidence of one commit is let through', async () => {
  expect(await brief(commitMixed)).toEqual(clear);
});

test('L5: one object of another commit is found', async () => {
  const objects = [...pack, object('secret_source_contract_receipt', { git_sha: 'eeee' })];
  expect(await brief(commitMixed, { objects })).toEqual(found('secret_source_contract_receipt'));
});

test('L5: another checkout makes every object foreign', async () => {
  const answer = await brief(commitMixed, { gitSha: 'eeee' });
  expect(answer).toEqual(found('image_digest_manifest', 'packaging_provenance'));
});

test.each([null, '', undefined])('L5: %j instead of it is found: nothing is taken for this run', async (value) => {
  expect(await brief(commitMixed, { objects: [object('a', { git_sha: value })] })).toEqual(found('a'));
});

test('L4: nothing that could be read is undecided', async () => {
  expect(await brief(commitMixed, { objects: [missing('a')] })).toEqual(undecided());
  expect(await brief(commitMixed, { objects: [] })).toEqual(undecided());
});
