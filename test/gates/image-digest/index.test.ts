import { expect, test } from 'vitest';
import { plainPolicy } from '../../../src/core/judge.ts';
import { type DigestFacts, imageDigest } from '../../../src/gates/image-digest/index.ts';
import { another, digestFacts, image, imageContract, registry, sha } from '../../support/digests.ts';
import { imageOf, layerOf, platformOf } from '../../support/secrets-image.ts';

const asked = async (changed: Partial<DigestFacts> = {}, block = '{}') => {
  const result = await imageDigest(digestFacts(changed), await imageContract(block), plainPolicy);
  return { ...result, body: result.evidence[0]?.body ?? {} };
};

test('an image whose every place agrees passes, and the object tells it', async () => {
  const { verdict, body, evidence } = await asked();
  expect(verdict).toBe('PASS');
  expect(evidence.map(({ name }) => name)).toEqual(['image_digest_manifest']);
  expect(body).toMatchObject({
    ecr_repo_uri: 'registry.example/app',
    image_tag: `git-${sha}`,
    git_sha_canonical_tag: `git-${sha}`,
    image_digest: image.digest,
    oci_digest_algo: 'sha256',
    tag_mutability: 'IMMUTABLE',
    adopted_from: null,
  });
});

test('a digest that differs makes a FAIL with its blocker', async () => {
  const { verdict, body } = await asked({ stated: another });
  expect(verdict).toBe('FAIL');
  expect(body).toMatchObject({ verdict: 'FAIL', image_digest: image.digest, blocker_codes: ['DIGEST_MISMATCH'] });
});

test('a registry that cannot say whether tags move makes an ERROR', async () => {
  const { verdict, body } = await asked({ registry: { ...registry, mutability: 'UNKNOWN' } });
  expect(verdict).toBe('ERROR');
  expect(body).toMatchObject({ tag_mutability: 'UNKNOWN' });
});

test('of an index, config and layers are those of the contract’s first platform', async () => {
  const layer = layerOf({ a: 'x' });
  const arm = platformOf([layer], {}, 'linux/arm64');
  const index = imageOf(platformOf([]), arm);
  const { body } = await asked({ image: index, stated: null, loaded: [] }, '{ platforms: [linux/arm64, linux/amd64] }');
  expect(body).toMatchObject({
    oci_config_digest: arm.configDigest,
    oci_layer_digests: [layer.digest],
    platforms: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64', layer_digests: [layer.digest] }],
  });
});

test('without a registry nothing is claimed of one', async () => {
  const { verdict, body } = await asked({ registry: undefined, repository: null, rehearsal: true });
  expect(verdict).toBe('PASS');
  expect(body).toMatchObject({ ecr_repo_uri: null, tag_mutability: 'UNKNOWN' });
});

test('L2: every check of the gate reports exactly once', async () => {
  const codes = (await asked()).rows.map(({ check }) => check.code);
  expect(codes).toHaveLength(7);
  expect(new Set(codes).size).toBe(7);
});
