import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import { type Descriptor, readManifest } from '../../domain/image/manifest.ts';
import { isTag } from '../../domain/image/reference.ts';
import type { ImageSource, ManifestBytes } from '../../ports/images.ts';
import { protocol } from './answer.ts';
import { apiUrl } from './place.ts';
import { findManifest, pullManifest } from './pull.ts';
import { Passing, type Patience, retrying } from './retry.ts';
import { drop, type Transport } from './transport.ts';
import { pushBlob, type Upload } from './upload.ts';

/** What goes to a registry, and under which tag. */
export interface Publication {
  readonly source: ImageSource;
  readonly image: ManifestBytes;
  readonly tag: string;
  /** Repositories of the same registry that may hold some of its blobs. */
  readonly mountFrom: readonly string[];
}

type Push = Omit<Upload, 'blob'>;

/**
 * Pushes an image by digest, from its blobs up, proves that the registry has it, then makes the tag where there is none.
 * A tag that names another image is refused before anything is pushed.
 */
export async function publish(
  transport: Transport,
  { source, image, tag, mountFrom }: Publication,
  patience: Patience,
): Promise<{ tag: 'created' | 'existed' }> {
  if (!isTag(tag)) throw new Fault('USAGE', { message: `${plain(tag)} is no tag` });
  const before = await tagged(transport, tag, image, patience);
  await pushImage({ transport, source, mountFrom, patience }, image);
  if (before) return { tag: 'existed' };
  return { tag: await makeTag(transport, image, tag, patience) };
}

/** Whether the tag names this image; false where it names none. */
async function tagged(transport: Transport, tag: string, image: ManifestBytes, patience: Patience): Promise<boolean> {
  const there = await findManifest(transport, tag, patience);
  if (there === undefined || there.digest === image.digest) return there !== undefined;
  throw new Fault('REGISTRY_TAG_EXISTS', {
    message: `${transport.place.name}:${tag} names ${there.digest} already, not ${image.digest}`,
  });
}

/** Deeper than any index nests. */
const deepest = 8;

/** What a manifest needs goes first, since a registry refuses one that names what it does not have. */
async function pushImage(push: Push, image: ManifestBytes, depth = 0): Promise<void> {
  const { transport, source, patience } = push;
  const manifest = readManifest(image.bytes, image.mediaType);
  if (manifest.kind === 'manifest') await pushBlobs(push, [manifest.config, ...manifest.layers]);
  else if (depth === deepest) throw protocol(`${image.digest} nests deeper than any image`);
  else for (const { digest } of manifest.manifests) await pushImage(push, await source.manifest(digest), depth + 1);
  await putManifest(transport, image, image.digest, patience);
  const back = await pullManifest(transport, image.digest, patience);
  if (back.mediaType !== image.mediaType)
    throw protocol(`${image.digest} went as ${image.mediaType} and came as ${back.mediaType}`);
}

/** Blobs pushed at once. */
const lanes = 4;

async function pushBlobs(push: Push, blobs: readonly Descriptor[]): Promise<void> {
  const waiting = [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
  const lane = async () => {
    for (let blob = waiting.shift(); blob !== undefined; blob = waiting.shift()) {
      await pushBlob({ ...push, blob }).catch((cause: unknown) => {
        waiting.length = 0;
        throw cause;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function putManifest(
  transport: Transport,
  image: ManifestBytes,
  reference: string,
  patience: Patience,
): Promise<void> {
  const response = await transport.send(
    {
      method: 'PUT',
      url: apiUrl(transport.place, `manifests/${reference}`),
      what: `the manifest ${reference}`,
      action: 'push',
      headers: { 'content-type': image.mediaType },
      body: image.bytes,
      expect: [201],
    },
    patience,
  );
  await drop(response);
  const said = response.headers.get('docker-content-digest');
  if (said !== null && said !== image.digest)
    throw protocol(`${image.digest} was pushed, and the registry says ${said}`);
}

/**
 * Makes the tag and reads it back. Where the registry refuses, or somebody else was quicker, what the tag names then
 * decides: a registry with immutable tags refuses our own second try, too.
 */
async function makeTag(
  transport: Transport,
  image: ManifestBytes,
  tag: string,
  patience: Patience,
): Promise<'created' | 'existed'> {
  try {
    await putManifest(transport, image, tag, patience);
  } catch (cause) {
    if (await tagged(transport, tag, image, patience)) return 'existed';
    throw cause;
  }
  const lost = protocol(`${transport.place.name}:${tag} was made and is not there`);
  return retrying(patience, async () => {
    if (await tagged(transport, tag, image, patience)) return 'created' as const;
    throw new Passing(lost);
  });
}
