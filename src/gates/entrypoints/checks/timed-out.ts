import { rowCheck } from '../check.ts';

/** A probe did not end in time. */
export const timedOut = rowCheck({
  code: 'ENTRYPOINT_TIMED_OUT',
  runner: 'image',
  title: 'A probe did not end in time',
  why: 'Whether this way to start the image works is unknown.',
  fix: 'Find out what the program waits for before it prints its help, or raise the time-out.',
  level: 'block',
});
