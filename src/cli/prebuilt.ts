import { join, resolve } from 'node:path';
import type { ChainImage } from '../chain/image.ts';
import type { OpenContract } from '../contract/opened.ts';
import { isDigest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import type { ImagePlace } from './fetched.ts';
import { passingFolder } from './passing-folder.ts';

/**
 * Where the contract’s prebuilt image lies; undefined where it names none. What is given says which one of them this run is
 * about: another file than the contract’s archive, or a digest in the repository of its reference, and nothing else. USAGE.
 */
export function prebuiltPlace(open: OpenContract, root: string, given?: string): ImagePlace | undefined {
  const { archive, reference } = open.contract.image.prebuilt ?? {};
  if (reference !== undefined) return inRegistry(reference, given, open);
  if (archive !== undefined && (given === undefined || !isDigest(given)))
    return { path: given === undefined ? join(root, open.folder, archive) : resolve(given) };
  if (given === undefined) return undefined;
  throw refused(given, archive === undefined ? 'nothing, the contract names no prebuilt image' : 'a file', open);
}

function inRegistry(reference: string, given: string | undefined, open: OpenContract): ImagePlace {
  const { repository, name } = splitReference(reference);
  if (given !== undefined && !isDigest(given)) throw refused(given, `sha256:… of an image in ${repository}`, open);
  const found = given ?? name;
  if (found !== undefined) return { repository, name: found };
  throw new Fault('USAGE', { message: `${reference} names neither a tag nor a digest, and --prebuilt names none` });
}

function refused(given: string, expected: string, { locate }: OpenContract): Fault {
  const message = `--prebuilt: found ${JSON.stringify(given)}; expected ${expected}`;
  return new Fault('USAGE', { message, location: locate(['image', 'prebuilt']) });
}

/** The prebuilt image, where the contract names a file or folder of this machine. */
export async function localImage(open: OpenContract, root: string): Promise<ChainImage | undefined> {
  const place = prebuiltPlace(open, root);
  if (!place || !('path' in place)) return undefined;
  const { fetchImage } = await import('./fetched.ts');
  return fetchImage(place, join(passingFolder(), 'image.oci.tar'), { open });
}

/** A reference of an image in a registry, with the tag or digest that it must have. */
export function splitReference(reference: string): { readonly repository: string; readonly name: string | undefined } {
  const at = reference.indexOf('@');
  if (at > 0) return { repository: reference.slice(0, at).replace(/:[^:/]+$/, ''), name: reference.slice(at + 1) };
  const colon = reference.lastIndexOf(':');
  return colon > reference.lastIndexOf('/')
    ? { repository: reference.slice(0, colon), name: reference.slice(colon + 1) }
    : { repository: reference, name: undefined };
}
