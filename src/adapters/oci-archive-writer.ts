import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Digest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import { type Descriptor, readManifest } from '../domain/image/manifest.ts';
import { sized } from '../domain/image/verify.ts';
import type { ImageSource, ManifestBytes } from '../ports/images.ts';
import { tarEnd, tarFile, tarHeader, tarPadding } from './oci/tar-writer.ts';

/**
 * Carries an image from any source into an OCI archive, byte for byte: its digests stay what they are. The file must not
 * exist. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
export async function saveArchive(source: ImageSource, top: ManifestBytes, path: string): Promise<void> {
  try {
    await pipeline(Readable.from(archiveOf(source, top)), createWriteStream(path, { flags: 'wx' }));
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault('EVIDENCE_UNWRITABLE', { message: `${path} cannot be written`, location: { path }, cause });
  }
}

async function* archiveOf(source: ImageSource, top: ManifestBytes): AsyncGenerator<Uint8Array, void> {
  yield* tarFile('oci-layout', Buffer.from(JSON.stringify({ imageLayoutVersion: '1.0.0' })));
  const { mediaType, digest, bytes } = top;
  const manifests = [{ mediaType, digest, size: bytes.length }];
  yield* tarFile(
    'index.json',
    Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests })),
  );
  const written = new Set<Digest>();
  yield* manifestBlobs(source, top, written);
  yield tarEnd;
}

async function* manifestBlobs(
  source: ImageSource,
  manifest: ManifestBytes,
  written: Set<Digest>,
): AsyncGenerator<Uint8Array, void> {
  if (written.has(manifest.digest)) return;
  written.add(manifest.digest);
  yield* tarFile(blobPath(manifest.digest), manifest.bytes);
  const parsed = readManifest(manifest.bytes, manifest.mediaType);
  if (parsed.kind === 'index')
    for (const { digest } of parsed.manifests) yield* manifestBlobs(source, await source.manifest(digest), written);
  else for (const blob of [parsed.config, ...parsed.layers]) yield* contentBlob(source, blob, written);
}

async function* contentBlob(
  source: ImageSource,
  { digest, size }: Descriptor,
  written: Set<Digest>,
): AsyncGenerator<Uint8Array, void> {
  if (written.has(digest)) return;
  written.add(digest);
  yield tarHeader(blobPath(digest), size);
  yield* sized(source.stream(digest), size, digest);
  yield tarPadding(size);
}

function blobPath(digest: Digest): string {
  return `blobs/${digest.replace(':', '/')}`;
}
