import { type ClosureCheck, sharedField } from '../check.ts';

/** All evidence of one decision belongs to one run (L5, R8). */
export const runMixed: ClosureCheck = {
  code: 'CLOSURE_RUN_MIXED',
  title: 'Evidence of another run is in this pack',
  why: 'A decision that is pieced together from two runs was made in neither.',
  fix: 'Run again, whole; never copy an object from one run into another.',
  level: 'block',
  evaluate: (facts) => sharedField(facts, 'platform_run_id', facts.platformRunId),
};
