import { describe, expect, test } from 'vitest';
import type { Profile } from '../../src/core/blocker.ts';
import { type Check, notApplicable, type Report, report, undecided } from '../../src/core/check.ts';
import { blockerCodes, checkRowSchema, checkRows, rowOf } from '../../src/core/evidence-rows.ts';
import { ask, plainPolicy, type Row } from '../../src/core/judge.ts';

const says = (code: string, answer: Report, level: 'block' | 'warn' = 'block'): Check<null, null> => ({
  code,
  title: '',
  why: '',
  fix: '',
  level,
  evaluate: () => answer,
});
const findings = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ subject: `f${index}`, message: 'm' }));
const rows = (...checks: Check<null, null>[]): Row[] => ask(checks, null, null);
const one = (answer: Report, level: 'block' | 'warn' = 'block') => checkRows(rows(says('X', answer, level)))[0];

describe('L6 and R12: a cap is announced', () => {
  test.each([
    [0, 0, false],
    [200, 200, false],
    [201, 200, true],
    [5000, 200, true],
  ])('%i findings are listed as %i, truncated: %s', (count, listed, truncated) => {
    const row = one(report(count + 1, findings(count)));
    expect(row).toMatchObject({ findings_count: count, truncated });
    expect(row?.findings).toHaveLength(listed);
  });

  test('accepted findings count too, and never push an open one off the list', () => {
    const accepts = (_: string, { subject }: { subject: string }) => subject !== 'f300';
    const [row] = checkRows(ask([says('X', report(301, findings(301)))], null, null, { ...plainPolicy, accepts }));
    expect(row).toMatchObject({ findings_count: 301, accepted_count: 300, truncated: true, status: 'FAIL' });
    expect(row?.findings[0]).toMatchObject({ subject: 'f300', accepted: false });
  });
});

describe('a row', () => {
  test.each([
    ['clear', report(4, []), { status: 'PASS', reason_code: null, detail: null, examined: 4 }],
    ['found', report(4, findings(1)), { status: 'FAIL', reason_code: 'X', detail: null, examined: 4 }],
    ['undecided', undecided('why'), { status: 'ERROR', reason_code: 'X', detail: 'why', examined: null }],
    ['empty', report(0, []), { status: 'ERROR', reason_code: 'X', examined: 0 }],
    ['not applicable', notApplicable('why'), { status: 'NOT_APPLICABLE', reason_code: null, detail: 'why' }],
  ] as const)('that is %s says so', (_, answer, expected) => {
    expect(one(answer)).toMatchObject(expected);
  });

  test('that warns passes and still names its reason', () => {
    expect(one(report(1, findings(1)), 'warn')).toMatchObject({ status: 'PASS', level: 'warn', reason_code: 'X' });
  });

  test('follows its schema, and says null where a place has no line', () => {
    const row = one(report(1, [{ subject: 's', message: 'm', location: { path: 'p' } }]));
    expect(checkRowSchema.parse(row).findings[0]?.location).toEqual({ path: 'p', line: null, column: null });
  });
});

test('blocker codes are those of the rows that do not pass, each once, sorted', () => {
  const profile = { rule: (code: string) => ({ id: code.slice(0, 1), severity: 'S1', owner: 'A' }) } as Profile;
  const all = rows(
    says('B1', report(1, findings(1))),
    says('A1', undecided('r')),
    says('B2', report(0, [])),
    says('C1', report(1, [])),
  );
  expect(blockerCodes(all, profile)).toEqual(['A', 'B']);
});

test('the row of a code is found, and no other', () => {
  const all = rows(says('A', report(1, [])), says('B', report(2, [])));
  expect(rowOf(all, 'B')).toBe(all[1]);
  expect(rowOf(all, 'C')).toBeUndefined();
});
