import { expect, test } from 'vitest';
import { digestMismatch } from '../../../../src/gates/image-digest/checks/digest-mismatch.ts';
import { another, askDigest, image, registry } from '../../../support/digests.ts';
import { imageOf, platformOf } from '../../../support/secrets-image.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

test.each([
  ['the digest that was stated', { stated: another }],
  ['R1: the registry’s answer for the tag', { registry: { ...registry, digest: another } }],
  ['the image that the rows ran in', { loaded: [{ identity: 'manifest', reference: another }] }],
  ['the config of the image that the rows ran in', { loaded: [{ identity: 'config', reference: another }] }],
] as const)('%s, where it differs, is found', async (_, changed) => {
  const report = await askDigest(digestMismatch, changed);
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual([another]);
});

test('L3: three places that differ are three findings', async () => {
  const report = await askDigest(digestMismatch, {
    stated: another,
    registry: { ...registry, digest: another },
    loaded: [{ identity: 'manifest', reference: another }],
  });
  expect(report).toMatchObject({ kind: 'found', examined: 4 });
  expect(subjectsOf(report)).toHaveLength(3);
});

test('places that agree are clear, each counted', async () => {
  expect(await askDigest(digestMismatch)).toEqual({ kind: 'clear', examined: 4 });
});

test('what nobody stated, loaded or pushed is not counted', async () => {
  expect(await askDigest(digestMismatch, { stated: null, registry: undefined, loaded: [] })).toEqual({
    kind: 'clear',
    examined: 1,
  });
});

test('an engine may call the image by the manifest or the config of any platform', async () => {
  const arm = platformOf([], {}, 'linux/arm64');
  const index = imageOf(platformOf([]), arm);
  const whole = { image: index, stated: index.digest };
  expect(
    (await askDigest(digestMismatch, { ...whole, loaded: [{ identity: 'manifest', reference: arm.manifestDigest }] }))
      .kind,
  ).toBe('clear');
  expect(
    (await askDigest(digestMismatch, { ...whole, loaded: [{ identity: 'config', reference: arm.configDigest }] })).kind,
  ).toBe('clear');
});

test('a config digest is no manifest digest, nor the other way round', async () => {
  const [first] = image.platforms;
  if (!first) throw new Error('the image has no platform');
  expect(
    (await askDigest(digestMismatch, { loaded: [{ identity: 'manifest', reference: first.configDigest }] })).kind,
  ).toBe('found');
  expect((await askDigest(digestMismatch, { loaded: [{ identity: 'config', reference: image.digest }] })).kind).toBe(
    'found',
  );
});
