import { resolve } from 'node:path';
import { readBuiltImage } from '../adapters/built-image.ts';
import { ociArchive } from '../adapters/oci-archive.ts';
import { ociRegistry } from '../adapters/oci-registry.ts';
import type { AlonePorts } from '../chain/gate-alone.ts';
import type { ChainImage, Published } from '../chain/image.ts';
import { readOrigin } from '../chain/origin.ts';
import { tagOf } from '../chain/record.ts';
import type { Session } from '../chain/session.ts';
import type { CommonFlags } from './flags.ts';
import { type ImageFlags, openImages } from './images.ts';
import { fingerprintKey } from './workplace.ts';

export interface AloneFlags extends CommonFlags, ImageFlags {
  readonly archive?: string;
}

export interface OpenAlone {
  readonly ports: AlonePorts;
  close(): Promise<void>;
}

/** What a gate alone works with: the archive, and what the registry says of its tag. */
export async function openAlone(session: Session, root: string, flags: AloneFlags): Promise<OpenAlone> {
  const { ports, close } = await openImages(session, root, flags);
  const built = flags.archive === undefined ? undefined : await openArchive(session, flags.archive, ports.baseLayers);
  const published =
    flags.registry === undefined ? undefined : await askRegistry(flags.registry, tagOf(session, ports.builder));
  const key = await fingerprintKey(session.open, session.files, process.env);
  return { ports: { ...ports, built, published, fingerprintKey: key }, close };
}

async function openArchive(
  session: Session,
  file: string,
  baseLayers: ReadonlySet<`sha256:${string}`>,
): Promise<ChainImage> {
  const archive = resolve(file);
  const image = await readBuiltImage(ociArchive(archive), undefined, baseLayers);
  const origin = await readOrigin(session, image.digest);
  return { image, archive, source: 'oci_archive', stated: null, origin };
}

async function askRegistry(repository: string, tag: string): Promise<Published> {
  const registry = ociRegistry({ repository });
  const { digest } = await registry.manifest(tag);
  return { repository, digest, mutability: await registry.tagMutability(tag) };
}
