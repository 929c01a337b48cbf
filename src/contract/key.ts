import type { z } from 'zod';

/**
 * By which direction of change a key loosens the contract (L13). The other direction tightens it.
 * - `added`, `removed`: an element more, or less, in a list or map
 * - `raised`, `lowered`: a larger, or smaller, number
 * - `added-or-absent`, `raised-or-absent`: the same, and the key left out: without it nothing is asked
 * - `changed`: any change
 * - `never`: a label that decides nothing
 */
export type LoosenedBy =
  | 'added'
  | 'removed'
  | 'raised'
  | 'lowered'
  | 'added-or-absent'
  | 'raised-or-absent'
  | 'changed'
  | 'never';

/** A contract key: its schema, what it means, and which change of it loosens the contract. */
export function key<Schema extends z.ZodType>(schema: Schema, loosenedBy: LoosenedBy, description: string): Schema {
  return schema.meta({ description, 'x-loosened-by': loosenedBy });
}
