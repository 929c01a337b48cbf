import { rowCheck } from '../check.ts';

/** A probe was ended by a signal. */
export const signalled = rowCheck({
  code: 'ENTRYPOINT_SIGNALLED',
  runner: 'image',
  title: 'A probe was ended by a signal',
  why: 'The program crashes.',
  fix: 'Run the probe in the image and look for a native crash.',
  level: 'block',
});
