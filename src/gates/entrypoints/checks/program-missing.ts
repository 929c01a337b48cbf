import { rowCheck } from '../check.ts';

/** The module or program of a row is not in the image. */
export const programMissing = rowCheck({
  code: 'ENTRYPOINT_PROGRAM_MISSING',
  runner: 'image',
  title: 'The module or program of a row is not in the image',
  why: 'This way to start the image fails at once, in production.',
  fix: 'COPY the module to where PYTHONPATH or PATH finds it, or correct the row.',
  level: 'block',
});
