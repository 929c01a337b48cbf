import type { Level } from './check.ts';

/** S1 invalidates the closure at once, S2 allows analysis and blocks the handoff, S3 is advisory. */
export type Severity = 'S1' | 'S2' | 'S3';

/** How a programme knows a reason code. */
export interface BlockerRule {
  readonly id: string;
  readonly severity: Severity;
  /** The lane that resolves it: the letter of a subphase, or a name. */
  readonly owner: string;
  /** Overrides the check's own level. */
  readonly level?: Level;
  /** Whether an S1 may be accepted all the same. */
  readonly acceptable?: boolean;
}

/** A programme's taxonomy of blockers. */
export interface Profile {
  readonly name: string | null;
  /** The rule of a reason code; every code has one. */
  rule(code: string): BlockerRule;
  /** Roll-up ids, each with the prefix of the ids below it. */
  readonly rollUps: readonly { readonly id: string; readonly below: string }[];
  /** Codes that nobody can accept. */
  readonly neverAcceptable: ReadonlySet<string>;
}
