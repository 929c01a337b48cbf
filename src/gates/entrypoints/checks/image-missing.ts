import { rowCheck } from '../check.ts';

/** The image is there when its rows are run. */
export const imageMissing = rowCheck({
  code: 'ENTRYPOINT_IMAGE_MISSING',
  runner: 'image',
  title: 'The engine has no such image',
  why: 'Somebody removed it while its rows were run.',
  fix: 'Run again, and keep other clean-up away from the engine meanwhile.',
  level: 'block',
});
