import { rowCheck } from '../check.ts';

/** A probe ends with an exit code other than 0. */
export const nonzeroExit = rowCheck({
  code: 'ENTRYPOINT_NONZERO_EXIT',
  runner: 'image',
  title: 'A probe ends with an exit code other than 0',
  why: 'A program that cannot even print its help will not do its work.',
  fix: 'Read the message; run the probe in the image.',
  level: 'block',
});
