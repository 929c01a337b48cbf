import { Fault } from '../core/fault.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';

/** What a stored object says: its fields, none of them believed yet. */
export type StoredObject = Readonly<Record<string, unknown>>;

/** The object under a key; undefined where there is none. Throws EVIDENCE_MALFORMED where it is no JSON object. */
export async function readObject(store: EvidenceStore, key: string): Promise<StoredObject | undefined> {
  const bytes = await store.read(key);
  if (bytes === undefined) return undefined;
  const value = parsed(bytes);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as StoredObject;
  throw new Fault('EVIDENCE_MALFORMED', { message: `${key} holds no JSON object` });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
