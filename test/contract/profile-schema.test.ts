import { expect, test } from 'vitest';
import { blockersSchema } from '../../src/contract/profile-schema.ts';

test.each([
  [{ A_CODE: {} }, true],
  [{ A_CODE: { id: 'X-1', severity: 'S2', owner: 'A', level: 'warn', acceptable: true } }, true],
  [{ a_code: {} }, false],
  [{ A_CODE: { severity: 'S4' } }, false],
  [{ A_CODE: { level: 'off' } }, false],
  [{ A_CODE: { acceptable: 'yes' } }, false],
  [{ A_CODE: { id: '' } }, false],
  [{ A_CODE: { colour: 'red' } }, false],
])('%j is valid: %s', (value, expected) => {
  expect(blockersSchema.safeParse(value).success).toBe(expected);
});
