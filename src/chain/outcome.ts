import type { Fault } from '../core/fault.ts';
import type { GateName, GateResult } from '../core/gate.ts';
import type { Verdict } from '../core/verdict.ts';

/** A gate that was asked: its result, or the faults that kept it from one. */
export interface GateOutcome {
  readonly gate: GateName;
  readonly verdict: Verdict;
  readonly result: GateResult | undefined;
  readonly faults: readonly Fault[];
  /** The digests of the objects that it wrote, by name with ending. */
  readonly written?: ReadonlyMap<string, string>;
}

export type Assurance = 'authoritative' | 'rehearsal';

/** What a run came to. Every report is made from this, and computes nothing of its own. */
export interface Outcome {
  readonly command: string;
  readonly verdict: Verdict;
  readonly gates: readonly GateOutcome[];
  /** Gates that this command does not ask. */
  readonly notRun: readonly GateName[];
  readonly assurance: Assurance;
  /** Why it is no more than a rehearsal. */
  readonly rehearsalReasons: readonly string[];
  /** Whether a rehearsal fails. */
  readonly requireAuthoritative: boolean;
  readonly contractPath: string;
  readonly guessed: boolean;
  readonly platformRunId: string;
  readonly gitSha: string | null;
  readonly imageTag: string | null;
  readonly imageDigest: string | null;
  /** Where the evidence is, for a person; null where none was written. */
  readonly evidence: string | null;
  readonly handoffOpen: boolean;
  /** What decides nothing here and somebody should know. */
  readonly remarks: readonly string[];
}
