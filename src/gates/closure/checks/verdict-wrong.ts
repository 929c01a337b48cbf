import { report, undecided } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';
import { readObjects } from '../facts.ts';
import { contradictions } from '../recompute.ts';

/** Nothing is believed that can be computed again (L3, R2). */
export const verdictWrong: ClosureCheck = {
  code: 'CLOSURE_VERDICT_WRONG',
  title: 'A verdict, count or flag of the evidence contradicts its own content',
  why: 'A verdict that does not follow from what was seen is an opinion, or a forgery.',
  fix: 'Run again; never edit evidence.',
  level: 'block',
  evaluate(facts, open) {
    const objects = readObjects(facts);
    if (objects.length === 0) return undecided('no object could be read');
    const found = contradictions(facts, open);
    return report(
      objects.length,
      found.map(({ object, stated, computed }) => ({
        subject: object,
        message: `${stated} is stated, ${computed} follows`,
      })),
    );
  },
};
