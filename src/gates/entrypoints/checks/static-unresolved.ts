import { rowCheck } from '../check.ts';

/** The module or program of a row is no file of the image. */
export const staticUnresolved = rowCheck({
  code: 'ENTRYPOINT_STATIC_UNRESOLVED',
  runner: 'static',
  title: 'The module or program of a row is no file of the image',
  why: 'The Dockerfile copies nothing to the place where the row would look for it.',
  fix: 'COPY it there, correct ENV or WORKDIR, or say provided-by: base-image or run-step.',
  level: 'block',
});
