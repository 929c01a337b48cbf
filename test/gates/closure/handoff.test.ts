import { expect, test } from 'vitest';
import type { Severity } from '../../../src/core/blocker.ts';
import type { Blocker } from '../../../src/gates/closure/blockers.ts';
import { isBlockedHandoff } from '../../../src/gates/closure/handoff.ts';

const blocker = (severity: Severity): Blocker => ({
  blocker_id: 'B',
  severity,
  owner_lane: 'E',
  detected_at_utc: '2026-01-02T12:00:00Z',
  evidence_ref: 'a.json',
  resolution_action: 'mend it',
  resolution_status: 'OPEN',
  reason_code: 'X',
});

test('the handoff opens for an authoritative run that passed without an open blocker', () => {
  expect(isBlockedHandoff('PASS', { rehearsal: false }, [])).toBe(false);
});

test('an advisory blocker leaves it open', () => {
  expect(isBlockedHandoff('PASS', { rehearsal: false }, [blocker('S3')])).toBe(false);
});

test.each([
  ['FAIL', false, []],
  ['ERROR', false, []],
  ['PASS', true, []],
  ['PASS', false, [blocker('S1')]],
  ['PASS', false, [blocker('S3'), blocker('S2')]],
] as const)('verdict %s, rehearsal %s and those blockers hold it closed', (verdict, rehearsal, blockers) => {
  expect(isBlockedHandoff(verdict, { rehearsal }, blockers)).toBe(true);
});
