import { pinnedConfig } from '../contract/pinned-config.ts';
import { isDigest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import type { Finding } from '../core/finding.ts';
import { linkageFindings, missingDocuments } from '../gates/provenance/index.ts';
import { readObject } from './read-object.ts';
import { linkedDocuments, pinRun, type Triplet } from './run-pin.ts';
import type { Session } from './session.ts';
import { keyOf } from './writer.ts';

/** The triplet that this run’s provenance recorded. Throws EVIDENCE_UNREADABLE where there is none. */
async function recordedTriplet(session: Session): Promise<Triplet> {
  const key = keyOf(session, 'packaging_provenance');
  const { image_tag, image_digest, git_sha } = (await readObject(session.store, key)) ?? {};
  if (typeof image_tag === 'string' && isDigest(image_digest) && typeof git_sha === 'string')
    return { image_tag, image_digest, git_sha };
  throw new Fault('EVIDENCE_UNREADABLE', {
    message: `${key} does not name tag, digest and commit`,
    rerun: 'will-not-help',
    fix: 'Ask the provenance gate first, in the same run, with --platform-run-id.',
  });
}

/** Pins this run from its own provenance, here and in the store beyond this machine. Returns the keys. */
export async function pinFromProvenance(session: Session): Promise<string[]> {
  const stores = session.remote ? [session.remote, session.store] : [session.store];
  return pinRun(session, await recordedTriplet(session), stores);
}

/** How the run pin stands to this run's provenance and to the contract. */
export interface Linkage {
  readonly documents: readonly string[];
  readonly findings: readonly Finding[];
}

/** Compares the run pin with this run's provenance and with the contract. A document that is absent is a finding here, whatever the contract defers. */
export async function linkageOf(session: Session): Promise<Linkage> {
  const linked = await linkedDocuments(session);
  const record = await recordedTriplet(session);
  const facts = { linked, record, platformRunId: session.platformRunId, config: pinnedConfig(session.open) };
  return {
    documents: linked.map(({ key }) => key),
    findings: [...linkageFindings(facts), ...missingDocuments(facts)],
  };
}
