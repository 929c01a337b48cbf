import type { Rerun } from '../check.ts';

/** What a fault says about itself, whatever happened. */
export interface FaultMeta {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly rerun: Rerun;
}
