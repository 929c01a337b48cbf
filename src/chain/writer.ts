import type { EvidenceObject } from '../core/evidence.ts';
import { serialise } from '../core/evidence.ts';
import { Fault } from '../core/fault.ts';
import { fillTokens } from '../core/tokens.ts';
import { rulesWith } from '../domain/scan/rules.ts';
import { scanBytes } from '../domain/scan/scan.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';
import { envelopeOf, type Session } from './session.ts';

/** The folder of this run's pack in the store, with a final slash. */
export function packPrefix({ open, platformRunId, packAt }: Session): string {
  if (packAt !== undefined) return packAt;
  const prefix = fillTokens(open.contract.evidence.prefix, {
    platform_run_id: platformRunId,
    phase_id: open.contract.phase,
  });
  return prefix.endsWith('/') ? prefix : `${prefix}/`;
}

/** The folder of everything that is kept of this run, with a final slash: the part of the prefix up to its id. */
export function runPrefix(session: Session): string {
  const id = `${session.platformRunId}/`;
  const prefix = packPrefix(session);
  return prefix.slice(0, prefix.indexOf(id) + id.length);
}

export function keyOf(session: Session, name: string): string {
  return `${packPrefix(session)}${name}.json`;
}

/** Writes the objects of a gate, each whole or not at all. Returns their keys. */
export async function writeEvidence(session: Session, objects: readonly EvidenceObject[]): Promise<string[]> {
  const keys: string[] = [];
  for (const object of objects) {
    const key = keyOf(session, object.name);
    const bytes = serialise(object, envelopeOf(session));
    refuseSecrets(session, key, bytes);
    await writeOnce(session.store, key, bytes);
    keys.push(key);
  }
  return keys;
}

/**
 * Writes an object, or finds that it says the same already, at another time: an earlier try left it. Returns what stands
 * there. Throws EVIDENCE_EXISTS where it says something else.
 */
export async function writeOnce(store: EvidenceStore, key: string, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    await store.write(key, bytes);
    return bytes;
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'EVIDENCE_EXISTS') throw error;
    const there = await store.read(key);
    if (there !== undefined && sayTheSame(there, bytes)) return there;
    throw new Fault('EVIDENCE_EXISTS', { message: `${key} was written already in this run, with another result` });
  }
}

/** Every object is scanned before it exists anywhere, by the built-in rules and the contract’s own (L9). */
export function refuseSecrets({ open }: Pick<Session, 'open'>, key: string, bytes: Uint8Array): void {
  const [hit] = scanBytes(bytes, rulesWith(open.contract.secrets['banned-contents']), undefined);
  if (hit)
    throw new Fault('EVIDENCE_HOLDS_SECRET', {
      message: `${key} would hold what the rule ${hit.rule} finds, in its line ${hit.line}`,
    });
}

/** Whether two objects say the same: all fields agree but those that tell when and how long. */
function sayTheSame(a: Uint8Array, b: Uint8Array): boolean {
  try {
    return timeless(a) === timeless(b);
  } catch {
    return false; // what is no JSON is nothing that this run wrote
  }
}

/** How long something took, and what a program said meanwhile: two runs with one result may differ in them. */
const timely = ['duration_ms', 'stdout', 'stderr', 'stderr_summary'];

function timeless(bytes: Uint8Array): string {
  return JSON.stringify(JSON.parse(Buffer.from(bytes).toString()), (name, value: unknown) =>
    timely.includes(name) || name.endsWith('_at_utc') ? undefined : value,
  );
}
