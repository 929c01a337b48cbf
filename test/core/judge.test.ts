import { describe, expect, test } from 'vitest';
import { type Check, type Level, notApplicable, type Report, report, undecided } from '../../src/core/check.ts';
import type { Finding } from '../../src/core/finding.ts';
import { ask, overall, type Policy, plainPolicy } from '../../src/core/judge.ts';

const finding: Finding = { subject: 'a', message: 'm' };
const other: Finding = { subject: 'b', message: 'm' };
const says = (answer: Report, level: Level = 'block', code = 'X'): Check<null, null> => ({
  code,
  title: 't',
  why: 'w',
  fix: 'f',
  level,
  evaluate: () => answer,
});
const clear = report(1, []);
const found = report(2, [finding, other]);
const idle = notApplicable('r');
const blind = undecided('r');

describe('the verdict over all rows', () => {
  test.each([
    ['L1: no check at all', [], 'ERROR'],
    ['L1: nothing examined', [says(report(0, []))], 'ERROR'],
    ['L1: a count that is no number', [says(report(Number.NaN, []))], 'ERROR'],
    ['L1: a negative count', [says(report(-1, []))], 'ERROR'],
    ['L1: nothing applied', [says(idle), says(idle)], 'ERROR'],
    ['L1: nothing examined beside something clear', [says(clear), says(report(0, []))], 'ERROR'],
    ['L4: could not look', [says(clear), says(blind)], 'ERROR'],
    ['L4: a warning that could not look', [says(clear), says(blind, 'warn')], 'ERROR'],
    ['L4: could not look, and saw something', [says(undecided('r', [finding]))], 'ERROR'],
    ['ERROR outweighs FAIL', [says(found), says(blind)], 'ERROR'],
    ['FAIL outweighs PASS', [says(clear), says(found), says(clear)], 'FAIL'],
    ['a warning', [says(clear), says(found, 'warn')], 'PASS'],
    ['something clear beside what does not apply', [says(idle), says(clear)], 'PASS'],
  ] as const)('%s gives %s', (_, checks, expected) => {
    expect(overall(ask(checks, null, null))).toBe(expected);
  });
});

describe('L2: every declared check reports exactly once', () => {
  test('in the order in which they are declared, also where one repeats a code', () => {
    const rows = ask([says(clear, 'block', 'B'), says(idle, 'block', 'A'), says(found, 'warn', 'B')], null, null);
    expect(rows.map(({ check }) => check.code)).toEqual(['B', 'A', 'B']);
  });

  test('each is asked once, with the facts and the contract', () => {
    const asked: unknown[][] = [];
    const curious: Check<string, number> = {
      ...says(clear),
      evaluate: (facts, contract) => {
        asked.push([facts, contract]);
        return clear;
      },
    };
    ask([curious], 'facts', 7);
    expect(asked).toEqual([['facts', 7]]);
  });

  test('silence is no answer', () => {
    const silent = { ...says(clear), evaluate: () => undefined as unknown as Report };
    expect(() => ask([silent], null, null)).toThrow();
  });

  test('a check that throws yields no rows at all', () => {
    const broken: Check<null, null> = {
      ...says(clear),
      evaluate: () => {
        throw new Error('broken');
      },
    };
    expect(() => ask([says(clear), broken], null, null)).toThrow('broken');
  });

  test('a row keeps what the check says about itself, and nothing that can be asked again', () => {
    const [row] = ask([says(clear)], null, null);
    expect(row?.check).toEqual({ code: 'X', title: 't', why: 'w', fix: 'f', level: 'block' });
  });
});

describe('a policy', () => {
  const accepting = (...subjects: string[]): Policy => ({
    ...plainPolicy,
    accepts: (code, { subject }) => code === 'X' && subjects.includes(subject),
  });

  test('accepts one finding and leaves the other open', () => {
    const [row] = ask([says(found)], null, null, accepting('a'));
    expect(row).toMatchObject({ verdict: 'FAIL', accepted: [finding], open: [other] });
  });

  test.each([
    ['found', found],
    ['undecided', undecided('r', [finding, other])],
  ])('passes what is %s when every finding is accepted', (_, answer) => {
    const [row] = ask([says(answer)], null, null, accepting('a', 'b'));
    expect(row).toMatchObject({ verdict: 'PASS', open: [] });
  });

  test('cannot accept what is undecided without naming anything', () => {
    const [row] = ask([says(blind)], null, null, { ...plainPolicy, accepts: () => true });
    expect(row?.verdict).toBe('ERROR');
  });

  test('raises a warning to a block, and lowers a block to a warning', () => {
    const at = (level: Level): Policy => ({ ...plainPolicy, level: () => level });
    expect(ask([says(found, 'warn')], null, null, at('block'))[0]).toMatchObject({ level: 'block', verdict: 'FAIL' });
    expect(ask([says(found, 'block')], null, null, at('warn'))[0]).toMatchObject({ level: 'warn', verdict: 'PASS' });
  });
});
