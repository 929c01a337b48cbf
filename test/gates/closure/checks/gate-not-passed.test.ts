import { expect, test } from 'vitest';
import { gateNotPassed } from '../../../../src/gates/closure/checks/gate-not-passed.ts';
import { askCheck, brief, clear, found, object, undecided } from '../../../support/closure-facts.ts';

const judged = (...verdicts: unknown[]) => ({
  objects: verdicts.map((verdict, index) => object(`o${index}`, { verdict })),
});

test('gates that passed are let through', async () => {
  expect(await brief(gateNotPassed, judged('PASS', 'PASS'))).toEqual(clear);
});

test('a gate that failed is found', async () => {
  expect(await brief(gateNotPassed, judged('PASS', 'FAIL'))).toEqual(found('o1'));
});

test('an ERROR there is an ERROR here, whatever else failed', async () => {
  expect(await brief(gateNotPassed, judged('FAIL', 'ERROR'))).toEqual(undecided('o0', 'o1'));
});

test.each([null, 'pass', 'NOT_RUN', true])('a verdict of no known word (%j) is undecided', async (verdict) => {
  expect(await brief(gateNotPassed, judged('PASS', verdict))).toEqual(undecided('o1'));
});

test('L2: a gate that gave no answer is undecided, and its fault is told', async () => {
  const faults = [{ gate: 'entrypoints', code: 'ENGINE_UNREACHABLE', message: 'no engine' }];
  expect(await askCheck(gateNotPassed, { ...judged('PASS'), faults })).toMatchObject({
    kind: 'undecided',
    findings: [{ subject: 'entrypoints', message: 'ENGINE_UNREACHABLE: no engine' }],
  });
});

test('L1: no verdict at all examines nothing', async () => {
  expect(await askCheck(gateNotPassed, { objects: [] })).toEqual({ kind: 'clear', examined: 0 });
});
