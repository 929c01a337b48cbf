import { expect, test } from 'vitest';
import { profileOf } from '../../../src/contract/profile.ts';
import { report as answer } from '../../../src/core/check.ts';
import { Fault } from '../../../src/core/fault.ts';
import {
  clear,
  failing,
  faultyGate,
  found,
  gateOf,
  outcomeOf,
  passing,
  shown,
  skipped,
  unclear,
  undecidedRun,
  warned,
} from './outcomes.ts';

const finding = { subject: 's', message: 'm' };

test('a check that passes or does not apply has nothing to tell', () => {
  const [gate] = shown(outcomeOf([gateOf('secrets', [clear, skipped])])).gates;
  expect(gate).toMatchObject({ verdict: 'PASS', items: [], checksAsked: 2 });
});

test.each([
  ['found', found([finding]), 'FAIL'],
  ['warned of', warned([finding]), 'WARN'],
  ['undecided', unclear('why', [finding]), 'ERROR'],
])('what was %s is told with its findings', (_, check, status) => {
  const [gate] = shown(outcomeOf([gateOf('secrets', [check])])).gates;
  expect(gate?.items).toMatchObject([{ status, code: check.code, findings: [finding] }]);
});

test('L1: a check that examined nothing says so', () => {
  const empty = { ...clear, evaluate: () => answer(0, []) };
  const [gate] = shown(outcomeOf([gateOf('secrets', [empty])])).gates;
  expect(gate?.items).toMatchObject([{ status: 'ERROR', reason: 'nothing was examined' }]);
});

test('a fault is an item of its gate, with its place', () => {
  const fault = new Fault('FILE_UNREADABLE', { message: 'a cannot be read', location: { path: 'a', line: 2 } });
  const [gate] = shown(outcomeOf([faultyGate('secrets', fault)])).gates;
  expect(gate).toMatchObject({
    verdict: 'ERROR',
    checksAsked: 0,
    items: [{ status: 'ERROR', code: 'FILE_UNREADABLE', findings: [{ location: { path: 'a', line: 2 } }] }],
  });
});

test('an item carries the programme’s blocker id', () => {
  const [, gate] = shown(failing, profileOf(undefined, { DEMO_FOUND: { id: 'M1D-B1' } })).gates;
  expect(gate?.items).toMatchObject([{ code: 'DEMO_FOUND', blocker: 'M1D-B1' }]);
});

test('a finding’s own fix goes before the check’s', () => {
  const [gate] = shown(outcomeOf([gateOf('secrets', [found([finding, { ...finding, fix: 'This very way.' }])])])).gates;
  expect(gate?.items[0]?.fix).toBe('This very way.');
});

test.each([
  ['a pass', passing, undefined],
  ['a fail', failing, 'DEMO_FOUND'],
  ['an undecided run whose fault no re-run helps', undecidedRun, 'FILE_UNREADABLE'],
  [
    'only what a re-run may help',
    outcomeOf([gateOf('secrets', [unclear('r', [finding], 'may-help')])]),
    'Run it again',
  ],
])('after %s, the next step is told', (_, outcome, next) => {
  if (next === undefined) expect(shown(outcome).next).toBeUndefined();
  else expect(shown(outcome).next).toContain(next);
});

test.each([
  [{ command: 'check' }, /^PASS .*no readiness/],
  [{ command: 'run' }, /^PASS \(rehearsal, handoff closed: /],
  [{ command: 'run', assurance: 'authoritative', handoffOpen: true }, /^PASS \(authoritative, handoff open\)$/],
  [{ command: 'run', assurance: 'authoritative', handoffOpen: false }, /^PASS \(authoritative, handoff closed\)$/],
] as const)('%j concludes so', (changed, conclusion) => {
  expect(shown(outcomeOf(passing.gates, changed)).conclusion).toMatch(conclusion);
});

test('what is to be mended first is the cause, not what follows from it', () => {
  const cause = new Fault('BUILD_FAILED', { message: 'm', rerun: 'will-not-help' });
  const blocked = new Fault('GATE_BLOCKED', { message: 'm' });
  const missing = new Fault('CLOSURE_OBJECT_MISSING' as never, { message: 'm', fix: 'f', rerun: 'will-not-help' });
  const gates = [faultyGate('closure', missing), faultyGate('entrypoints', blocked), faultyGate('image-digest', cause)];
  expect(shown(outcomeOf(gates)).next).toContain('Mend first: BUILD_FAILED');
});

test('a cause that may pass by itself says so, whatever follows from it', () => {
  const cause = new Fault('ENGINE_UNREACHABLE', { message: 'm', rerun: 'may-help' });
  const gates = [
    faultyGate('entrypoints', cause),
    faultyGate('provenance', new Fault('GATE_BLOCKED', { message: 'm' })),
  ];
  expect(shown(outcomeOf(gates)).next).toContain('Run it again');
});

test('where a job before failed, that job is what to mend', () => {
  const failed = found([{ subject: 'static', message: 'failure' }], 'CLOSURE_JOB_NOT_PASSED');
  expect(shown(outcomeOf([gateOf('closure', [failed])])).next).toBe(
    'Mend the job static first, whose own summary says how; then re-run failed jobs.',
  );
});
