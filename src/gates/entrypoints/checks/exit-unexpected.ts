import { rowCheck } from '../check.ts';

/** A run ends with one of the codes that its row names. */
export const exitUnexpected = rowCheck({
  code: 'ENTRYPOINT_EXIT_UNEXPECTED',
  runner: 'image',
  title: 'A run ended with an exit code that its row does not expect',
  why: 'A misuse that is let pass, or a dry run that fails, is not what the runtime relies on.',
  fix: 'Correct the program, or the row’s exit-codes.',
  level: 'block',
});
