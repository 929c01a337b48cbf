/** A store beyond this machine, which can say whether it is fit to keep anything. */
export interface RemoteStore extends EvidenceStore {
  /** Looks at the store’s own settings before anything is written. Faults: STORE_UNFIT, STORE_DENIED, STORE_UNREACHABLE. */
  refuseUnfit(): Promise<void>;
}

/**
 * Where evidence is kept. Keys are separated by `/`. Nothing is ever overwritten.
 * Faults: EVIDENCE_UNWRITABLE, EVIDENCE_UNREADABLE, EVIDENCE_EXISTS; of a store beyond this machine STORE_DENIED,
 * STORE_UNREACHABLE, STORE_UNFIT.
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
  /** An object in parts, for one that may not fit into memory; undefined where there is no such object. */
  stream(key: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** The same as `write`, in parts. Bytes that are not what the object says are EVIDENCE_ALTERED, and nothing is kept. */
  writeLarge(key: string, object: LargeObject): Promise<void>;
}

/** An object that may not fit into memory. */
export interface LargeObject {
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Its bytes, read anew each time. */
  parts(): AsyncIterable<Uint8Array>;
}
