/**
 * Where evidence is kept. Keys are separated by `/`. Nothing is ever overwritten.
 * Faults: EVIDENCE_UNWRITABLE, EVIDENCE_UNREADABLE, EVIDENCE_EXISTS.
 */
export interface EvidenceStore {
  /** For a person: where it is. */
  readonly place: string;
  /** Keys below a prefix, sorted; relative to the store. */
  list(prefix: string): Promise<readonly string[]>;
  /** undefined where there is no such object. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Whole or not at all. The same bytes again are fine; others are EVIDENCE_EXISTS. */
  write(key: string, bytes: Uint8Array): Promise<void>;
}
