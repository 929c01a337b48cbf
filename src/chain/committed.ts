import { sha256 } from '../core/digest.ts';
import { Fault, faultsIn } from '../core/fault.ts';
import type { Verdict } from '../core/verdict.ts';
import { packEntries } from '../gates/evidence/index.ts';
import { attemptPrefix, packVerdict } from './close.ts';
import type { Assurance } from './outcome.ts';
import { readObject, type StoredObject } from './read-object.ts';
import type { Session } from './session.ts';
import { packPrefix } from './writer.ts';

/** What a committed pack comes to when everything in it is computed again. */
export interface CommittedVerdict {
  readonly verdict: Verdict;
  readonly assurance: Assurance | null;
  /** Where the pack lies in the store; null where there is none. */
  readonly place: string | null;
  /** Why it is no PASS, for a person; empty where it is. */
  readonly detail: string;
  /** What kept it from a verdict. */
  readonly faults: readonly Fault[];
}

/** The verdict of a committed pack, its index and every object in it hashed again; ERROR where one byte differs. */
export async function committedVerdict(session: Session): Promise<CommittedVerdict> {
  const place = await committedPlace(session);
  if (place === undefined) return refused(null, missing(session));
  try {
    return await verdictAt({ ...session, packAt: place }, place);
  } catch (error) {
    return refused(place, error);
  }
}

/** Nothing in a pack proves that a workflow run made it, whatever it says of itself: to its reader it is a rehearsal (L3). */
async function verdictAt(session: Session, place: string): Promise<CommittedVerdict> {
  const commit = await needed(session, `${place}pack_commit.json`);
  await refuseAltered(session, place, commit);
  const verdict = await computedAgain(session, commit);
  const told = { assurance: 'rehearsal', place, faults: [] } as const;
  if (session.requireAuthoritative && verdict === 'PASS')
    return { ...told, verdict: 'FAIL', detail: 'It is a rehearsal, and an authoritative run is required.' };
  const open = `What is open stands in ${place}m1_closure_blocker_register.json.`;
  return { ...told, verdict, detail: verdict === 'PASS' ? '' : open };
}

/** Closure is asked again as it was asked then: a run that had to be authoritative fails as a rehearsal. */
async function computedAgain(session: Session, commit: StoredObject): Promise<Verdict> {
  for (const requireAuthoritative of [false, true]) {
    const verdict = await packVerdict({ ...session, requireAuthoritative });
    if (verdict !== 'ERROR' && verdict === commit['verdict']) return verdict;
  }
  const computed = await packVerdict({ ...session, requireAuthoritative: false });
  if (computed === 'ERROR' && commit['verdict'] === 'ERROR') return 'ERROR';
  throw altered(`the commit says ${String(commit['verdict'])}, and ${computed} follows from the pack`);
}

/** Pinned, or of the latest attempt. */
async function committedPlace(session: Session): Promise<string | undefined> {
  const attempts = Array.from({ length: session.attempt }, (_, at) => attemptPrefix({ ...session, attempt: at + 1 }));
  for (const place of [packPrefix(session), ...attempts.reverse()])
    if ((await session.store.read(`${place}pack_commit.json`)) !== undefined) return place;
  return undefined;
}

async function refuseAltered({ store }: Session, place: string, commit: StoredObject): Promise<void> {
  const index = await store.read(`${place}evidence_index.json`);
  if (index === undefined) throw altered('its index is gone');
  if (commit['index_sha256'] !== sha256(index)) throw altered('its index is another one than was committed');
  const listed = await readObject(store, `${place}evidence_index.json`);
  const there = (await packEntries(store, place)).filter(
    ({ path }) => !/^(?:evidence_index|pack_commit)\.json$/.test(path),
  );
  if (JSON.stringify(listed?.['objects']) !== JSON.stringify(there))
    throw altered('its objects are not those of its index');
}

async function needed({ store }: Session, key: string): Promise<StoredObject> {
  const found = await readObject(store, key);
  if (found) return found;
  throw altered(`${key} is gone`);
}

function altered(how: string): Fault {
  return new Fault('EVIDENCE_ALTERED', { message: `the pack is not what was committed: ${how}` });
}

function missing({ platformRunId, store }: Session): Fault {
  return new Fault('EVIDENCE_UNREADABLE', {
    message: `there is no committed pack of ${platformRunId} in ${store.place}`,
    rerun: 'will-not-help',
    fix: 'Name the run and the evidence folder that it wrote to; without a commit there is no pack.',
  });
}

function refused(place: string | null, error: unknown): CommittedVerdict {
  const faults = faultsIn(error);
  return { verdict: 'ERROR', assurance: null, place, faults, detail: faults.map(({ message }) => message).join('; ') };
}
