import { z } from 'zod';
import { key } from './key.ts';
import { patternOf } from './pattern.ts';
import { text } from './words.ts';

const pattern = text.refine((value) => patternOf(value, 'mu') !== undefined, {
  message: 'a regular expression of JavaScript, without slashes around it',
});
const patterns = z.array(pattern).default([]);

/** How what is run must end, and what it must and must not say. */
export const expectations = {
  'exit-codes': key(
    z.array(z.int().min(0).max(255)).nonempty().default([0]),
    'changed',
    'The exit codes that are right: 0 where nothing is said.',
  ),
  'stdout-matches': key(patterns, 'removed', 'Regular expressions that its output must match.'),
  'stdout-lacks': key(patterns, 'removed', 'Regular expressions that its output must not match.'),
  'stderr-matches': key(patterns, 'removed', 'The same of its error stream.'),
  'stderr-lacks': key(patterns, 'removed', 'The same of its error stream.'),
};
