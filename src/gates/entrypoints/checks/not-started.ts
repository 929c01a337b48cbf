import { rowCheck } from '../check.ts';

/** The engine did not start the container. */
export const notStarted = rowCheck({
  code: 'ENTRYPOINT_NOT_STARTED',
  runner: 'image',
  title: 'The engine did not start the container',
  why: 'Whether this way to start the image works is unknown.',
  fix: 'Read the engine’s message.',
  level: 'block',
});
