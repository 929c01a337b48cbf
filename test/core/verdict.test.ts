import { expect, test } from 'vitest';
import { exitCode, type Verdict, worst } from '../../src/core/verdict.ts';

test.each([
  [[], 'ERROR'],
  [['PASS', 'PASS'], 'PASS'],
  [['PASS', 'FAIL'], 'FAIL'],
  [['FAIL', 'ERROR', 'PASS'], 'ERROR'],
] as [Verdict[], Verdict][])('the worst of %j is %s', (verdicts, expected) => {
  expect(worst(verdicts)).toBe(expected);
});

test.each([
  ['PASS', 0],
  ['FAIL', 1],
  ['ERROR', 2],
] as const)('%s exits with %i', (verdict, code) => {
  expect(exitCode(verdict)).toBe(code);
});
