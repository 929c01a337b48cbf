import { z } from 'zod';
import { rowSchema } from './entrypoint-row-schema.ts';
import { key } from './key.ts';
import { path, text } from './words.ts';

export const entrypointsSchema = z.strictObject({
  runner: key(z.enum(['image', 'static']).default('image'), 'changed', 'Whether rows run in the built image.'),
  'timeout-seconds': key(z.int().positive().default(30), 'raised', 'Longest time for one probe.'),
  'handle-prefix': key(
    text.default('ENTRYPOINT_'),
    'changed',
    'Handles that begin so name an entrypoint and need a row.',
  ),
  'required-lanes': key(z.array(text).default([]), 'removed', 'Lanes that must have a row.'),
  'rows-from': key(path.optional(), 'changed', 'A YAML or JSON file that holds the rows.'),
  rows: key(z.array(rowSchema).default([]), 'removed', 'The rows.'),
});
