import { rowCheck } from '../check.ts';

/** The module or program of a row is no file of the image. */
export const staticUnresolved = rowCheck({
  code: 'ENTRYPOINT_STATIC_UNRESOLVED',
  runner: 'static',
  title: 'The module or program of a row is no file of the image',
  why: 'The Dockerfile copies no file of the context to where the row would look; what another stage or an installer makes is not seen before the build.',
  fix: 'COPY it there, correct ENV or WORKDIR, or write in the row `provided-by: base-image`, or `run-step` for what another stage or an installer makes.',
  level: 'block',
});
