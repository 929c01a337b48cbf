import { rowCheck } from '../check.ts';

/** A row cannot import what it needs. */
export const importError = rowCheck({
  code: 'ENTRYPOINT_IMPORT_ERROR',
  runner: 'image',
  title: 'A row cannot import what it needs',
  why: 'A dependency is missing in the image, although it may be there on a laptop.',
  fix: 'Install the module that the message names into the image.',
  level: 'block',
});
