import { join } from 'node:path';
import type { ChainImage } from '../chain/image.ts';
import type { OpenContract } from '../contract/opened.ts';
import { Fault } from '../core/fault.ts';
import type { ImagePlace } from './fetched.ts';
import { passingFolder } from './passing-folder.ts';

/** Where the contract's prebuilt image lies; undefined where it names none. */
export function prebuiltPlace({ contract, folder }: OpenContract, root: string): ImagePlace | undefined {
  const { archive, reference } = contract.image.prebuilt ?? {};
  if (reference !== undefined) return splitReference(reference);
  return archive === undefined ? undefined : { path: join(root, folder, archive) };
}

/** The prebuilt image, where the contract names a file or folder of this machine. */
export async function localImage(open: OpenContract, root: string): Promise<ChainImage | undefined> {
  const place = prebuiltPlace(open, root);
  if (!place || !('path' in place)) return undefined;
  const { fetchImage } = await import('./fetched.ts');
  return fetchImage(place, join(passingFolder(), 'image.oci.tar'), { open });
}

/** A reference of an image in a registry, with the tag or digest that it must have. */
export function splitReference(reference: string): { repository: string; name: string } {
  const at = reference.indexOf('@');
  if (at > 0) return { repository: reference.slice(0, at).replace(/:[^:/]+$/, ''), name: reference.slice(at + 1) };
  const colon = reference.lastIndexOf(':');
  if (colon > reference.lastIndexOf('/'))
    return { repository: reference.slice(0, colon), name: reference.slice(colon + 1) };
  throw new Fault('USAGE', { message: `${reference} names neither a tag nor a digest` });
}
