import { expect, test } from 'vitest';
import { inspectImage } from '../../../src/gates/secrets/image.ts';
import type { BuiltImage } from '../../../src/ports/built-image.ts';
import { exampleOf, seeSecrets } from '../../support/secrets.ts';
import { imageOf, layerOf, platformOf } from '../../support/secrets-image.ts';

const token = exampleOf('github-token');

async function see(image: BuiltImage, key?: string) {
  const { facts } = await seeSecrets({ image, ...(key === undefined ? {} : { key }) });
  if (!facts.image) throw new Error('the image was not seen');
  return facts.image;
}

test('layers of the base image are counted and not scanned', async () => {
  const base = layerOf({ 'etc/.env': token }, true);
  const facts = await see(imageOf(platformOf([base, layerOf({ 'app/a.py': 'x' })])));
  expect(facts.files.map(({ path }) => path)).toEqual(['/app/a.py']);
  expect(facts).toMatchObject({ baseLayers: 1, layers: 2 });
});

test('a layer that two platforms share is scanned once, their configurations each', async () => {
  const layer = layerOf({ 'app/a.py': token });
  const labels = { note: token };
  const facts = await see(imageOf(platformOf([layer], { labels }), platformOf([layer], { labels }, 'linux/arm64')));
  expect(facts.files).toHaveLength(1);
  expect(facts.settings.map(({ place }) => place)).toEqual(['linux/amd64 label note', 'linux/arm64 label note']);
});

test('a file that a later layer deletes is still found', async () => {
  const facts = await see(imageOf(platformOf([layerOf({ 'app/.env': token }), layerOf({ 'app/.wh..env': '' })])));
  expect(facts.files).toMatchObject([
    { path: '/app/.env', bannedName: '.env', hits: [{ rule: 'github-token', line: 1 }] },
    { bannedName: undefined },
  ]);
});

test('the same name in two layers is looked at in both', async () => {
  const facts = await see(imageOf(platformOf([layerOf({ 'app/a': token }), layerOf({ 'app/a': 'clean' })])));
  expect(facts.files.map(({ hits }) => hits.length)).toEqual([1, 0]);
});

test('the name of a link counts, as it does in the context', async () => {
  const facts = await see(imageOf(platformOf([layerOf({ 'root/id_rsa': { link: 'key' } })])));
  expect(facts.files).toMatchObject([{ path: '/root/id_rsa', bannedName: 'id_rsa' }]);
});

test('a file over the limit is never opened', async () => {
  const layer = layerOf({ big: { size: 65 * 1024 * 1024 } });
  expect((await see(imageOf(platformOf([layer])))).files).toMatchObject([{ state: 'too-large', hits: [] }]);
});

test('hits in files are fingerprinted under the key only', async () => {
  const image = imageOf(platformOf([layerOf({ a: token })]));
  expect((await see(image)).files[0]?.hits[0]?.fingerprint).toBeNull();
  expect((await see(image, 'k')).files[0]?.hits[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test('L9: what is seen of the configuration never holds a value', async () => {
  const config = {
    environment: [`A=${token}`, 'DB_PASSWORD=hunter2', 'FLAG'],
    labels: { note: token },
    history: [`RUN ${token}`],
  };
  const facts = await see(imageOf(platformOf([], config)));
  expect(facts.settings).toHaveLength(4);
  expect(JSON.stringify(facts)).not.toContain(token);
  expect(JSON.stringify(facts)).not.toContain('hunter2');
});

test('a layer that cannot be read keeps the gate from an answer', async () => {
  const broken = { ...layerOf({}), entries: () => failing() };
  const scanner = { rules: [], bannedName: () => undefined, maxBytes: 1, fingerprintKey: undefined };
  await expect(inspectImage(imageOf(platformOf([broken])), scanner)).rejects.toThrow('broken layer');
});

// biome-ignore lint/correctness/useYield: it fails before it has anything to give
async function* failing(): AsyncGenerator<never> {
  throw new Error('broken layer');
}

test('a secret in a command or a health check of the image’s configuration is found', async () => {
  const hidden = platformOf([layerOf({ a: 'x' })], {
    text: `{"Healthcheck": ["CMD", "${exampleOf('github-token')}"]}`,
  });
  const { facts } = await seeSecrets({ image: imageOf(hidden) });
  expect(facts.image?.settings).toMatchObject([{ place: 'linux/amd64 configuration' }]);
});
