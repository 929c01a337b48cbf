import { expect, test } from 'vitest';
import { layerDigestMalformed } from '../../../../src/gates/provenance/checks/layer-digest-malformed.ts';
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
  const report = await askProvenance(layerDigestMalformed, recorded({ oci_layer_digests: [`sha256:${hex}`, digest] }));
  expect(report).toMatchObject({ kind: 'found', findings: [{ subject: digest }] });
});

test('L1: an image without a layer is found', async () => {
  expect((await askProvenance(layerDigestMalformed, recorded({ oci_layer_digests: [] }))).kind).toBe('found');
});

test('digests of 64 hex digits are clear, each counted', async () => {
  expect(await askProvenance(layerDigestMalformed)).toEqual({ kind: 'clear', examined: 2 });
});

test('the programme knows it as layer_digests_format_sha256', () => {
  expect(layerDigestMalformed.checkId).toBe('layer_digests_format_sha256');
});
