import { rowCheck } from '../check.ts';

/** What a row must and must not say is what it says. */
export const outputMismatch = rowCheck({
  code: 'ENTRYPOINT_OUTPUT_MISMATCH',
  runner: 'image',
  title: 'The output is not what the row expects',
  why: 'The program does something else than the contract says of it.',
  fix: 'Bring the program and the row’s patterns together.',
  level: 'block',
});
