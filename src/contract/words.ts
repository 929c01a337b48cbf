import { z } from 'zod';

/** A text that says something. */
export const text = z.string().trim().min(1, 'a text that is not empty');

/** A path inside the repository, separated by `/`, written in the one way that it has. */
export const path = text.refine((value) => value === '.' || isClean(value.replace(/\/$/, '')), {
  message: 'a relative path, separated by /, without .., ./, // and **',
});

function isClean(value: string): boolean {
  return !/\\|\*\*/.test(value) && value.split('/').every((part) => !['', '.', '..'].includes(part));
}

/** An account of AWS. */
export const accountId = z.string().regex(/^\d{12}$/, 'an account id of twelve digits, in quotes');
