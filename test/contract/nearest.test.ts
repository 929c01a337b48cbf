import { expect, test } from 'vitest';
import { nearest } from '../../src/contract/nearest.ts';

const known = ['context', 'contract', 'image', 'secrets', 'S1'];

test.each([
  ['contxt', 'context'],
  ['contrct', 'contract'],
  ['Image', 'image'],
  ['secret', 'secrets'],
  ['s1', 'S1'],
  ['entirely', undefined],
  ['', undefined],
  ['zz', undefined],
])('%j stands for %j', (word, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test('nothing is near where nothing is known', () => {
  expect(nearest('a', [])).toBeUndefined();
});
