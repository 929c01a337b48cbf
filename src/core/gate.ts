import type { EvidenceObject } from './evidence.ts';
import type { Row } from './judge.ts';
import type { Verdict } from './verdict.ts';

/** The gates, in the order in which the chain asks them. One word per gate, the same everywhere. */
export const gateNames = [
  'build-context',
  'secrets',
  'entrypoints',
  'image-digest',
  'provenance',
  'closure',
  'evidence',
] as const;

export type GateName = (typeof gateNames)[number];

/** What a gate says: its verdict, each check's answer, a line of totals for a person, and the evidence of all this. */
export interface GateResult {
  readonly gate: GateName;
  readonly verdict: Verdict;
  readonly rows: readonly Row[];
  readonly totals: string;
  readonly evidence: readonly EvidenceObject[];
  /** More to show under the findings, such as the ignore file that would be right. */
  readonly advice?: string;
}
