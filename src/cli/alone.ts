import { resolve } from 'node:path';
import type { AlonePorts } from '../chain/gate-alone.ts';
import type { ChainImage, Published } from '../chain/image.ts';
import { readOrigin } from '../chain/origin.ts';
import { type Builder, tagOf } from '../chain/record.ts';
import type { Session } from '../chain/session.ts';
import type { Digest } from '../core/digest.ts';
import type { GateName } from '../core/gate.ts';
import type { ImagePlace } from './fetched.ts';
import type { CommonFlags } from './flags.ts';
import type { ImageFlags } from './images.ts';
import { prebuiltPlace } from './prebuilt.ts';
import { fingerprintKey } from './workplace.ts';

export interface AloneFlags extends CommonFlags, ImageFlags {
  readonly archive?: string;
}

export interface OpenAlone {
  readonly ports: AlonePorts;
  close(): Promise<void>;
}

/** The gates that look at an image. Every other one only says of which it is: what the archive that is named holds. */
const withImage: readonly GateName[] = ['secrets', 'entrypoints', 'image-digest'];

/** What a gate alone works with: the image that the flags or the contract name, and what the registry says of its tag. */
export async function openAlone(session: Session, root: string, gate: GateName, flags: AloneFlags): Promise<OpenAlone> {
  const { openImages } = await import('./images.ts');
  const { ports, archive, close } = await openImages(session, root, flags);
  try {
    // The engine is greeted while the archive is read; whoever needs it then hears what went wrong.
    if (gate === 'entrypoints' && flags.archive !== undefined) ports.images?.engine.info().catch(() => undefined);
    const looks = flags.archive !== undefined || withImage.includes(gate);
    const place = looks ? imagePlace(session, root, flags, ports.builder) : undefined;
    const fetched = place && (await imageAt(place, gate, { archive, session, baseLayers: ports.baseLayers }));
    const built = fetched && { ...fetched, origin: await readOrigin(session, fetched.image.digest) };
    const published =
      flags.registry === undefined
        ? undefined
        : (fetched?.found ?? (await tagIn(flags.registry, tagOf(session, ports.builder), session)));
    const key = await fingerprintKey(session.open, session.files, process.env);
    return { ports: { ...ports, built, published, fingerprintKey: key }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The digest gate reads manifests and configurations only: what it needs no right to, and no time for, is not fetched. */
async function imageAt(
  place: ImagePlace,
  gate: GateName,
  { archive, session, baseLayers }: { archive: string; session: Session; baseLayers: ReadonlySet<Digest> },
): Promise<ChainImage> {
  const { fetchImage, lookAtImage } = await import('./fetched.ts');
  return gate === 'image-digest' && 'repository' in place
    ? lookAtImage(place, session, baseLayers)
    : fetchImage(place, archive, session, baseLayers);
}

async function tagIn(repository: string, tag: string, session: Session): Promise<Published> {
  const { askTag } = await import('./registry.ts');
  return askTag(repository, tag, session);
}

/**
 * An archive or layout that was named, else the contract’s prebuilt image, else what the tag names in the registry. A job of a
 * planned run looks at no image but the one that it was handed.
 */
function imagePlace(
  session: Session,
  root: string,
  { archive, registry, prebuilt: given }: AloneFlags,
  builder: Builder,
): ImagePlace | undefined {
  if (archive !== undefined) return { path: resolve(archive) };
  if (session.plan) return undefined;
  const prebuilt = prebuiltPlace(session.open, root, given);
  if (prebuilt) return prebuilt;
  return registry === undefined ? undefined : { repository: registry, name: tagOf(session, builder) };
}
