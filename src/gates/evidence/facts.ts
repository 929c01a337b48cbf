import type { Verdict } from '../../core/verdict.ts';

/** One object of the pack, as its bytes are. */
export interface PackEntry {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

export interface EvidenceFacts {
  /** Every object that was found in the run's folder. */
  readonly entries: readonly PackEntry[];
  /** Objects that this run wrote, by name with ending. */
  readonly expected: readonly string[];
  /** The digests of those that this very process wrote, by name with ending. */
  readonly written?: ReadonlyMap<string, string>;
  readonly verdict: Verdict;
}
