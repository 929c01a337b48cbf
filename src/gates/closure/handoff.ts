import type { Verdict } from '../../core/verdict.ts';
import type { Blocker } from './blockers.ts';
import type { ClosureFacts } from './facts.ts';

/** The handoff stays closed unless closure passes, the run is authoritative, and no S1 or S2 is open. */
export function isBlockedHandoff(
  verdict: Verdict,
  { rehearsal }: Pick<ClosureFacts, 'rehearsal'>,
  blockers: readonly Blocker[],
): boolean {
  return verdict !== 'PASS' || rehearsal || blockers.some(({ severity }) => severity !== 'S3');
}
