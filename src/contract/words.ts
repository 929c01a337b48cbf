import { z } from 'zod';

/** A text that says something. */
export const text = z.string().trim().min(1, 'must not be empty');

/** A path inside the repository, separated by `/`. */
export const path = text.refine(
  (value) => !value.startsWith('/') && !value.split('/').includes('..') && !/\\|\*\*/.test(value),
  {
    message: 'must be relative, separated by /, without .. and **',
  },
);
