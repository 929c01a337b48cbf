import { expect, test } from 'vitest';
import { digestMixed } from '../../../../src/gates/closure/checks/digest-mixed.ts';
import {
  another,
  brief,
  clear,
  found,
  image,
  inapplicable,
  object,
  pack,
  undecided,
} from '../../../support/closure-facts.ts';

const digestManifest = (changed: Record<string, unknown> = {}) => object('image_digest_manifest', changed);
const provenance = (changed: Record<string, unknown> = {}) => object('packaging_provenance', changed);

test('evidence of one image is let through', async () => {
  expect(await brief(digestMixed)).toEqual(clear);
});

test('L5: an object about another image is found', async () => {
  const objects = [...pack, object('image_contract_manifest', { image_digest: another })];
  expect(await brief(digestMixed, { objects })).toEqual(found('image_contract_manifest image_digest'));
});

test('L15: a whole pack about another image than the one in hand is found', async () => {
  expect(await brief(digestMixed, { imageDigest: image })).toEqual(clear);
  expect(await brief(digestMixed, { objects: [digestManifest()], imageDigest: another })).toEqual(
    found('image_digest_manifest image_digest'),
  );
});

test('L5: an object about no image is found', async () => {
  const objects = [...pack, object('secret_source_contract_receipt', { image_digest: null })];
  expect(await brief(digestMixed, { objects })).toEqual(found('secret_source_contract_receipt image_digest'));
});

test.each(['oci_digest_value', 'resolved_digest'])('L5: another digest as %s is found', async (field) => {
  const objects = [digestManifest(), object('build_command_surface_receipt', { [field]: another })];
  expect(await brief(digestMixed, { objects })).toEqual(found(`build_command_surface_receipt ${field}`));
});

test('L5: a row that ran in another image is found, and one that names none', async () => {
  const rows = [{ image_digest: image }, { image_digest: another }, {}];
  const objects = [digestManifest(), object('entrypoint_matrix_validation', { rows })];
  expect(await brief(digestMixed, { objects })).toEqual(
    found('entrypoint_matrix_validation row 2', 'entrypoint_matrix_validation row 3'),
  );
});

test.each([
  [
    'image_tag',
    'image_digest_manifest image_tag, packaging_provenance image_tag, build_command_surface_receipt immutable_tag',
  ],
  ['oci_config_digest', 'image_digest_manifest oci_config_digest, packaging_provenance oci_config_digest'],
  ['oci_layer_digests', 'image_digest_manifest oci_layer_digests, packaging_provenance oci_layer_digests'],
  ['ecr_repo_uri', 'image_digest_manifest ecr_repo_uri, packaging_provenance ecr_repo_uri'],
])('L5: two objects that say two things of %s are found', async (field, subject) => {
  const objects = [digestManifest({ [field]: 'this' }), provenance({ [field]: 'that' })];
  expect(await brief(digestMixed, { objects })).toEqual(found(subject));
  const agreeing = [digestManifest({ [field]: 'this' }), provenance({ [field]: 'this' })];
  expect(await brief(digestMixed, { objects: agreeing })).toEqual(clear);
});

test('L5: a context that changed between gate and record is found', async () => {
  const objects = [
    digestManifest(),
    object('image_contract_manifest', { context_digest: 'sha256:1' }),
    provenance({ context_digest: 'sha256:2' }),
  ];
  expect(await brief(digestMixed, { objects })).toEqual(
    found('image_contract_manifest context_digest, packaging_provenance context_digest'),
  );
});

test.each(['', 'sha256:', 'latest', null, undefined])(
  'L4: an anchor that is no digest (%j) decides nothing',
  async (digest) => {
    expect(await brief(digestMixed, { objects: [digestManifest({ image_digest: digest })] })).toEqual(undecided());
  },
);

test('a digest manifest that is not there is for another check', async () => {
  expect(await brief(digestMixed, { objects: [provenance()] })).toEqual(inapplicable);
});
