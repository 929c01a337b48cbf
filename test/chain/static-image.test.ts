import { expect, test } from 'vitest';
import { check } from '../../src/chain/check.ts';
import { layeredImage } from '../../src/chain/static-image.ts';
import { nodeAt } from '../../src/domain/context/tree.ts';
import { codesOf, planted, sessionOf, verdictsOf } from '../support/closure.ts';
import { exampleOf } from '../support/secrets.ts';
import { imageOf, layerOf, platformOf } from '../support/secrets-image.ts';

const ports = { bases: new Map(), buildArgs: new Map(), fingerprintKey: undefined, secretNames: undefined };
const prebuilt = (place: string) => planted({}, `image: { strategy: prebuilt, prebuilt: { ${place} } }\n`);
const image = (files: Parameters<typeof layerOf>[0]) => imageOf(platformOf([layerOf(files)]));

test('the layers of an image that exists are what its rows are looked for in', async () => {
  const { tree, workdir } = await layeredImage(
    imageOf(platformOf([layerOf({ 'app/a': 'x' }), layerOf({ 'app/.wh.a': '' })])),
  );
  expect([nodeAt(tree, 'app/a'), workdir]).toEqual([undefined, '/']);
});

test('a prebuilt archive is judged offline: its rows and its secrets', async () => {
  const files = prebuilt('archive: a.tar');
  const good = await check(await sessionOf({ files }), { ...ports, local: image({ 'app/main': 'x' }) });
  expect(verdictsOf(good)).toEqual(['build-context PASS', 'secrets PASS', 'entrypoints PASS']);
  const leaky = image({ 'app/main': exampleOf('github-token') });
  expect(codesOf((await check(await sessionOf({ files }), { ...ports, local: leaky })).gates)).toEqual([
    'SECRET_IN_IMAGE',
  ]);
  const empty = await check(await sessionOf({ files }), { ...ports, local: image({ 'app/other': 'x' }) });
  expect(codesOf(empty.gates)).toEqual(['ENTRYPOINT_STATIC_UNRESOLVED']);
});

test('L4: a prebuilt image in a registry cannot be looked at offline', async () => {
  const session = await sessionOf({ files: prebuilt('reference: "r.example/a:1"') });
  const outcome = await check(session, ports);
  expect([outcome.verdict, codesOf(outcome.gates)]).toEqual(['ERROR', ['IMAGE_OUT_OF_REACH']]);
});

test('a layer that no engine could unpack is a fault, not a defect of ours', async () => {
  const broken = imageOf(platformOf([layerOf({ a: 'x', 'a/b': 'y' })]));
  await expect(layeredImage(broken)).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
});
