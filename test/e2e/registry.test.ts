import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { dockerEngine } from '../../src/adapters/docker-engine.ts';
import { ociLayout } from '../../src/adapters/oci-layout.ts';
import { ociRegistry } from '../../src/adapters/oci-registry.ts';
import { digestOf } from '../../src/core/digest.ts';
import { readManifest } from '../../src/domain/image/manifest.ts';
import { image, index, sourceOf } from '../adapters/support/images.ts';
import { rig } from './rig.ts';

const repository = () => `${rig().registry}/seaworthy/e2e-${randomBytes(6).toString('hex')}`;

async function lengthOf(source: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const chunk of source) length += chunk.length;
  return length;
}

test('a real image goes up and comes back with its digest', async () => {
  const layout = ociLayout(rig().baseLayout);
  const top = await layout.manifest(undefined);
  const registry = ociRegistry({ repository: repository() });
  expect(await registry.publish(layout, top, 'git-1')).toEqual({ tag: 'created' });
  expect(await registry.publish(layout, top, 'git-1')).toEqual({ tag: 'existed' });
  expect(await registry.publish(layout, top, 'git-2')).toEqual({ tag: 'created' });
  for (const reference of ['git-1', 'git-2', top.digest]) {
    expect(Buffer.compare((await registry.manifest(reference)).bytes, top.bytes)).toBe(0);
  }
  const manifest = readManifest(top.bytes, top.mediaType);
  const layers = manifest.kind === 'manifest' ? manifest.layers : [];
  expect(layers).not.toEqual([]);
  for (const { digest, size } of layers) expect(await lengthOf(registry.stream(digest))).toBe(size);
});

test('an index goes up with all that it names, and no tag is moved', async () => {
  const [one, other] = [image([[{ name: 'a', content: randomBytes(8) }]]), image([[{ name: 'b', content: 'y' }]])];
  const both = index(one, other);
  const registry = ociRegistry({ repository: repository() });
  expect(await registry.publish(sourceOf(both), both, 'git-1')).toEqual({ tag: 'created' });
  for (const { digest } of [one, other, both]) expect((await registry.manifest(digest)).digest).toBe(digest);
  await expect(registry.publish(sourceOf(one), one, 'git-1')).rejects.toMatchObject({ code: 'REGISTRY_TAG_EXISTS' });
  expect((await registry.manifest('git-1')).digest).toBe(both.digest);
});

test('what is not there', async () => {
  const registry = ociRegistry({ repository: repository() });
  await expect(registry.manifest('git-1')).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' });
  await expect(registry.blob(digestOf('none'))).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' });
});

test('an engine pulls what was published, under the same digest', async () => {
  const docker = process.env['SEAWORTHY_RIG_DOCKER'] ?? '';
  const env = { PATH: process.env['PATH'], DOCKER_HOST: rig().dockerHost, DOCKER_CONFIG: rig().dockerConfig };
  const place = repository();
  const layout = ociLayout(rig().baseLayout);
  const top = await layout.manifest(undefined);
  await ociRegistry({ repository: place }).publish(layout, top, 'git-1');
  execFileSync(docker, ['pull', '--quiet', `${place}@${top.digest}`], { env });
  try {
    const outcome = await dockerEngine({ env, docker }).run({
      image: top.digest,
      argv: ['python3', '-c', 'print("hello")'],
      timeoutSeconds: 60,
      outputLimit: 100,
    });
    expect(outcome).toMatchObject({ end: { kind: 'exited', exitCode: 0 }, stdout: { text: 'hello\n' } });
  } finally {
    execFileSync(docker, ['rmi', '--force', `${place}@${top.digest}`], { env });
  }
});
