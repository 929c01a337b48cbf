import { expect, test } from 'vitest';
import { counted } from '../../src/core/counted.ts';

test.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
])('%i is %s', (count, expected) => {
  expect(counted(count, 'file')).toBe(expected);
});
