import { expect, test } from 'vitest';
import { strategyAmbiguous } from '../../../../src/gates/build-context/checks/strategy-ambiguous.ts';
import { askContext } from '../../../support/context.ts';

const ask = (image: string) => askContext(strategyAmbiguous, { contract: `image: { ${image} }` });

test.each([
  ['strategy: prebuilt', 1],
  ['prebuilt: { reference: "r/app:1" }', 1],
  ['platforms: [linux/amd64, linux/arm64]', 1],
  ['strategy: multi-platform-index', 1],
  ['strategy: multi-platform-index, prebuilt: { archive: a.tar }', 2],
])('%s disagrees with itself', async (image, count) => {
  const answer = await ask(image);
  expect([answer.kind, answer.places]).toEqual(['found', Array(count).fill('seaworthy.yml:2')]);
});

test.each([
  '',
  'platforms: [linux/arm64]',
  'strategy: multi-platform-index, platforms: [linux/amd64, linux/arm64]',
  'strategy: prebuilt, prebuilt: { reference: "r/app:1" }',
  'strategy: prebuilt, prebuilt: { archive: a.tar }, platforms: [linux/amd64, linux/arm64]',
])('{ %s } agrees', async (image) => {
  expect((await ask(image)).kind).toBe('clear');
});
