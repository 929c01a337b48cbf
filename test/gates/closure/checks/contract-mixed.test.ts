import { expect, test } from 'vitest';
import { contractMixed } from '../../../../src/gates/closure/checks/contract-mixed.ts';
import { brief, clear, found, missing, object, pack, undecided } from '../../../support/closure-facts.ts';

test('evidence that one contract judged is let through', async () => {
  expect(await brief(contractMixed)).toEqual(clear);
});

test('L5: one object of another contract is found', async () => {
  const objects = [...pack, object('secret_source_contract_receipt', { contract_sha256: 'ffff' })];
  expect(await brief(contractMixed, { objects })).toEqual(found('secret_source_contract_receipt'));
});

test('L5: another contract makes every object foreign', async () => {
  const answer = await brief(contractMixed, { contractSha256: 'ffff' });
  expect(answer).toEqual(found('image_digest_manifest', 'packaging_provenance'));
});

test.each([null, '', undefined])('L5: %j instead of it is found: nothing is taken for this run', async (value) => {
  expect(await brief(contractMixed, { objects: [object('a', { contract_sha256: value })] })).toEqual(found('a'));
});

test('L5: evidence for another phase is found', async () => {
  expect(await brief(contractMixed, { objects: [object('a', { phase_id: 'P7' })] })).toEqual(found('a'));
  expect(await brief(contractMixed, { objects: [object('a', { phase_id: 'P7' })] }, 'phase: P7')).toEqual(clear);
});

test('L4: nothing that could be read is undecided', async () => {
  expect(await brief(contractMixed, { objects: [missing('a')] })).toEqual(undecided());
  expect(await brief(contractMixed, { objects: [] })).toEqual(undecided());
});
