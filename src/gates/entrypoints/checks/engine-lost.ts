import { rowCheck } from '../check.ts';

/** The engine answers for every row. */
export const engineLost = rowCheck({
  code: 'ENTRYPOINT_ENGINE_LOST',
  runner: 'image',
  title: 'The engine stopped answering in the middle',
  why: 'Whether this way to start the image works is unknown.',
  fix: 'Look at the engine’s log, and run again.',
  level: 'block',
});
