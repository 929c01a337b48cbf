import type { Outcome } from '../../chain/outcome.ts';
import type { Profile, Severity } from '../../core/blocker.ts';
import type { Level } from '../../core/check.ts';
import type { Finding } from '../../core/finding.ts';
import type { GateName } from '../../core/gate.ts';
import type { Row } from '../../core/judge.ts';
import type { Verdict } from '../../core/verdict.ts';
import { type GridRow, gridOf } from './grid.ts';

/** One thing to tell: a check with its findings, or a fault. */
export interface Item {
  readonly status: Verdict | 'WARN';
  readonly code: string;
  readonly blocker: string;
  /** S1 invalidates the closure, S2 blocks the handoff, S3 is advisory. */
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly reason: string | undefined;
  readonly rerun: boolean;
  readonly findings: readonly Finding[];
  /** Findings that are counted, and listed nowhere here. */
  readonly unlisted: number;
  readonly accepted: number;
  readonly level: Level;
}

export interface GateReport {
  readonly gate: GateName;
  readonly verdict: Verdict;
  readonly totals: string;
  readonly items: readonly Item[];
  readonly checksAsked: number;
  readonly advice: string | undefined;
  /** How every row came out, where the gate asked rows. */
  readonly grid: readonly GridRow[];
}

/** Whether a finding's place says already what it is about. */
export function saysSubject({ subject, location }: Finding): boolean {
  const place = location ? `${location.path}${location.line === undefined ? '' : `:${location.line}`}` : '';
  return [location?.path ?? '', place].some((text) => text === subject || text.endsWith(`/${subject}`));
}

/** What every format shows. No format computes anything of its own. */
export interface Report extends Omit<Outcome, 'gates'> {
  readonly gates: readonly GateReport[];
  /** The one line that matters. */
  readonly conclusion: string;
  /** What to do next. */
  readonly next: string | undefined;
}

export function reportOf(outcome: Outcome, profile: Profile): Report {
  const gates = outcome.gates.map(({ gate, verdict, result, faults }) => ({
    gate,
    verdict,
    totals: result?.totals ?? 'no answer',
    items: [
      ...faults.map((fault) => faultItem(fault, profile)),
      ...(result?.rows ?? []).flatMap((row) => rowItem(row, profile)),
    ],
    checksAsked: result?.rows.length ?? 0,
    advice: result?.advice,
    grid: gridOf(result?.evidence ?? []),
  }));
  return { ...outcome, gates, conclusion: conclude(outcome), next: nextStep(outcome, gates) };
}

/** A fault among the findings of checks. */
export function faultItem(
  { code, message, fix, rerun, location }: Outcome['gates'][number]['faults'][number],
  profile: Profile,
): Item {
  const finding = { subject: code, message, ...(location ? { location } : {}) };
  return {
    status: 'ERROR',
    code,
    blocker: profile.rule(code).id,
    severity: profile.rule(code).severity,
    title: message,
    why: '',
    fix,
    reason: undefined,
    rerun: rerun === 'may-help',
    findings: location ? [finding] : [],
    unlisted: 0,
    accepted: 0,
    level: 'block',
  };
}

/** A check that has something to say: it does not pass, it warns, or something about it was accepted. */
function rowItem({ check, report, open, accepted, verdict, level, unlisted = 0 }: Row, profile: Profile): Item[] {
  if (verdict === 'PASS' && open.length === 0 && accepted.length === 0) return [];
  const status = verdict === 'PASS' ? 'WARN' : verdict;
  const reason =
    report.kind === 'undecided' ? report.reason : report.kind === 'clear' ? 'nothing was examined' : undefined;
  const rerun = report.kind === 'undecided' && report.rerun === 'may-help';
  const { code, title, why, fix } = check;
  return [
    {
      status,
      code,
      blocker: profile.rule(code).id,
      severity: profile.rule(code).severity,
      title,
      why,
      fix: open.find((item) => item.fix)?.fix ?? fix,
      reason,
      rerun,
      findings: open,
      unlisted,
      accepted: accepted.length,
      level,
    },
  ];
}

/** The last line: the verdict, and what keeps the handoff closed. */
function conclude(outcome: Outcome): string {
  const { verdict, assurance, rehearsalReasons, command, handoffOpen, requireAuthoritative } = outcome;
  const refused = requireAuthoritative && assurance === 'rehearsal' ? ', and an authoritative run is required' : '';
  if (command === 'altered') return `${verdict} (altered since it was committed: this pack proves nothing)`;
  if (command === 'uncommitted') return `${verdict} (never committed: this is no pack, and no readiness)`;
  if (command === 'check')
    return `${verdict} (${outcome.guessed ? 'by a guessed contract; ' : ''}offline gates only: this is no readiness${refused})`;
  if (assurance === 'rehearsal')
    return `${verdict} (rehearsal, handoff closed: ${rehearsalReasons.join('; ')}${refused})`;
  return `${verdict} (authoritative, handoff ${handoffOpen ? 'open' : 'closed'})`;
}

/** What follows from something else: mending it first would mend nothing. An undecided check that names nothing does. */
function isDerived({ code, status, findings, title, reason }: Item): boolean {
  const waits = status === 'ERROR' && reason !== undefined && findings.length === 0 && title !== '';
  return code === 'GATE_BLOCKED' || code.startsWith('CLOSURE_') || waits;
}

function nextStep({ verdict }: Outcome, gates: readonly GateReport[]): string | undefined {
  if (verdict === 'PASS') return undefined;
  const items = gates.flatMap((gate) => gate.items).filter(({ status }) => status !== 'WARN');
  if (items.some(({ code }) => code === 'EVIDENCE_ALTERED'))
    return 'Take the pack again from where it is kept, and find out who changed this copy.';
  const jobs = items.find(({ code }) => code === 'CLOSURE_JOB_NOT_PASSED');
  if (jobs)
    return `Mend ${jobs.findings.map(({ subject }) => `the job ${subject}`).join(', ')} first, whose own summary says how; then re-run failed jobs.`;
  const roots = items.some((item) => !isDerived(item)) ? items.filter((item) => !isDerived(item)) : items;
  if (roots.length > 0 && roots.every(({ rerun }) => rerun))
    return 'Run it again: what failed may pass without any change.';
  const first = roots.find(({ rerun }) => !rerun);
  return first
    ? `Mend first: ${first.code}. A re-run alone will not help; \`seaworthy explain ${first.code}\` says more.`
    : undefined;
}
