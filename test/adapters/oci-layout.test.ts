import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ociArchive } from '../../src/adapters/oci-archive.ts';
import { ociLayout } from '../../src/adapters/oci-layout.ts';
import { digestOf } from '../../src/core/digest.ts';
import type { ImageSource } from '../../src/ports/images.ts';
import { entry, tarEnd } from '../domain/image/support/tar-writer.ts';
import { image, index, layoutOf, writeArchive, writeLayout } from './support/images.ts';

let root = '';
let made = 0;
const opened: ImageSource[] = [];
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seaworthy-oci-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(async () => {
  for (const source of opened.splice(0)) await source.close();
});

type Files = ReadonlyMap<string, Uint8Array>;

const newPath = () => {
  made += 1;
  return join(root, String(made));
};
const open = {
  'oci-layout': (files: Files) => ociLayout(writeLayout(newPath(), files)),
  'oci-archive': (files: Files) => ociArchive(writeArchive(newPath(), files)),
};

async function read(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const one = image();
const other = image([[{ name: 'b', content: 'y' }]]);
const both = index(one, other);
const malformed = { code: 'IMAGE_MALFORMED' };

/** A layout with one of its files replaced, or, with undefined, taken away. */
function changed(path: string, content: string | Uint8Array | undefined): Files {
  const files = new Map(layoutOf({ '': one }));
  if (content === undefined) files.delete(path);
  else files.set(path, Buffer.from(content));
  return files;
}

const blob = (digest: string) => `blobs/${digest.replace(':', '/')}`;

describe.each(['oci-layout', 'oci-archive'] as const)('an %s', (kind) => {
  const source = (files: Files) => {
    const made = open[kind](files);
    opened.push(made);
    return made;
  };

  test('gives its only image, and every blob', async () => {
    const images = source(layoutOf({ '': one }));
    const { mediaType, bytes, digest } = one;
    expect(images.kind).toBe(kind);
    expect(await images.manifest(undefined)).toEqual({ mediaType, bytes: Buffer.from(bytes), digest });
    for (const [name, content] of one.blobs) {
      expect(Buffer.from(await images.blob(name as typeof digest))).toEqual(content);
      expect(await read(images.stream(name as typeof digest))).toEqual(content);
    }
  });

  test('finds images by tag and by digest, also below an index', async () => {
    const images = source(layoutOf({ v1: one, v2: both }));
    expect((await images.manifest('v1')).digest).toBe(one.digest);
    expect((await images.manifest('v2')).digest).toBe(both.digest);
    expect((await images.manifest(other.digest)).digest).toBe(other.digest);
    await expect(images.manifest('v3')).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' });
    await expect(images.manifest(digestOf('none'))).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' });
    await expect(images.manifest(undefined)).rejects.toMatchObject(malformed);
  });

  test('takes two tags of one image for one image, and one tag of two images for none', async () => {
    expect((await source(layoutOf({ v1: one, v2: one })).manifest(undefined)).digest).toBe(one.digest);
    const files = new Map(layoutOf({ v1: one, v2: other }));
    files.set(
      'index.json',
      Buffer.from(
        Buffer.from(files.get('index.json') ?? '')
          .toString()
          .replace('v2', 'v1'),
      ),
    );
    await expect(source(files).manifest('v1')).rejects.toMatchObject(malformed);
  });

  test.each<[string, Files]>([
    ['no version', changed('oci-layout', undefined)],
    ['another version', changed('oci-layout', '{"imageLayoutVersion":"2.0.0"}')],
    ['no index', changed('index.json', undefined)],
    ['an empty index', changed('index.json', '{"schemaVersion":2,"manifests":[]}')],
    ['an index that is a manifest', changed('index.json', one.bytes)],
    ['an index that is no JSON', changed('index.json', 'x')],
    ['an index of 5 MiB', changed('index.json', ' '.repeat(5 * 2 ** 20))],
    ['no manifest', changed(blob(one.digest), undefined)],
    ['another manifest', changed(blob(one.digest), other.bytes)],
    [
      'a wrong size',
      changed(
        'index.json',
        Buffer.from(layoutOf({ '': one }).get('index.json') ?? '')
          .toString()
          .replace(/"size":\d/, '"size":9'),
      ),
    ],
  ])('%s is malformed', async (_, files) => {
    await expect(source(files).manifest(undefined)).rejects.toMatchObject(malformed);
  });

  test('a blob that is missing or altered is never given out whole', async () => {
    const altered = source(changed(blob(one.config), 'other bytes'));
    await expect(altered.blob(one.config)).rejects.toMatchObject(malformed);
    await expect(read(altered.stream(one.config))).rejects.toMatchObject(malformed);
    const missing = source(changed(blob(one.config), undefined));
    await expect(missing.blob(one.config)).rejects.toMatchObject(malformed);
    await expect(read(missing.stream(one.config))).rejects.toMatchObject(malformed);
  });
});

test('many readers of one archive do not disturb each other', async () => {
  const big = image([
    [{ name: 'big', content: Buffer.from(Array.from({ length: 400_000 }, (_, at) => (at * 7919) % 251)) }],
    [{ name: 'c' }],
  ]);
  const images = open['oci-archive'](layoutOf({ '': big }));
  opened.push(images);
  const digests = [...big.blobs.keys(), ...big.blobs.keys()] as (typeof big.digest)[];
  const all = await Promise.all(digests.map((digest) => read(images.stream(digest))));
  expect(all.map(digestOf)).toEqual(digests);
});

test('what is not there, not a file, or not a tar', async () => {
  await expect(ociArchive(join(root, 'none')).manifest(undefined)).rejects.toMatchObject({ code: 'FILE_MISSING' });
  await expect(ociLayout(join(root, 'none')).manifest(undefined)).rejects.toMatchObject({ code: 'FILE_MISSING' });
  await expect(ociArchive(root).manifest(undefined)).rejects.toMatchObject({ code: 'FILE_NOT_A_FILE' });
  execFileSync('mkfifo', [join(root, 'pipe')]);
  await expect(ociArchive(join(root, 'pipe')).manifest(undefined)).rejects.toMatchObject({ code: 'FILE_NOT_A_FILE' });
  const archive = writeArchive(newPath(), layoutOf({ '': one }));
  const write = (bytes: Uint8Array) => {
    const path = newPath();
    writeFileSync(path, bytes);
    return ociArchive(path).manifest(undefined);
  };
  const bytes = execFileSync('cat', [archive]);
  await expect(write(zlib.gzipSync(bytes))).rejects.toMatchObject(malformed);
  await expect(write(bytes.subarray(0, -1024))).rejects.toMatchObject(malformed);
  await expect(write(bytes.subarray(0, 5000))).rejects.toMatchObject(malformed);
  await expect(write(Buffer.from('not a tar'))).rejects.toMatchObject(malformed);
});

test.each([
  ['the same file twice', entry({ name: './index.json', content: '{}' })],
  ['a link in place of a file', entry({ name: 'index.json', flag: '2', link: '/etc/passwd' })],
])('an archive with %s is malformed', async (_, more) => {
  const path = newPath();
  const files = [...layoutOf({ '': one })].map(([name, content]) => entry({ name, content }));
  writeFileSync(path, Buffer.concat([...files, more, tarEnd]));
  await expect(ociArchive(path).manifest(undefined)).rejects.toMatchObject(malformed);
});
