import { z } from 'zod';
import { sha256 } from '../core/digest.ts';
import { platformRunId } from '../core/evidence.ts';
import { Fault } from '../core/fault.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';
import { attemptPrefix } from './close.ts';
import { readObject, type StoredObject } from './read-object.ts';
import type { Session } from './session.ts';
import { carry, packEnds } from './transport.ts';
import { packPrefix } from './writer.ts';

const index = z.looseObject({
  objects: z.array(z.strictObject({ path: z.string(), sha256: z.string(), size: z.int() })),
});

/** A pack that lies in a store. */
export interface StoredPack {
  readonly platformRunId: string;
  /** With a final slash. */
  readonly place: string;
  readonly verdict: string;
  readonly attempt: number;
  readonly gitSha: string | null;
  readonly imageDigest: string | null;
}

/** Every committed pack of a store, in the order of its keys. What has no commit is no pack. */
export async function packsIn(store: EvidenceStore): Promise<StoredPack[]> {
  const packs: StoredPack[] = [];
  for (const key of await store.list('evidence/')) {
    if (!key.endsWith('/pack_commit.json')) continue;
    const commit = (await readObject(store, key)) ?? {};
    const id = String(commit['platform_run_id'] ?? '');
    if (!platformRunId.test(id))
      throw new Fault('EVIDENCE_MALFORMED', { message: `${store.place}/${key} names no run` });
    packs.push({
      platformRunId: id,
      place: key.slice(0, -'pack_commit.json'.length),
      verdict: String(commit['verdict']),
      attempt: Number(commit['attempt']),
      gitSha: textIn(commit, 'git_sha'),
      imageDigest: textIn(commit, 'image_digest'),
    });
  }
  return packs;
}

function textIn(object: StoredObject, name: string): string | null {
  const value = object[name];
  return typeof value === 'string' ? value : null;
}

/**
 * Brings the pack of a run from a store to this machine: objects, then the index, then the commit, each compared with what
 * is above it. Returns where it lies. Throws EVIDENCE_UNREADABLE where there is none, EVIDENCE_ALTERED where it is not whole.
 */
export async function pull(session: Session, remote: EvidenceStore): Promise<string> {
  const place = await placeIn(session, remote);
  const bytes = await needed(remote, `${place}${packEnds[0]}`);
  const commit = await readObject(remote, `${place}${packEnds[1]}`);
  if (commit?.['index_sha256'] !== sha256(bytes))
    throw altered(remote, place, 'its index is not the one that was committed');
  const listed = index.safeParse(await readObject(remote, `${place}${packEnds[0]}`));
  if (!listed.success) throw altered(remote, place, 'its index is malformed');
  await refuseForeign(remote, place, new Set([...listed.data.objects.map(({ path }) => path), ...packEnds]));
  await carry({ from: remote, to: session.store, source: place, target: place }, listed.data.objects);
  for (const name of packEnds) await session.store.write(`${place}${name}`, await needed(remote, `${place}${name}`));
  return place;
}

/** Pinned, or of the latest attempt that was committed. */
async function placeIn(session: Session, remote: EvidenceStore): Promise<string> {
  const pinned = packPrefix(session);
  if ((await remote.read(`${pinned}${packEnds[1]}`)) !== undefined) return pinned;
  const mine = (await packsIn(remote)).filter((pack) => pack.platformRunId === session.platformRunId);
  const latest = mine
    .filter(({ place, attempt }) => place === attemptPrefix({ ...session, attempt }))
    .sort((a, b) => b.attempt - a.attempt)[0];
  if (latest) return latest.place;
  throw new Fault('EVIDENCE_UNREADABLE', {
    message: `${remote.place} has no committed pack of ${session.platformRunId}`,
    rerun: 'will-not-help',
    fix: 'List the packs that are there with `seaworthy evidence ls`.',
  });
}

async function refuseForeign(remote: EvidenceStore, place: string, known: ReadonlySet<string>): Promise<void> {
  const foreign = (await remote.list(place)).find((key) => !known.has(key.slice(place.length)));
  if (foreign !== undefined) throw altered(remote, place, `${foreign} is not in its index`);
}

async function needed(remote: EvidenceStore, key: string): Promise<Uint8Array> {
  const bytes = await remote.read(key);
  if (bytes) return bytes;
  throw new Fault('EVIDENCE_ALTERED', { message: `${remote.place}/${key} is gone` });
}

function altered({ place }: EvidenceStore, at: string, how: string): Fault {
  return new Fault('EVIDENCE_ALTERED', { message: `the pack ${place}/${at} is not what was committed: ${how}` });
}
