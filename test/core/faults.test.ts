import { expect, test } from 'vitest';
import { faults } from '../../src/core/faults.ts';

test.each(Object.entries(faults))('%s can be explained', (code, { title, why, fix, rerun }) => {
  expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
  expect([title, why, fix].every((text) => text.trim().length > 3)).toBe(true);
  expect(['may-help', 'will-not-help']).toContain(rerun);
});
