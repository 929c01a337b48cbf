import { expect, test } from 'vitest';
import { modify } from '../../../src/domain/dockerfile/modifier.ts';

const run = (value: string | undefined, operator: string, word: string, replacement = '') =>
  modify({ name: 'N', value, operator, word, replacement });

test.each([
  [undefined, '-', 'd', 'd'],
  ['', '-', 'd', ''],
  ['', ':-', 'd', 'd'],
  [undefined, '+', 'd', ''],
  ['', '+', 'd', 'd'],
  ['', ':+', 'd', ''],
  [undefined, '#', '*', ''],
  ['aXbXc', '#', '*X', 'bXc'],
  ['aXbXc', '##', '*X', 'c'],
  ['aXbXc', '%', 'X*', 'aXb'],
  ['aXbXc', '%%', 'X*', 'a'],
  ['a.b', '#', 'a?', 'b'],
  ['a.b', '#', '.', 'a.b'],
  ['a*b', '#', 'a\\*', 'b'],
  ['line\nend', '%', '\n*', 'line'],
])('%j %s %j is %j', (value, operator, word, expected) => {
  expect(run(value, operator, word)).toBe(expected);
});

test('a replacement is no pattern', () => {
  expect(run('aa', '/', 'a', '$&$1')).toBe('$&$1a');
  expect(run('a.a', '//', '.', 'x')).toBe('axa');
});

test.each([
  [undefined, '?'],
  [undefined, ':?'],
  ['', ':?'],
])('%j %s is refused, by its name', (value, operator) => {
  expect(() => run(value, operator, '')).toThrow(/^N /);
});

test('an empty value that needs only to be set is taken', () => {
  expect(run('', '?', '')).toBe('');
});
