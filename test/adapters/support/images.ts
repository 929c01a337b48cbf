import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import zlib from 'node:zlib';
import { type Digest, digestOf } from '../../../src/core/digest.ts';
import { mediaTypes } from '../../../src/domain/image/media-types.ts';
import type { ImageSource, ManifestBytes } from '../../../src/ports/images.ts';
import { tar, type Written } from '../../domain/image/support/tar-writer.ts';

/** An image of a test: a manifest, and every blob below it. */
export interface TestImage extends ManifestBytes {
  readonly config: Digest;
  readonly layers: readonly Digest[];
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

const layerType = 'application/vnd.oci.image.layer.v1.tar+gzip';
export const amd64 = { os: 'linux', architecture: 'amd64' };

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const describe = (mediaType: string, bytes: Uint8Array) => ({ mediaType, digest: digestOf(bytes), size: bytes.length });

/** An image with one layer for each list of files. */
export function image(layers: readonly Written[][] = [[{ name: 'a', content: 'x' }]], more: object = {}): TestImage {
  const tars = layers.map((entries) => tar(...entries));
  const packed = tars.map((bytes) => zlib.gzipSync(bytes));
  const rootfs = { type: 'layers', diff_ids: tars.map(digestOf) };
  const config = json({ ...amd64, config: { Cmd: ['/a'] }, ...more, rootfs });
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: describe(mediaTypes.ociConfig, config),
    layers: packed.map((bytes) => describe(layerType, bytes)),
  };
  return {
    ...whole(mediaTypes.ociManifest, json(manifest), [config, ...packed]),
    config: digestOf(config),
    layers: packed.map(digestOf),
  };
}

function whole(mediaType: string, bytes: Uint8Array, below: readonly Uint8Array[]) {
  const blobs = new Map([bytes, ...below].map((blob) => [digestOf(blob) as string, blob]));
  return { mediaType, bytes, digest: digestOf(bytes), blobs };
}

/** An index of images, one for each platform. */
export function index(...images: readonly TestImage[]): TestImage {
  const manifests = images.map((one, at) => ({
    ...describe(one.mediaType, one.bytes),
    platform: at === 0 ? amd64 : { os: 'linux', architecture: `arm${at}` },
  }));
  const bytes = json({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests });
  const blobs = new Map([...images.flatMap((one) => [...one.blobs]), [digestOf(bytes) as string, bytes]]);
  return { ...whole(mediaTypes.ociIndex, bytes, []), config: digestOf(''), layers: [], blobs };
}

/** An image as a source, with what it gives out replaceable. */
export function sourceOf(one: TestImage, more: Partial<ImageSource> = {}): ImageSource {
  const blob = (digest: string) => one.blobs.get(digest) ?? Buffer.from('');
  return {
    kind: 'oci-layout',
    manifest: async (reference) => {
      const bytes = blob(reference ?? one.digest);
      return { mediaType: JSON.parse(Buffer.from(bytes).toString()).mediaType, digest: digestOf(bytes), bytes };
    },
    blob: async (digest) => blob(digest),
    async *stream(digest) {
      yield blob(digest);
    },
    close: async () => undefined,
    ...more,
  };
}

/** The files of a layout that holds the images, each under its tag. */
export function layoutOf(images: Readonly<Record<string, TestImage>>): Map<string, Uint8Array> {
  const manifests = Object.entries(images).map(([tag, one]) => ({
    ...describe(one.mediaType, one.bytes),
    ...(tag === '' ? {} : { annotations: { 'org.opencontainers.image.ref.name': tag } }),
  }));
  const blobs = Object.values(images).flatMap((one) => [...one.blobs]);
  return new Map([
    ['oci-layout', json({ imageLayoutVersion: '1.0.0' })],
    ['index.json', json({ schemaVersion: 2, manifests })],
    ...blobs.map(([digest, bytes]): [string, Uint8Array] => [`blobs/${digest.replace(':', '/')}`, bytes]),
  ]);
}

export function writeLayout(dir: string, files: ReadonlyMap<string, Uint8Array>): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  return dir;
}

export function writeArchive(path: string, files: ReadonlyMap<string, Uint8Array>): string {
  const folders = ['blobs/', 'blobs/sha256/'].map((name): Written => ({ name, flag: '5' }));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, tar(...folders, ...[...files].map(([name, content]): Written => ({ name, content }))));
  return path;
}
