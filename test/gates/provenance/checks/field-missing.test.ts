import { expect, test } from 'vitest';
import { fieldMissing } from '../../../../src/gates/provenance/checks/field-missing.ts';
import { askProvenance, record, recorded } from '../../../support/provenance.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const fields = Object.keys(record).filter((name) => name !== 'base_images');

test.each(fields)('an empty %s is found', async (name) => {
  const empty = Array.isArray(Reflect.get(record, name)) ? [] : '';
  expect(subjectsOf(await askProvenance(fieldMissing, recorded({ [name]: empty })))).toEqual([name]);
});

test('a record without holes is clear, every field counted', async () => {
  expect(await askProvenance(fieldMissing)).toEqual({ kind: 'clear', examined: fields.length });
});

test('only a rehearsal may lack the repository', async () => {
  const changed = recorded({ ecr_repo_uri: null });
  expect(subjectsOf(await askProvenance(fieldMissing, changed))).toEqual(['ecr_repo_uri']);
  expect((await askProvenance(fieldMissing, { ...changed, rehearsal: true })).kind).toBe('clear');
});

test('only a prebuilt image may lack the digest of its context', async () => {
  const changed = recorded({ context_digest: null });
  expect(subjectsOf(await askProvenance(fieldMissing, changed))).toEqual(['context_digest']);
  expect((await askProvenance(fieldMissing, { ...changed, prebuilt: true })).kind).toBe('clear');
});

test('a rehearsal excuses nothing else', async () => {
  expect((await askProvenance(fieldMissing, { ...recorded({ git_sha: '' }), rehearsal: true })).kind).toBe('found');
});

test('the programme knows it as required_fields_present', () => {
  expect(fieldMissing.checkId).toBe('required_fields_present');
});
