import { report, undecided } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';
import { readObjects } from '../facts.ts';

/** Parts of earlier attempts count, those of later ones are of another decision (L5). */
export const attemptLater: ClosureCheck = {
  code: 'CLOSURE_ATTEMPT_LATER',
  title: 'An object was made by a later attempt than the one that closes',
  why: 'Nobody can take a part that did not exist yet: the evidence is mixed, or rewritten.',
  fix: 'Close the run in its last attempt, with the parts that it and earlier ones made.',
  level: 'block',
  evaluate(facts) {
    const objects = readObjects(facts);
    if (objects.length === 0) return undecided('no object could be read');
    const later = objects.filter(({ body }) => !isKnown(body['attempt'], facts.attempt));
    return report(
      objects.length,
      later.map(({ name, body }) => ({
        subject: name,
        message: `attempt ${JSON.stringify(body['attempt']) ?? 'missing'}; this is attempt ${facts.attempt}`,
      })),
    );
  },
};

function isKnown(attempt: unknown, last: number): boolean {
  return typeof attempt === 'number' && attempt >= 1 && attempt <= last;
}
