import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Session } from '../../src/chain/session.ts';
import { lookAtImage } from '../../src/cli/fetched.ts';
import { image, type TestImage } from '../adapters/support/images.ts';
import { startRegistry, type TestRegistry } from '../adapters/support/registry-server.ts';
import { openContract } from '../support/contract.ts';

const tag = 'git-0123';
const whole = image([[{ name: 'a', content: 'x' }], [{ name: 'b', content: 'y' }]]);
let registry: TestRegistry;
let session: Pick<Session, 'open'>;

beforeAll(async () => {
  registry = await startRegistry();
  session = { open: await openContract('version: 1\n') };
});
afterAll(() => registry.close());

/** A registry that holds what describes the image, and none of its layers. */
beforeEach(() => {
  registry.seen.splice(0);
  for (const name of [tag, whole.digest])
    registry.manifests.set(name, { type: whole.mediaType, bytes: Buffer.from(whole.bytes) });
  registry.blobs.set(whole.config, blobOf(whole, whole.config));
});

const blobOf = ({ blobs }: TestImage, digest: string) => Buffer.from(blobs.get(digest) ?? '');
const look = (name: string) => lookAtImage({ repository: `${registry.host}/team/app`, name }, session, new Set());

test('an image is looked at by its manifest and its configuration, and no layer of it is asked', async () => {
  const { image, source, archive } = await look(tag);
  expect([image.digest, source, archive]).toEqual([whole.digest, 'registry', undefined]);
  const blobs = registry.seen.filter(({ path }) => path.includes('/blobs/')).map(({ path }) => path.split('/').at(-1));
  expect(blobs).toEqual([whole.config]);
});

test('one that was named by its digest states it; one that was named by a tag says what the registry answers', async () => {
  const byDigest = await look(whole.digest);
  expect([byDigest.stated, byDigest.found]).toEqual([whole.digest, undefined]);
  const byTag = await look(tag);
  expect(byTag.stated).toBeNull();
  expect(byTag.found).toMatchObject({ tag, digest: whole.digest, repository: `${registry.host}/team/app` });
});

test('L4: a configuration that is not there is no image', async () => {
  registry.blobs.delete(whole.config);
  await expect(look(tag)).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' });
});
