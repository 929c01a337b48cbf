import type { BlockerRule } from '../../core/blocker.ts';
import { taxonomy } from './p-1-taxonomy.ts';

/** Reason code to rule. */
export const p1Rules: ReadonlyMap<string, BlockerRule> = new Map(
  taxonomy.flatMap(({ id, severity = 'S1', owner, codes, level }) =>
    codes.map((code): [string, BlockerRule] => [
      code,
      level ? { id, severity, owner, level } : { id, severity, owner },
    ]),
  ),
);

/** Roll-ups take the worst severity of the ids below them. */
export const p1RollUps = [
  { id: 'M1-B3', below: 'M1C-B' },
  { id: 'M1-B4', below: 'M1D-B' },
  { id: 'M1-B5', below: 'M1E-B' },
] as const;
