import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { askEvidence, packVerdict } from '../../src/chain/close.ts';
import { type Check, report } from '../../src/core/check.ts';
import { ask, overall } from '../../src/core/judge.ts';
import { worst } from '../../src/core/verdict.ts';
import { codesOf, planted, ranChain, sessionOf } from '../support/closure.ts';
import { edited, judged, packOf } from '../support/closure-pack.ts';

const clear: Check<null, null> = {
  code: 'X',
  title: '',
  why: '',
  fix: '',
  level: 'block',
  evaluate: () => report(0, []),
};

test('L1: a check that examined nothing decides nothing', () => {
  expect(overall(ask([clear], null, null))).toBe('ERROR');
});

test('L1: no verdict at all is no pass', () => {
  expect(worst([])).toBe('ERROR');
});

test('L1: no check at all is no pass', () => {
  expect(overall([])).toBe('ERROR');
});

test('L1: a matrix without a row never closes', async () => {
  const rowless = 'version: 1\ncontext: { include: [app/main] }\n';
  const { outcome } = await ranChain({ files: planted({ 'seaworthy.yml': rowless }) });
  expect(outcome.verdict).not.toBe('PASS');
  expect(codesOf(outcome.gates)).toContain('ENTRYPOINT_MATRIX_EMPTY');
});

test('L1: an object of the pack that carries no row does not pass', async () => {
  const whole = await packOf();
  const rowless = edited(whole, 'image_digest_manifest', (body) => Object.assign(body, { checks: [] }));
  expect(await judged(rowless)).toMatchObject({ verdict: 'FAIL', codes: ['CLOSURE_VERDICT_WRONG'] });
});

test('L1: a pack of nothing is not committed', async () => {
  const store = memoryStore();
  expect(await askEvidence(await sessionOf({ store }), [], 'PASS')).toMatchObject({ verdict: 'ERROR' });
  expect(store.objects.size).toBe(0);
});

test('L11: a run whose closure was skipped has no verdict, and none is no pass', async () => {
  expect(await packVerdict(await sessionOf())).toBe('ERROR');
});
