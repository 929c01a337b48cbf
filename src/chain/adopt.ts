import { z } from 'zod';
import { type Digest, isDigest, sha256 } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import { type BuildContextResult, contextDigest } from '../gates/build-context/index.ts';
import type { AdoptedFrom } from '../gates/image-digest/index.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';
import type { ChainImage, Published } from './image.ts';
import type { Origin } from './origin.ts';
import { packsIn, type StoredPack } from './pull.ts';
import { readObject, type StoredObject } from './read-object.ts';
import { tagOf } from './record.ts';
import type { RunPorts } from './run-ports.ts';
import type { Session } from './session.ts';
import { packEnds } from './transport.ts';

/**
 * The image behind the tag of this commit, where it exists already, a stored pack passed for it, and the contract adopts
 * such: every gate is then asked again about it, and no verdict is taken over. undefined where this run builds.
 * Throws REGISTRY_TAG_EXISTS where no pack vouches for the image.
 */
export async function adopted(
  session: Session,
  { images, builder }: Pick<RunPorts, 'images' | 'builder'>,
  context: BuildContextResult,
): Promise<ChainImage | undefined> {
  const { image } = session.open.contract;
  if (image['on-existing-tag'] !== 'adopt' || image.prebuilt) return undefined;
  const tag = tagOf(session, builder);
  const there = await images.existing(tag);
  if (!there) return undefined;
  const found = await passedFor(session, there, contextDigest(context.facts.files));
  if (!found) throw nobodyPassed(there, tag);
  const fetched = await images.pull(there);
  return { ...fetched, found: { ...there, tag }, ...found };
}

function nobodyPassed({ repository, digest }: Published, tag: string): Fault {
  return new Fault('REGISTRY_TAG_EXISTS', {
    message: `${repository}:${tag} names ${digest} already, and no stored pack passed for it with this commit and context`,
  });
}

/** A pack that vouches for an image: whose it is, how the image came to be, and whether that was a rehearsal. */
interface Vouching {
  readonly adoptedFrom: AdoptedFrom;
  readonly origin: Origin;
  readonly isRehearsed: boolean;
}

/**
 * The latest pack that passed for this image, commit and context, its objects compared with its index. A rehearsal is
 * taken only where nothing better is stored.
 */
async function passedFor(session: Session, { digest }: Published, context: Digest): Promise<Vouching | undefined> {
  const store = session.remote ?? session.store;
  const packs = (await packsIn(store)).filter(
    (pack) => pack.verdict === 'PASS' && pack.imageDigest === digest && pack.gitSha === session.git?.sha,
  );
  let rehearsed: Vouching | undefined;
  for (const pack of packs.reverse()) {
    const found = await vouching(store, pack, context);
    if (found?.isRehearsed === false) return found;
    rehearsed ??= found;
  }
  return rehearsed;
}

async function vouching(store: EvidenceStore, pack: StoredPack, context: Digest): Promise<Vouching | undefined> {
  const { place, platformRunId } = pack;
  const commit = await store.read(`${place}${packEnds[1]}`);
  const manifest = await indexed(store, pack, 'image_contract_manifest.json');
  const provenance = await indexed(store, pack, 'packaging_provenance.json');
  const receipt = await indexed(store, pack, 'release_metadata_receipt.json');
  if (receipt['release_verdict'] !== pack.verdict) throw altered(store, place, 'its receipt has another verdict');
  const { assurance } = await indexed(store, pack, 'm1_handoff_readiness_snapshot.json');
  const origin = originIn(provenance);
  if (!commit || manifest['context_digest'] !== context || !origin) return undefined;
  const adoptedFrom = { platform_run_id: platformRunId, evidence_sha256: sha256(commit) };
  return { adoptedFrom, origin, isRehearsed: assurance !== 'authoritative' };
}

const index = z.looseObject({ objects: z.array(z.object({ path: z.string(), sha256: z.string() })) });

/**
 * An object of a committed pack: its bytes are those of the index, the index is the one that was committed (L3), and it
 * is about the same run, commit and image (L5).
 */
async function indexed(store: EvidenceStore, pack: StoredPack, path: string): Promise<StoredObject> {
  const { place } = pack;
  const [first, last] = packEnds;
  const bytes = await store.read(`${place}${first}`);
  const commit = await readObject(store, `${place}${last}`);
  const listed = index.safeParse(await readObject(store, `${place}${first}`));
  const object = await store.read(`${place}${path}`);
  const wanted = listed.data?.objects.find((item) => item.path === path)?.sha256;
  if (!bytes || !object || commit?.['index_sha256'] !== sha256(bytes) || wanted !== sha256(object))
    throw altered(store, place, path);
  const said = (await readObject(store, `${place}${path}`)) ?? {};
  const about = { platform_run_id: pack.platformRunId, git_sha: pack.gitSha, image_digest: pack.imageDigest };
  if (Object.entries(about).some(([field, value]) => said[field] !== value))
    throw altered(store, place, `${path} is about another run, commit or image`);
  return said;
}

function altered(store: EvidenceStore, place: string, how: string): Fault {
  return new Fault('EVIDENCE_ALTERED', {
    message: `the pack ${store.place}/${place} is not what was committed: ${how}`,
  });
}

const origin = z.object({
  build_driver: z.string(),
  build_actor: z.string(),
  build_completed_at_utc: z.string(),
  base_images: z.array(z.object({ reference: z.string(), digest: z.custom<Digest>(isDigest).nullable() })),
});

function originIn(provenance: StoredObject): Origin | undefined {
  return origin.safeParse(provenance).data;
}
