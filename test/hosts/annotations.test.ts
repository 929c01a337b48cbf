import { expect, test } from 'vitest';
import { annotationsOf } from '../../src/hosts/annotations.ts';
import { found, gateOf, outcomeOf, shown } from './report/outcomes.ts';

const findings = Array.from({ length: 14 }, (_, at) => ({
  subject: `f${at}`,
  message: 'm',
  location: { path: `f${at}` },
}));
const report = shown(outcomeOf([gateOf('secrets', [found(findings)])]));

test('the worst nine, and how many more there are', () => {
  const all = annotationsOf(report);
  expect(all).toHaveLength(10);
  expect(all.at(-1)?.message).toMatch(/^5 more /);
});

test('what was there before the change is counted, and stands beside no line', () => {
  const [older, ...shownOnes] = annotationsOf(report, ({ subject }) => subject === 'f3').reverse();
  expect(older).toMatchObject({ level: 'warning', message: expect.stringMatching(/^13 more /) });
  expect(shownOnes.map(({ properties }) => properties.file)).toEqual(['f3']);
});

test('a check whose findings are all older is not annotated as one without a place', () => {
  expect(annotationsOf(report, () => false)).toMatchObject([
    { level: 'warning', properties: { title: 'Older findings' } },
  ]);
});
