import { rowCheck } from '../check.ts';

/** The program of a row is not executable. */
export const notExecutable = rowCheck({
  code: 'ENTRYPOINT_NOT_EXECUTABLE',
  runner: 'image',
  title: 'The program of a row is not executable',
  why: 'The container does not start.',
  fix: 'Set its mode with COPY --chmod=755.',
  level: 'block',
});
