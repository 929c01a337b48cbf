import { expect, test } from 'vitest';
import { runMixed } from '../../../../src/gates/closure/checks/run-mixed.ts';
import { brief, clear, found, missing, object, pack, undecided } from '../../../support/closure-facts.ts';

test('evidence of one run is let through', async () => {
  expect(await brief(runMixed)).toEqual(clear);
});

test('L5: one object of another run is found', async () => {
  const objects = [...pack, object('secret_source_contract_receipt', { platform_run_id: 'platform_20250101T000000Z' })];
  expect(await brief(runMixed, { objects })).toEqual(found('secret_source_contract_receipt'));
});

test('L5: another run id makes every object foreign', async () => {
  const answer = await brief(runMixed, { platformRunId: 'platform_20250101T000000Z' });
  expect(answer).toEqual(found('image_digest_manifest', 'packaging_provenance'));
});

test.each([null, '', undefined])('L5: %j instead of it is found: nothing is taken for this run', async (value) => {
  expect(await brief(runMixed, { objects: [object('a', { platform_run_id: value })] })).toEqual(found('a'));
});

test('L4: nothing that could be read is undecided', async () => {
  expect(await brief(runMixed, { objects: [missing('a')] })).toEqual(undecided());
  expect(await brief(runMixed, { objects: [] })).toEqual(undecided());
});
