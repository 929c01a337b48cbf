import type { Check, CheckMeta, Level, Report } from './check.ts';
import type { Finding } from './finding.ts';
import { type Verdict, worst } from './verdict.ts';

/** What the contract and its profile say about how findings count. */
export interface Policy {
  /** The level of a code: the check's own, unless the profile says otherwise. */
  level(meta: Pick<CheckMeta, 'code' | 'level'>): Level;
  /** Whether the contract accepts this finding of this code, now. */
  accepts(code: string, finding: Finding): boolean;
}

/** The policy of a contract that says nothing. */
export const plainPolicy: Policy = { level: (meta) => meta.level, accepts: () => false };

/** One check's answer, and what follows from it. */
export interface Row {
  readonly check: CheckMeta;
  readonly level: Level;
  readonly report: Report;
  /** Findings that count. */
  readonly open: readonly Finding[];
  /** Findings that the contract accepts by name: shown, kept as evidence, not counted (L12). */
  readonly accepted: readonly Finding[];
  readonly verdict: Verdict;
  /** Of a row that was read back: findings that its evidence counts and does not list. */
  readonly unlisted?: number;
}

/** Asks every declared check exactly once, in order (L2). */
export function ask<Facts, Contract>(
  checks: readonly Check<Facts, Contract>[],
  facts: Facts,
  contract: Contract,
  policy: Policy = plainPolicy,
): Row[] {
  return checks.map((check) => answer(check, check.evaluate(facts, contract), policy));
}

function answer(check: CheckMeta, report: Report, policy: Policy): Row {
  const findings = report.kind === 'found' || report.kind === 'undecided' ? report.findings : [];
  const accepted = findings.filter((finding) => policy.accepts(check.code, finding));
  const open = findings.filter((finding) => !accepted.includes(finding));
  const level = policy.level(check);
  return { check: metaOf(check), level, report, open, accepted, verdict: verdictOf(report, open, level) };
}

function metaOf({ code, title, why, fix, level }: CheckMeta): CheckMeta {
  return { code, title, why, fix, level };
}

/** ERROR outweighs FAIL. A gate that looked at nothing decided nothing (L1). */
export function overall(rows: readonly Row[]): Verdict {
  if (rows.every((row) => row.report.kind === 'not-applicable')) return 'ERROR';
  return worst(rows.map((row) => row.verdict));
}

function verdictOf(report: Report, open: readonly Finding[], level: Level): Verdict {
  switch (report.kind) {
    case 'clear':
      return report.examined > 0 ? 'PASS' : 'ERROR';
    case 'not-applicable':
      return 'PASS';
    case 'undecided':
      return report.findings.length > 0 && open.length === 0 ? 'PASS' : 'ERROR';
    case 'found':
      return level === 'warn' || open.length === 0 ? 'PASS' : 'FAIL';
  }
}
