import { expect, test } from 'vitest';
import { digestMalformed } from '../../../../src/gates/provenance/checks/digest-malformed.ts';
import { askProvenance, recorded } from '../../../support/provenance.ts';

const hex = 'a'.repeat(64);

test.each([
  ['is empty', ''],
  ['is a placeholder', 'TO_PIN'],
  ['has no algorithm', hex],
  ['is too short', `sha256:${hex.slice(1)}`],
  ['is too long', `sha256:${hex}a`],
  ['has capital letters', `sha256:${hex.toUpperCase()}`],
  ['has another algorithm', `sha512:${hex}`],
  ['ends in a newline', `sha256:${hex}\n`],
])('a digest that %s is found', async (_, digest) => {
  const report = await askProvenance(digestMalformed, recorded({ image_digest: digest }));
  expect(report).toMatchObject({ kind: 'found', findings: [{ subject: digest }] });
});

test('the OCI digest value is asked as well', async () => {
  expect((await askProvenance(digestMalformed, recorded({ oci_digest_value: hex }))).kind).toBe('found');
});

test('digests of 64 hex digits are clear', async () => {
  expect(await askProvenance(digestMalformed)).toEqual({ kind: 'clear', examined: 2 });
});

test('the programme knows it as digest_format_sha256', () => {
  expect(digestMalformed.checkId).toBe('digest_format_sha256');
});
