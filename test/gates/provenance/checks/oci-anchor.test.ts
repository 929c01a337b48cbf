import { expect, test } from 'vitest';
import { digestOf } from '../../../../src/core/digest.ts';
import { ociAnchor } from '../../../../src/gates/provenance/checks/oci-anchor.ts';
import { askProvenance, provenanceFacts, record, recorded } from '../../../support/provenance.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const other = digestOf('other');

test.each([
  ['image_tag', { image_tag: 'git-x' }],
  ['image_digest', { image_digest: other }],
  ['oci_digest_value', { oci_digest_value: other }],
  ['oci_config_digest', { oci_config_digest: other }],
  ['oci_layer_digests', { oci_layer_digests: [...record.oci_layer_digests].reverse() }],
  ['oci_layer_digests', { oci_layer_digests: record.oci_layer_digests.slice(1) }],
])('a record whose %s differs from the manifest is found', async (field, changed) => {
  expect(subjectsOf(await askProvenance(ociAnchor, recorded(changed)))).toEqual([field]);
});

test('a manifest of another image is found in each of its fields', async () => {
  const manifest = { ...provenanceFacts().manifest, image_digest: other };
  expect(subjectsOf(await askProvenance(ociAnchor, { manifest }))).toEqual(['image_digest', 'oci_digest_value']);
});

test('a record that agrees is clear', async () => {
  expect(await askProvenance(ociAnchor)).toEqual({ kind: 'clear', examined: 5 });
});

test('the programme knows it as oci_anchor_match', () => {
  expect(ociAnchor.checkId).toBe('oci_anchor_match');
});
