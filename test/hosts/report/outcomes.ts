import type { GateOutcome, Outcome } from '../../../src/chain/outcome.ts';
import { profileOf } from '../../../src/contract/profile.ts';
import { type Report as Answer, type Check, notApplicable, report, undecided } from '../../../src/core/check.ts';
import { Fault } from '../../../src/core/fault.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { GateName } from '../../../src/core/gate.ts';
import { ask, overall, type Policy, plainPolicy } from '../../../src/core/judge.ts';
import { worst } from '../../../src/core/verdict.ts';
import { type Report, reportOf } from '../../../src/hosts/report/model.ts';

const says = (answer: Answer, code: string, level: 'block' | 'warn' = 'block'): Check<null, null> => ({
  code,
  title: `What ${code} catches`,
  why: 'It matters.',
  fix: 'Mend it.',
  level,
  evaluate: () => answer,
});

/** A gate that was asked these checks. */
export function gateOf(
  gate: GateName,
  checks: readonly Check<null, null>[],
  { totals = '3 files', advice = '', policy = plainPolicy as Policy } = {},
): GateOutcome {
  const rows = ask(checks, null, null, policy);
  const result = { gate, verdict: overall(rows), rows, totals, evidence: [], ...(advice === '' ? {} : { advice }) };
  return { gate, verdict: result.verdict, result, faults: [] };
}

/** A gate that could not be asked. */
export function faultyGate(gate: GateName, fault: Fault): GateOutcome {
  return { gate, verdict: 'ERROR', result: undefined, faults: [fault] };
}

/** A run of these gates. */
export function outcomeOf(gates: readonly GateOutcome[], changed: Partial<Outcome> = {}): Outcome {
  return {
    command: 'check',
    verdict: worst(gates.map(({ verdict }) => verdict)),
    gates,
    notRun: ['closure', 'evidence'],
    assurance: 'rehearsal',
    rehearsalReasons: ['only the offline gates were asked'],
    requireAuthoritative: false,
    contractPath: 'seaworthy.yml',
    guessed: false,
    platformRunId: 'platform_20260102T030405Z_00000000',
    gitSha: 'a'.repeat(40),
    imageTag: null,
    imageDigest: null,
    evidence: '.seaworthy/evidence',
    handoffOpen: false,
    remarks: [],
    ...changed,
  };
}

export function shown(outcome: Outcome, profile = profileOf(undefined, {})): Report {
  return reportOf(outcome, profile);
}

export const clear = says(report(3, []), 'DEMO_CLEAR');
export const skipped = says(notApplicable('nothing to ask'), 'DEMO_SKIPPED');

export const found = (findings: readonly Finding[], code = 'DEMO_FOUND') => says(report(9, findings), code);
export const warned = (findings: readonly Finding[]) => says(report(9, findings), 'DEMO_WARNED', 'warn');
export const unclear = (
  reason: string,
  findings: readonly Finding[] = [],
  rerun: 'may-help' | 'will-not-help' = 'will-not-help',
) => says(undecided(reason, findings, rerun), 'DEMO_UNDECIDED');

const finding: Finding = {
  subject: 'src/a.py',
  message: 'holds a thing',
  location: { path: 'src/a.py', line: 3, column: 1 },
};

export const passing = outcomeOf([
  gateOf('build-context', [clear, skipped]),
  gateOf('secrets', [clear, warned([finding])]),
]);

export const failing = outcomeOf(
  [
    gateOf('build-context', [clear]),
    gateOf('secrets', [clear, found([finding, { subject: 'row 1', message: 'fails' }])], { advice: '*\n!src/\n' }),
  ],
  { command: 'run', imageTag: 'git-aaa', imageDigest: `sha256:${'0'.repeat(64)}`, guessed: true },
);

export const undecidedRun = outcomeOf([
  gateOf('build-context', [clear, unclear('some rows could not be asked', [finding], 'may-help')]),
  faultyGate('secrets', new Fault('FILE_UNREADABLE', { message: 'a.txt cannot be read', location: { path: 'a.txt' } })),
]);

/** A text that would break out of any place that does not escape it. */
export const hostile =
  'a\n::error::b\r\u001b[31m<script>alert(1)</script>`x` | **y** [z](http://e) @team\u0000\u009b2J\u202e\u2028&amp;';

const hostileFindings: Finding[] = [
  { subject: hostile, message: hostile, location: { path: hostile, line: 7 }, fix: hostile },
  { subject: hostile, message: hostile },
];

export const hostileRun = outcomeOf(
  [
    gateOf('build-context', [found(hostileFindings), warned(hostileFindings), unclear(hostile, hostileFindings)], {
      totals: hostile,
      advice: `*\n${hostile}\n`,
    }),
    faultyGate('secrets', new Fault('PROCESS_FAILED', { message: hostile, fix: hostile, location: { path: hostile } })),
  ],
  { contractPath: hostile, evidence: hostile },
);
