import { z } from 'zod';
import { key } from './key.ts';
import { text } from './words.ts';

/** How a reason code counts for the programme. */
export const blockersSchema = z.record(
  z.string().regex(/^[A-Z][A-Z0-9_]+$/),
  z.strictObject({
    id: key(text.optional(), 'never', 'The id that the programme knows it by.'),
    severity: key(
      z.enum(['S1', 'S2', 'S3']).optional(),
      'changed',
      'S1 invalidates the closure, S2 blocks the handoff, S3 is advisory.',
    ),
    owner: key(text.optional(), 'never', 'The lane that resolves it.'),
    level: key(z.enum(['block', 'warn']).optional(), 'changed', 'Whether a finding decides.'),
    acceptable: key(z.boolean().optional(), 'changed', 'Whether a finding may be accepted although it is S1.'),
  }),
);

export type BlockerRules = z.output<typeof blockersSchema>;
