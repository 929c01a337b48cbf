import { type Digest, isDigest } from '../../core/digest.ts';
import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import { asText, at, parseJson } from '../../domain/image/json.ts';
import { malformed } from '../../domain/image/malformed.ts';
import { type Descriptor, type ImageIndex, readManifest } from '../../domain/image/manifest.ts';
import { isIndexType, mediaTypes } from '../../domain/image/media-types.ts';
import { gather, manifestLimit, smallBlobLimit, verified, verifiedBytes } from '../../domain/image/verify.ts';
import type { ImageSource, ManifestBytes } from '../../ports/images.ts';

/** The files of an OCI image layout, wherever they are. */
export interface LayoutFiles {
  readonly kind: 'oci-layout' | 'oci-archive';
  /** For messages. */
  readonly name: string;
  /** The file's content; undefined where there is no such file. */
  open(path: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  close(): Promise<void>;
}

/**
 * Images in an OCI layout. Nothing is believed that can be recomputed: every manifest and blob is given out only under the
 * digest of its bytes. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
export function layoutSource(files: LayoutFiles): ImageSource {
  return {
    kind: files.kind,
    manifest: (reference) => readNamed(files, reference),
    blob: async (digest) => gather(streamOf(files, digest), smallBlobLimit, digest),
    stream: (digest) => streamOf(files, digest),
    close: () => files.close(),
  };
}

async function* streamOf(files: LayoutFiles, digest: Digest): AsyncGenerator<Uint8Array, void> {
  const content = await files.open(blobPath(digest));
  if (content === undefined) throw malformed(`${files.name} lacks the blob ${digest}`);
  yield* verified(content, digest);
}

function blobPath(digest: Digest): string {
  return `blobs/${digest.replace(':', '/')}`;
}

async function readNamed(files: LayoutFiles, reference: string | undefined): Promise<ManifestBytes> {
  const index = await readIndex(files);
  return readDescribed(files, await choose(files, index, reference));
}

/** The top of the layout, once its version is one that this reading knows. */
async function readIndex(files: LayoutFiles): Promise<ImageIndex> {
  const version = at(parseJson(await readFile(files, 'oci-layout'), 'oci-layout'), 'imageLayoutVersion');
  if (asText(version) !== '1.0.0') throw malformed(`${files.name} is of the unknown layout version ${version.value}`);
  const index = readManifest(await readFile(files, 'index.json'), mediaTypes.ociIndex);
  if (index.kind !== 'index') throw malformed(`${files.name} begins with no index`);
  return index;
}

async function readFile(files: LayoutFiles, path: string): Promise<Uint8Array> {
  const content = await files.open(path);
  if (content === undefined) throw malformed(`${files.name} is no OCI layout: it has no ${path}`);
  return gather(content, manifestLimit, path);
}

async function readDescribed(files: LayoutFiles, { digest, mediaType, size }: Descriptor): Promise<ManifestBytes> {
  const content = await files.open(blobPath(digest));
  if (content === undefined) throw malformed(`${files.name} lacks the manifest ${digest}`);
  const bytes = verifiedBytes(await gather(content, manifestLimit, digest), digest);
  if (bytes.length !== size) throw malformed(`${digest} has ${bytes.length} bytes and is said to have ${size}`);
  return { mediaType, digest, bytes };
}

async function choose(files: LayoutFiles, index: ImageIndex, reference: string | undefined): Promise<Descriptor> {
  if (reference === undefined) return theOnly(files, index.manifests);
  const found = isDigest(reference) ? await reach(files, index, reference) : tagged(files, index, reference);
  if (found !== undefined) return found;
  throw new Fault('REGISTRY_NOT_FOUND', { message: `${files.name} holds no image ${plain(reference)}` });
}

/** One image may be listed under several tags. */
function theOnly(files: LayoutFiles, list: readonly Descriptor[]): Descriptor {
  const [first] = list;
  if (first === undefined) throw malformed(`${files.name} holds no image`);
  if (list.every(({ digest }) => digest === first.digest)) return first;
  throw malformed(`${files.name} holds ${list.length} images, and none was named`);
}

function tagged(files: LayoutFiles, index: ImageIndex, tag: string): Descriptor | undefined {
  const named = index.manifests.filter(({ annotations }) => annotations['org.opencontainers.image.ref.name'] === tag);
  return named.length === 0 ? undefined : theOnly({ ...files, name: `${files.name} under the tag ${tag}` }, named);
}

/** Deeper than any index nests. */
const deepest = 8;

/** The descriptor of a digest, in the layout's index or in an index below it. */
async function reach(
  files: LayoutFiles,
  index: ImageIndex,
  digest: Digest,
  depth = 0,
): Promise<Descriptor | undefined> {
  const here = index.manifests.find((entry) => entry.digest === digest);
  if (here !== undefined || depth === deepest) return here;
  for (const entry of index.manifests.filter(({ mediaType }) => isIndexType(mediaType))) {
    const { bytes, mediaType } = await readDescribed(files, entry);
    const below = readManifest(bytes, mediaType);
    const found = below.kind === 'index' ? await reach(files, below, digest, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
