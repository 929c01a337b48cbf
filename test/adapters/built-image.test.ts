import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltImage } from '../../src/adapters/built-image.ts';
import { ociArchive } from '../../src/adapters/oci-archive.ts';
import { saveArchive } from '../../src/adapters/oci-archive-writer.ts';
import { ociLayout } from '../../src/adapters/oci-layout.ts';
import type { Digest } from '../../src/core/digest.ts';
import { image, index, layoutOf, type TestImage, writeLayout } from './support/images.ts';

let root = '';
let made = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seaworthy-built-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const newPath = () => {
  made += 1;
  return join(root, String(made));
};
const layout = (one: TestImage) => ociLayout(writeLayout(newPath(), layoutOf({ '': one })));
const runtime = { Env: ['A=b'], Cmd: ['/a'], Entrypoint: ['/e'], User: '1', WorkingDir: '/w', Labels: { l: 'm' } };
const one = image(
  [
    [{ name: 'base', content: 'x' }],
    [
      { name: './own/', flag: '5' },
      { name: 'own/link', flag: '1', link: 'base' },
    ],
  ],
  {
    config: runtime,
    history: [
      { created_by: 'COPY', comment: 'c' },
      { created_by: 'CMD', empty_layer: true },
    ],
  },
);

test('an image is readable down to its files', async () => {
  const { digest, platforms } = await readBuiltImage(layout(one), undefined, new Set(one.layers.slice(0, 1)));
  expect(digest).toBe(one.digest);
  const [platform] = platforms;
  expect(platform).toMatchObject({ platform: 'linux/amd64', configDigest: one.config, layerDigests: one.layers });
  expect(platform?.config).toMatchObject({
    environment: ['A=b'],
    command: ['/a'],
    entrypoint: ['/e'],
    user: '1',
    workdir: '/w',
  });
  expect(platform?.config.history).toEqual(['COPY # c', 'CMD']);
  const found = [];
  for (const layer of platform?.layers() ?? []) {
    for await (const { path, type, content } of layer.entries()) {
      found.push([layer.fromBase, path, type, Buffer.from(await content()).toString()]);
    }
  }
  expect(found).toEqual([
    [true, 'base', 'file', 'x'],
    [false, 'own', 'folder', ''],
    [false, 'own/link', 'hard-link', ''],
  ]);
});

test('every platform of an index is read', async () => {
  const both = index(one, image());
  expect((await readBuiltImage(layout(both), undefined)).platforms).toHaveLength(2);
});

test.each([one, index(one, image())])('an image is carried into an archive byte for byte', async (held) => {
  const [source, path] = [layout(held), newPath()];
  await saveArchive(source, await source.manifest(undefined), path);
  const archive = ociArchive(path);
  expect((await archive.manifest(undefined)).digest).toBe(held.digest);
  for (const digest of held.blobs.keys()) {
    expect(Buffer.from(await archive.blob(digest as Digest))).toEqual(held.blobs.get(digest));
  }
  await expect(saveArchive(source, await source.manifest(undefined), path)).rejects.toMatchObject({
    code: 'EVIDENCE_UNWRITABLE',
  });
});

test('an archive that changes after it was looked at is found out', async () => {
  const [source, path] = [layout(one), newPath()];
  await saveArchive(source, await source.manifest(undefined), path);
  const archive = ociArchive(path);
  await archive.manifest(undefined);
  const bytes = readFileSync(path);
  const at = bytes.indexOf(Buffer.from(one.blobs.get(one.config) ?? ''));
  bytes[at + 5] = 0x20;
  writeFileSync(path, bytes);
  await expect(archive.blob(one.config)).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
});
