import { rowCheck } from '../check.ts';

/** No help text names a required argument. */
export const argumentUnproven = rowCheck({
  code: 'ENTRYPOINT_ARGUMENT_UNPROVEN',
  runner: 'image',
  title: 'No help text names a required argument',
  why: 'The runtime passes an argument that the program may no longer know.',
  fix: 'Bring the row’s required-args and the program together.',
  level: 'block',
});
