import type { OpenContract } from '../../contract/opened.ts';
import type { Check } from '../../core/check.ts';
import type { ProvenanceFacts } from './facts.ts';

/** A check that the programme also knows by an id of its own. */
export interface ProvenanceCheck extends Check<ProvenanceFacts, OpenContract> {
  readonly checkId: string;
}
