import { expect, test } from 'vitest';
import { readIgnorePatterns } from '../../../src/domain/ignore/patterns.ts';

test('patterns are rules, negations too, and no line of them is a comment', () => {
  const rules = readIgnorePatterns(['#a', '!b/', ' c ', '']);
  expect(rules.map(({ pattern, negated }) => [pattern, negated])).toEqual([
    ['#a', false],
    ['b', true],
    ['c', false],
  ]);
});

test('a leading slash is kept, and so matches nothing', () => {
  const [rule] = readIgnorePatterns(['/a']);
  expect(rule?.matches('a')).toBe(false);
});

test.each([
  ['[', 'malformed'],
  ['!', 'malformed'],
  ['*|a', 'ambiguous'],
])('%s is %s', (pattern, kind) => {
  expect(() => readIgnorePatterns(['ok', pattern])).toThrow(expect.objectContaining({ kind }));
});
