import { expect, test } from 'vitest';
import { jsonIn } from '../../src/core/json.ts';

test.each([
  ['{"a": 1}', { a: 1 }],
  ['null', null],
  ['"x"', 'x'],
])('%j is a value', (text, value) => {
  expect(jsonIn(text)).toEqual(value);
});

test.each(['', '{', 'undefined', '{"a": 1} x', "{'a': 1}"])('%j is none', (text) => {
  expect(jsonIn(text)).toBeUndefined();
});
