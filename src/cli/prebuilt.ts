import { join } from 'node:path';
import type { ChainImage } from '../chain/image.ts';
import type { OpenContract } from '../contract/opened.ts';
import { fetchImage, type ImagePlace, splitReference } from './fetched.ts';
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
  return place && 'path' in place ? fetchImage(place, join(passingFolder(), 'image.oci.tar'), { open }) : undefined;
}
