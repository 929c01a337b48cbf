import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Digest, digestOf } from '../core/digest.ts';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import { type Descriptor, readManifest } from '../domain/image/manifest.ts';
import { mediaTypes } from '../domain/image/media-types.ts';
import { gather, sized, smallBlobLimit } from '../domain/image/verify.ts';
import { clean } from '../domain/path/clean.ts';
import type { ImageSource, ManifestBytes } from '../ports/images.ts';

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md#guidance-for-an-empty-descriptor */
const empty = Buffer.from('{}');
const emptyBlob = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(empty), size: empty.length };
const artifactType = 'application/vnd.seaworthy.folder.v1';
const title = 'org.opencontainers.image.title';

/** A folder, or one file, as an OCI artifact: one layer a file, whose title is its path. Equal folders have equal digests. */
export async function folderArtifact(path: string): Promise<{ source: ImageSource; manifest: ManifestBytes }> {
  const files = new Map<Digest, string>();
  const layers: Pick<Descriptor, 'mediaType' | 'digest' | 'size' | 'annotations'>[] = [];
  for (const name of filesAt(path)) {
    const at = name === '' ? path : join(path, name);
    const { digest, size } = await measured(at);
    files.set(digest, at);
    const annotations = { [title]: name === '' ? basename(path) : name };
    layers.push({ mediaType: 'application/octet-stream', digest, size, annotations });
  }
  const type = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, artifactType };
  const content = { ...type, config: emptyBlob, layers: layers.length > 0 ? layers : [emptyBlob] };
  const bytes = Buffer.from(JSON.stringify(content));
  const manifest = { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), bytes };
  return { source: sourceOf(files, manifest), manifest };
}

function sourceOf(files: ReadonlyMap<Digest, string>, manifest: ManifestBytes): ImageSource {
  const streamOf = (digest: Digest): Readable => {
    const path = files.get(digest);
    if (path !== undefined) return createReadStream(path);
    if (digest === emptyBlob.digest) return Readable.from([empty]);
    throw new Fault('FILE_MISSING', { message: `no file has the digest ${digest}` });
  };
  return {
    kind: 'folder',
    manifest: async () => manifest,
    blob: async (digest) => gather(streamOf(digest), smallBlobLimit, digest),
    stream: streamOf,
    close: async () => undefined,
  };
}

/** The plain files below a folder, sorted; the empty text for a file itself. A link would bring something else. */
function filesAt(path: string, below = ''): string[] {
  const stat = lstatSync(join(path, below), { throwIfNoEntry: false });
  if (!stat) throw new Fault('FILE_MISSING', { message: `${plain(path)} does not exist`, location: { path } });
  if (stat.isFile()) return [below];
  if (!stat.isDirectory())
    throw new Fault('FILE_NOT_A_FILE', { message: `${plain(join(path, below))} is neither a file nor a folder` });
  return readdirSync(join(path, below))
    .sort()
    .flatMap((name) => filesAt(path, below === '' ? name : `${below}/${name}`));
}

async function measured(path: string): Promise<{ digest: Digest; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { digest: `sha256:${hash.digest('hex')}`, size };
}

/** Puts the files of such an artifact below a folder, each whole or not at all. Throws IMAGE_MALFORMED for a path that leaves it. */
export async function takeFolder(
  source: ImageSource,
  { bytes, mediaType }: ManifestBytes,
  into: string,
): Promise<void> {
  const manifest = readManifest(bytes, mediaType);
  if (manifest.kind !== 'manifest') throw new Fault('IMAGE_MALFORMED', { message: 'what was left is no folder' });
  for (const layer of manifest.layers) {
    if (layer.mediaType === emptyBlob.mediaType) continue;
    const path = join(into, safe(layer.annotations[title]));
    mkdirSync(dirname(path), { recursive: true });
    await put(path, sized(source.stream(layer.digest), layer.size, layer.digest));
  }
}

function safe(name: string | undefined): string {
  if (name !== undefined && name !== '.' && name === clean(name) && !/^(?:\/|\.\.(?:\/|$))|[\0\\]/.test(name))
    return name;
  throw new Fault('IMAGE_MALFORMED', { message: `what was left has the path ${plain(String(name))}` });
}

async function put(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(content, createWriteStream(temporary, { flags: 'wx', flush: true }));
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
}
