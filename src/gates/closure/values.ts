import type { Body } from './facts.ts';

/** What is stated, and what follows instead. */
export type Pair = readonly [stated: string, computed: string];

/** A list of an object; none where it is something else. */
export function list(body: Body, field: string): readonly unknown[] {
  const value = body[field];
  return Array.isArray(value) ? value : [];
}

export function record(value: unknown): Body {
  return typeof value === 'object' && value !== null ? (value as Body) : {};
}

/** Nothing where both say the same. */
export function equal(stated: unknown, computed: unknown): Pair[] {
  const [said, follows] = [JSON.stringify(stated) ?? 'nothing', JSON.stringify(computed) ?? 'nothing'];
  return said === follows ? [] : [[said, follows]];
}
