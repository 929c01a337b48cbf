import { expect, test } from 'vitest';
import { platformMissing } from '../../../../src/gates/image-digest/checks/platform-missing.ts';
import { askDigest } from '../../../support/digests.ts';
import { imageOf, platformOf } from '../../../support/secrets-image.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const both = '{ platforms: [linux/amd64, linux/arm64] }';

test('a platform of the contract that the image has not is found', async () => {
  const report = await askDigest(platformMissing, {}, both);
  expect(report).toMatchObject({ kind: 'found', examined: 2 });
  expect(subjectsOf(report)).toEqual(['linux/arm64']);
});

test('an image with every platform is clear, and may have more', async () => {
  const image = imageOf(platformOf([]), platformOf([], {}, 'linux/arm64'), platformOf([], {}, 'linux/s390x'));
  expect(await askDigest(platformMissing, { image }, both)).toEqual({ kind: 'clear', examined: 2 });
});

test('a variant is another platform', async () => {
  const image = imageOf(platformOf([], {}, 'linux/arm/v7'));
  expect(subjectsOf(await askDigest(platformMissing, { image }, '{ platforms: [linux/arm] }'))).toEqual(['linux/arm']);
});

test('L1: an image without a platform misses every one', async () => {
  expect(subjectsOf(await askDigest(platformMissing, { image: imageOf() }, both))).toEqual([
    'linux/amd64',
    'linux/arm64',
  ]);
});
