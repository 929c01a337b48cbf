import { expect, test } from 'vitest';
import { askGate } from '../../src/chain/ask-gate.ts';
import { checksByGate } from '../../src/chain/catalog.ts';
import { type Check, report } from '../../src/core/check.ts';
import { checkRows } from '../../src/core/evidence-rows.ts';
import { ask, overall } from '../../src/core/judge.ts';
import { objectIn, ranChain, sessionOf } from '../support/closure.ts';
import { edited, type Json, judged, packOf } from '../support/closure-pack.ts';

test('L2: every check that a gate declares reports once, in its evidence', async () => {
  const { store } = await ranChain();
  const rows = (name: string, field = 'checks') =>
    (objectIn(store, name)[field] as { check: string }[]).map(({ check }) => check);
  const codes = (gate: keyof typeof checksByGate) => checksByGate[gate].map(({ code }) => code);
  expect(rows('image_contract_manifest')).toEqual(codes('build-context'));
  expect(rows('security_secret_injection_checks')).toEqual(codes('secrets'));
  expect(rows('entrypoint_matrix_validation')).toEqual(codes('entrypoints'));
  expect(rows('image_digest_manifest')).toEqual(codes('image-digest'));
  expect(rows('provenance_consistency_checks', 'rows')).toEqual(codes('provenance'));
  expect(rows('m1_closure_blocker_register')).toEqual(codes('closure'));
});

test('L2: a gate that gives no answer is an ERROR, never silence', async () => {
  const silent = async () => Promise.reject(new TypeError('a defect'));
  expect(await askGate(await sessionOf(), 'secrets', silent)).toMatchObject({
    verdict: 'ERROR',
    result: undefined,
    faults: [{ code: 'INTERNAL' }],
  });
});

test('L2: a row that stands twice is not one report', async () => {
  const whole = await packOf();
  const twice = edited(whole, 'entrypoint_matrix_validation', (body) => {
    const rows = body['checks'] as Json[];
    rows.push({ ...rows[0] });
  });
  expect(await judged(twice)).toMatchObject({ verdict: 'FAIL', codes: ['CLOSURE_VERDICT_WRONG'] });
});

const finds = (count: number): Check<null, null> => ({
  code: 'X',
  title: '',
  why: '',
  fix: '',
  level: 'block',
  evaluate: () =>
    report(
      count,
      Array.from({ length: count }, (_, index) => ({ subject: `file ${index}`, message: 'wrong' })),
    ),
});

test('L6: two hundred and one findings are told as so many, and the cut is announced', () => {
  const rows = ask([finds(201)], null, null);
  expect(overall(rows)).toBe('FAIL');
  expect(checkRows(rows)).toMatchObject([{ findings_count: 201, truncated: true, findings: { length: 200 } }]);
});

test('L6: what is not cut is not called cut', () => {
  expect(checkRows(ask([finds(200)], null, null))).toMatchObject([{ findings_count: 200, truncated: false }]);
});

test('L6: the verdict counts findings that are not listed', () => {
  const policy = {
    level: () => 'block' as const,
    accepts: (_: string, { subject }: { subject: string }) => subject !== 'file 200',
  };
  const rows = ask([finds(201)], null, null, policy);
  expect(overall(rows)).toBe('FAIL');
});

test('R12: findings that were cut without a word are found out', async () => {
  const red = await packOf({ answer: () => ({ end: { kind: 'exited', exitCode: 1 } }) });
  const cut = edited(red, 'entrypoint_matrix_validation', (body) => {
    const row = (body['checks'] as Json[]).find(({ status }) => status === 'FAIL');
    Object.assign(row ?? {}, { findings: [] });
  });
  expect((await judged(cut)).codes).toContain('CLOSURE_VERDICT_WRONG');
});
