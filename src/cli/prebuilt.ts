import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltImage } from '../adapters/built-image.ts';
import { ociArchive } from '../adapters/oci-archive.ts';
import { saveArchive } from '../adapters/oci-archive-writer.ts';
import { ociLayout } from '../adapters/oci-layout.ts';
import { ociRegistry } from '../adapters/oci-registry.ts';
import type { ChainImage } from '../chain/image.ts';
import type { OpenContract } from '../contract/opened.ts';
import { isDigest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import type { ImageSource } from '../ports/images.ts';

/** An image that was built elsewhere, carried into this run's own archive: an archive, a layout, or a place in a registry. */
export async function fetchPrebuilt(open: OpenContract, root: string, archive: string): Promise<ChainImage> {
  const { source, name, kind } = prebuiltSource(open, root);
  const top = await source.manifest(name);
  await saveArchive(source, top, archive);
  await source.close();
  const image = await readBuiltImage(ociArchive(archive), undefined);
  const stated = name !== undefined && isDigest(name) ? name : null;
  return { image, archive, source: kind, stated, origin: undefined };
}

function prebuiltSource(
  { contract, folder }: OpenContract,
  root: string,
): { source: ImageSource; name: string | undefined; kind: string } {
  const { archive, reference } = contract.image.prebuilt ?? {};
  if (reference !== undefined) {
    const { repository, name } = splitReference(reference);
    return { source: ociRegistry({ repository }), name, kind: 'registry' };
  }
  const path = join(root, folder, archive ?? '');
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder
    ? { source: ociLayout(path), name: undefined, kind: 'oci_layout' }
    : { source: ociArchive(path), name: undefined, kind: 'oci_archive' };
}

function splitReference(reference: string): { repository: string; name: string } {
  const at = reference.indexOf('@');
  if (at > 0) return { repository: reference.slice(0, at).replace(/:[^:/]+$/, ''), name: reference.slice(at + 1) };
  const colon = reference.lastIndexOf(':');
  if (colon > reference.lastIndexOf('/'))
    return { repository: reference.slice(0, colon), name: reference.slice(colon + 1) };
  throw new Fault('USAGE', { message: `${reference} names neither a tag nor a digest` });
}
