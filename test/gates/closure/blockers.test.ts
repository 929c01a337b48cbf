import { expect, test } from 'vitest';
import { ask } from '../../../src/core/judge.ts';
import { type Blocker, blockersOf } from '../../../src/gates/closure/blockers.ts';
import { gateNotPassed } from '../../../src/gates/closure/checks/gate-not-passed.ts';
import type { ClosureFacts } from '../../../src/gates/closure/facts.ts';
import { closureContract, closureFacts, foundRow, object, row } from '../../support/closure-facts.ts';

const p1 = 'profile: p-1';
const failing = (check: string, name = 'image_contract_manifest') =>
  object(name, { checks: [row(), foundRow(['a'], { check })] });

async function blockers(changed: Partial<ClosureFacts>, contract = '', closing = false): Promise<Blocker[]> {
  const facts = closureFacts(changed);
  const open = await closureContract(contract);
  const rows = closing ? ask([gateNotPassed], facts, open) : [];
  return blockersOf(facts, open, rows, (code) => `fix of ${code}`);
}

const ids = (list: readonly Blocker[]) => list.map(({ blocker_id, reason_code }) => `${blocker_id} ${reason_code}`);

test('a pack in which nothing is wrong has no blocker', async () => {
  expect(await blockers({})).toEqual([]);
});

test('a row that does not pass is a blocker, with its place, time and fix', async () => {
  expect(await blockers({ objects: [failing('CONTEXT_BROAD_COPY')] }, p1)).toEqual([
    {
      blocker_id: 'M1A-B4',
      severity: 'S1',
      owner_lane: 'A',
      detected_at_utc: '2026-01-02T12:00:00Z',
      evidence_ref: 'image_contract_manifest.json',
      resolution_action: 'fix of CONTEXT_BROAD_COPY',
      resolution_status: 'OPEN',
      reason_code: 'CONTEXT_BROAD_COPY',
    },
  ]);
});

test('without a profile the id is the reason code itself, S1', async () => {
  expect(await blockers({ objects: [failing('CONTEXT_BROAD_COPY')] })).toMatchObject([
    { blocker_id: 'CONTEXT_BROAD_COPY', severity: 'S1' },
  ]);
});

test('a row that warns or does not apply is none', async () => {
  const checks = [
    foundRow(['a'], { level: 'warn', status: 'PASS' }),
    row({ status: 'NOT_APPLICABLE', examined: null }),
  ];
  expect(await blockers({ objects: [object('image_contract_manifest', { checks })] })).toEqual([]);
});

test('L4: an undecided row is one', async () => {
  const checks = [row({ status: 'ERROR', examined: null })];
  expect(ids(await blockers({ objects: [object('image_contract_manifest', { checks })] }))).toEqual(['X X']);
});

test('L2: a gate that gave no answer is one, by its fault', async () => {
  const faults = [{ gate: 'entrypoints', code: 'ENGINE_UNREACHABLE', message: 'm' }];
  expect(await blockers({ faults }, p1)).toMatchObject([{ blocker_id: 'M1-B2', evidence_ref: 'entrypoints' }]);
});

test('closure’s own findings are some, with the fix of the check', async () => {
  const red = await blockers({ objects: [object('a', { verdict: 'FAIL' })] }, p1, true);
  expect(red).toMatchObject([
    { blocker_id: 'M1E-B1', resolution_action: gateNotPassed.fix },
    { blocker_id: 'M1-B5', resolution_action: 'Resolve M1E-B1.' },
  ]);
});

test('one cause in one place is one blocker', async () => {
  expect(ids(await blockers({ objects: [failing('A'), failing('A')] }))).toEqual(['A A']);
  expect(ids(await blockers({ objects: [failing('A'), failing('A', 'image_digest_manifest')] }))).toHaveLength(2);
});

test('a roll-up stands last and takes the worst severity below it', async () => {
  const objects = [failing('SECRET_SCAN_EXCEPTED', 'a'), failing('SECRET_IN_IMAGE', 'b')];
  const list = await blockers({ objects }, p1);
  expect(list.map(({ blocker_id, severity }) => `${blocker_id} ${severity}`)).toEqual([
    'M1D-B4 S3',
    'M1D-B1 S1',
    'M1-B4 S1',
  ]);
  expect(list.at(-1)?.resolution_action).toBe('Resolve M1D-B4, M1D-B1.');
});
