import { expect, test } from 'vitest';
import { renderJson } from '../../../src/hosts/report/json.ts';
import { failing, found, gateOf, hostile, hostileRun, outcomeOf, passing, shown, undecidedRun } from './outcomes.ts';

const json = (outcome: typeof passing) => renderJson(shown(outcome));

test.each([
  ['passing', passing],
  ['failing', failing],
  ['undecided', undecidedRun],
])('the JSON of a %s run', (_, outcome) => {
  expect(json(outcome)).toMatchSnapshot();
});

test('a hostile text comes back as it was', () => {
  const read = JSON.parse(json(hostileRun)) as {
    contractPath: string;
    gates: { items: { findings: { subject: string }[] }[] }[];
  };
  expect(read.contractPath).toBe(hostile);
  expect(read.gates[0]?.items[0]?.findings[0]?.subject).toBe(hostile);
});

test('L10: a hostile run writes no control character, of neither range, and no workflow command', () => {
  const written = json(hostileRun);
  expect(written.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
  expect(written.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});

test('it is one document that ends in one newline', () => {
  expect(json(passing)).toMatch(/[^\n]\n$/);
  expect(JSON.parse(json(passing))).toMatchObject({ schema: 'seaworthy/report/v1', verdict: 'PASS' });
});

test('L6: a program gets every finding', () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ subject: `s${index}`, message: 'm' }));
  const read = JSON.parse(json(outcomeOf([gateOf('secrets', [found(many)])]))) as {
    gates: { items: { findings: unknown[] }[] }[];
  };
  expect(read.gates[0]?.items[0]?.findings).toHaveLength(500);
});
