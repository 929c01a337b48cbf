import { randomBytes } from 'node:crypto';
import { CreateRepositoryCommand, ECRClient, PutImageTagMutabilityCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ecrPlace } from '../../src/adapters/ecr/place.ts';
import { ecrRegistry } from '../../src/adapters/ecr.ts';
import type { ImageRegistry } from '../../src/ports/images.ts';
import { image, index, sourceOf, type TestImage } from '../adapters/support/images.ts';
import { faultsOf } from '../support/contract.ts';
import { withAws } from './aws.ts';
import { rig } from './rig.ts';

let admin: ECRClient;
const restore = withAws();
beforeAll(() => {
  admin = new ECRClient({});
});
afterAll(() => {
  admin.destroy();
  restore();
});

async function newRepository(imageTagMutability: 'IMMUTABLE' | 'MUTABLE' = 'IMMUTABLE'): Promise<ImageRegistry> {
  const repositoryName = `team/app-${randomBytes(4).toString('hex')}`;
  const { repository } = await admin.send(new CreateRepositoryCommand({ repositoryName, imageTagMutability }));
  const name = `${new URL(rig().aws).host}/${repositoryName}`;
  const place = ecrPlace(name, { registryId: repository?.registryId ?? '', region: 'us-east-1' });
  if (!place) throw new Error(`${name} is no repository of ECR`);
  return ecrRegistry(place, { firstPauseMs: 20 });
}

const codes = async (work: () => Promise<unknown>) => (await faultsOf(work)).map(({ code }) => code);
const one = image();
const other = image([[{ name: 'b', content: 'y' }]]);

test.each<[string, TestImage]>([
  ['a manifest', one],
  ['an index', index(one, other)],
])('%s is pushed, and found again by tag and digest with the very bytes', async (_, held) => {
  const registry = await newRepository();
  expect(await registry.publish(sourceOf(held), held, 'v1')).toEqual({ tag: 'created' });
  const expected = { digest: held.digest, mediaType: held.mediaType, bytes: Buffer.from(held.bytes) };
  expect(await registry.manifest('v1')).toEqual(expected);
  expect(await registry.manifest(held.digest)).toEqual(expected);
  expect(Buffer.from(await registry.blob(one.config))).toEqual(Buffer.from(one.blobs.get(one.config) ?? ''));
});

test('R1: the same digest behind the tag is success, another one is refused before anything is pushed', async () => {
  const registry = await newRepository();
  await registry.publish(sourceOf(one), one, 'v1');
  expect(await registry.publish(sourceOf(one), one, 'v1')).toEqual({ tag: 'existed' });
  expect(await codes(() => registry.publish(sourceOf(other), other, 'v1'))).toEqual(['REGISTRY_TAG_EXISTS']);
  expect((await registry.manifest('v1')).digest).toBe(one.digest);
});

test.each(['IMMUTABLE', 'MUTABLE'] as const)(
  'a repository that is %s says so, and when and how large the image came',
  async (mode) => {
    const registry = await newRepository(mode);
    await registry.publish(sourceOf(one), one, 'v1');
    const standing = await registry.standing('v1', one.digest);
    expect(standing).toMatchObject({ mutability: mode, registryId: '000000000000', missingRights: [] });
    expect(standing.details?.pushedAt).toMatch(/^20\d\d-.*Z$/);
    expect(standing.details?.size).toBeGreaterThan(0);
  },
);

test('a setting that is changed later is seen', async () => {
  const registry = await newRepository('IMMUTABLE');
  await registry.publish(sourceOf(one), one, 'v1');
  const repositoryName = registry.repository.slice(registry.repository.indexOf('/') + 1);
  await admin.send(new PutImageTagMutabilityCommand({ repositoryName, imageTagMutability: 'MUTABLE' }));
  expect((await registry.standing('v1', one.digest)).mutability).toBe('MUTABLE');
});

test('what is not there is told as that', async () => {
  const registry = await newRepository();
  expect(await codes(() => registry.manifest('v1'))).toEqual(['REGISTRY_NOT_FOUND']);
  expect(await codes(() => registry.manifest(one.digest))).toEqual(['REGISTRY_NOT_FOUND']);
  const nowhere = ecrPlace(`${new URL(rig().aws).host}/no/such`, { registryId: '000000000000', region: 'us-east-1' });
  if (nowhere) expect(await codes(() => ecrRegistry(nowhere).manifest('v1'))).toEqual(['REGISTRY_NOT_FOUND']);
});
