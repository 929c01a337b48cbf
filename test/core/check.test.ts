import { expect, test } from 'vitest';
import { notApplicable, report, undecided } from '../../src/core/check.ts';

const finding = { subject: 'a', message: 'b' };

test('a report without findings is clear and says how much was examined', () => {
  expect(report(3, [])).toEqual({ kind: 'clear', examined: 3 });
});

test('a report with findings is found and keeps every one of them in order', () => {
  const second = { ...finding, subject: 'z' };
  expect(report(3, [finding, second])).toEqual({ kind: 'found', examined: 3, findings: [finding, second] });
});

test('a question that does not arise says why', () => {
  expect(notApplicable('no list')).toEqual({ kind: 'not-applicable', reason: 'no list' });
});

test('what could not be decided says why, and by default no re-run helps', () => {
  expect(undecided('why')).toEqual({ kind: 'undecided', reason: 'why', rerun: 'will-not-help', findings: [] });
  expect(undecided('why', [finding], 'may-help')).toMatchObject({ rerun: 'may-help', findings: [finding] });
});
