import { expect, test } from 'vitest';
import { configDigestMalformed } from '../../../../src/gates/provenance/checks/config-digest-malformed.ts';
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
  const report = await askProvenance(configDigestMalformed, recorded({ oci_config_digest: digest }));
  expect(report).toMatchObject({ kind: 'found', findings: [{ subject: digest }] });
});

test('a digest of 64 hex digits is clear', async () => {
  expect(await askProvenance(configDigestMalformed)).toEqual({ kind: 'clear', examined: 1 });
});

test('the programme knows it as config_digest_format_sha256', () => {
  expect(configDigestMalformed.checkId).toBe('config_digest_format_sha256');
});
