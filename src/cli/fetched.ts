import { statSync } from 'node:fs';
import { readBuiltImage } from '../adapters/built-image.ts';
import { ociArchive } from '../adapters/oci-archive.ts';
import { saveArchive } from '../adapters/oci-archive-writer.ts';
import { ociLayout } from '../adapters/oci-layout.ts';
import type { ChainImage, FoundTag } from '../chain/image.ts';
import type { Session } from '../chain/session.ts';
import type { OpenContract } from '../contract/opened.ts';
import { type Digest, isDigest } from '../core/digest.ts';
import type { ImageSource, ManifestBytes } from '../ports/images.ts';
import { openRegistry, published } from './registry.ts';

/** Where an image lies: an archive, a layout, or a repository with a tag or digest. */
export type ImagePlace = { readonly path: string } | { readonly repository: string; readonly name: string };

/** An image that nobody of this run built, carried byte for byte into this run's own archive. */
export async function fetchImage(
  place: ImagePlace,
  archive: string,
  { open }: Pick<Session, 'open'>,
  baseLayers: ReadonlySet<Digest> = new Set(),
): Promise<ChainImage> {
  if ('path' in place && !isFolder(place.path)) return openArchive(place.path, baseLayers);
  const { source, name, kind } = await sourceOf(place, open);
  try {
    const top = await source.manifest(name);
    const found = 'repository' in place ? await foundTag(place, top, open) : undefined;
    await saveArchive(source, top, archive);
    const stated = name !== undefined && isDigest(name) ? name : null;
    return { ...(await openArchive(archive, baseLayers)), source: kind, stated, found };
  } finally {
    await source.close();
  }
}

/** An image in a registry, of which no layer is fetched. */
export async function lookAtImage(
  place: Extract<ImagePlace, { readonly repository: string }>,
  { open }: Pick<Session, 'open'>,
  baseLayers: ReadonlySet<Digest>,
): Promise<ChainImage> {
  const registry = await openRegistry(place.repository, open);
  try {
    const top = await registry.manifest(place.name);
    const image = await readBuiltImage(registry, top.digest, baseLayers);
    const stated = isDigest(place.name) ? place.name : null;
    const found = await foundTag(place, top, open);
    return { image, archive: undefined, source: 'registry', stated, found, origin: undefined };
  } finally {
    await registry.close();
  }
}

async function openArchive(path: string, baseLayers: ReadonlySet<Digest>): Promise<ChainImage> {
  const image = await readBuiltImage(ociArchive(path), undefined, baseLayers);
  return { image, archive: path, source: 'oci_archive', stated: null, found: undefined, origin: undefined };
}

async function sourceOf(
  place: ImagePlace,
  open: OpenContract,
): Promise<{ source: ImageSource; name: string | undefined; kind: string }> {
  return 'path' in place
    ? { source: ociLayout(place.path), name: undefined, kind: 'oci_layout' }
    : { source: await openRegistry(place.repository, open), name: place.name, kind: 'registry' };
}

async function foundTag(
  { repository, name }: { readonly repository: string; readonly name: string },
  { digest }: ManifestBytes,
  open: OpenContract,
): Promise<FoundTag | undefined> {
  if (isDigest(name)) return undefined;
  const registry = await openRegistry(repository, open);
  try {
    return { tag: name, ...(await published(registry, name, digest)) };
  } finally {
    await registry.close();
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
