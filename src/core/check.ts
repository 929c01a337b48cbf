import type { Finding } from './finding.ts';

/** A finding of level `warn` is shown and does not decide; one of level `block` does. */
export type Level = 'block' | 'warn';

/** Whether the same question, asked again without any change, may be answered. */
export type Rerun = 'may-help' | 'will-not-help';

/** What a check says after looking. Silence is not an answer (L1, L2). */
export type Report =
  | { readonly kind: 'clear'; readonly examined: number }
  | { readonly kind: 'found'; readonly examined: number; readonly findings: readonly [Finding, ...Finding[]] }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | {
      readonly kind: 'undecided';
      readonly reason: string;
      readonly rerun: Rerun;
      readonly findings: readonly Finding[];
    };

/** What a check says about itself. `explain`, the docs and every report are made from it. */
export interface CheckMeta {
  /** Stable, upper snake case. Its meaning never changes. */
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly level: Level;
  /** Whether asking again without any change can help, where the check alone can say so. */
  readonly rerun?: Rerun;
}

/** A rule of one gate: data about it, and one pure question put to the facts. */
export interface Check<Facts, Contract> extends CheckMeta {
  evaluate(facts: Facts, contract: Contract): Report;
}

/** `found` when there are findings, else `clear` with the number of things examined. */
export function report(examined: number, findings: readonly Finding[]): Report {
  const [first, ...rest] = findings;
  return first ? { kind: 'found', examined, findings: [first, ...rest] } : { kind: 'clear', examined };
}

/** The question does not arise, and why. */
export function notApplicable(reason: string): Report {
  return { kind: 'not-applicable', reason };
}

/** Could not look, or could not decide (L4). */
export function undecided(reason: string, findings: readonly Finding[] = [], rerun: Rerun = 'will-not-help'): Report {
  return { kind: 'undecided', reason, rerun, findings };
}
