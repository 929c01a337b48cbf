import { expect, test } from 'vitest';
import { fixedClock, systemClock } from '../../src/adapters/system-clock.ts';
import { utc } from '../../src/ports/clock.ts';

test('the system clock tells the time and draws anew', () => {
  const clock = systemClock();
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  expect(clock.randomHex(8)).toMatch(/^[0-9a-f]{16}$/);
  expect(clock.randomHex(8)).not.toBe(clock.randomHex(8));
});

test('the fixed clock gives the same answers to the same calls', () => {
  const draw = () => {
    const clock = fixedClock('2026-11-21T10:00:00Z');
    return [utc(clock.now()), clock.randomHex(2), clock.randomHex(2)];
  };
  expect(draw()).toEqual(['2026-11-21T10:00:00Z', '0001', '0002']);
  expect(draw()).toEqual(draw());
});
