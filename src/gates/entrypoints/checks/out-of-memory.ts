import { rowCheck } from '../check.ts';

/** A probe ran out of memory. */
export const outOfMemory = rowCheck({
  code: 'ENTRYPOINT_OUT_OF_MEMORY',
  runner: 'image',
  title: 'A probe ran out of memory',
  why: 'Printing help needs no gigabytes: something heavy is loaded on import.',
  fix: 'Load heavy things when they are used.',
  level: 'block',
});
