import { randomBytes } from 'node:crypto';
import type { Clock } from '../ports/clock.ts';

/** The time of this machine, and randomness that nobody can foresee. */
export function systemClock(): Clock {
  return { now: () => Date.now(), randomHex: (count) => randomBytes(count).toString('hex') };
}

/** A clock that stands still at `at`, with randomness that counts: 00…01, 00…02. The same calls give the same answers. */
export function fixedClock(at: string | number): Clock {
  const now = new Date(at).getTime();
  let drawn = 0;
  return {
    now: () => now,
    randomHex(count) {
      drawn += 1;
      return drawn
        .toString(16)
        .padStart(count * 2, '0')
        .slice(-count * 2);
    },
  };
}
