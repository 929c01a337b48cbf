import { rowCheck } from '../check.ts';

/** A program refuses the probe’s arguments. */
export const usageError = rowCheck({
  code: 'ENTRYPOINT_USAGE_ERROR',
  runner: 'image',
  title: 'A program refuses the probe’s arguments',
  why: 'The command line that the runtime pins has changed.',
  fix: 'Bring the row and the program together.',
  level: 'block',
});
