import { expect, test } from 'vitest';
import { digestOf } from '../../../../src/core/digest.ts';
import { registryDigest } from '../../../../src/gates/provenance/checks/registry-digest.ts';
import { askProvenance, gitSha } from '../../../support/provenance.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const other = digestOf('other');

test('R1: a tag that resolves to another digest is found, in a rehearsal too', async () => {
  expect(subjectsOf(await askProvenance(registryDigest, { registryDigest: other }))).toEqual([`git-${gitSha}`]);
  expect((await askProvenance(registryDigest, { registryDigest: other, rehearsal: true })).kind).toBe('found');
});

test('a tag that resolves to the recorded digest is clear', async () => {
  expect(await askProvenance(registryDigest)).toEqual({ kind: 'clear', examined: 1 });
});

test('L4: a registry that nobody asked leaves it undecided', async () => {
  expect((await askProvenance(registryDigest, { registryDigest: undefined })).kind).toBe('undecided');
});

test('a rehearsal asks no registry, for that reason', async () => {
  const report = await askProvenance(registryDigest, { registryDigest: undefined, rehearsal: true });
  expect(report).toMatchObject({ kind: 'not-applicable', reason: expect.stringMatching(/^rehearsal/) });
});

test('the programme knows it as registry_digest_match', () => {
  expect(registryDigest.checkId).toBe('registry_digest_match');
});
