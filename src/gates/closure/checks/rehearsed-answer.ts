import { notApplicable, report } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';
import { readObjects, rowsIn } from '../facts.ts';

/** An authoritative closure rests on answers that were given in earnest: a rehearsal’s silence is none (L1). */
export const rehearsedAnswer: ClosureCheck = {
  code: 'CLOSURE_REHEARSED_ANSWER',
  title: 'A check was answered as in a rehearsal, and this run is none',
  why: 'What a rehearsal leaves open, an authoritative run has to prove.',
  fix: 'Ask the gate again in the same proven run.',
  level: 'block',
  evaluate(facts) {
    if (facts.rehearsal) return notApplicable('this run is a rehearsal');
    const rows = readObjects(facts).flatMap(({ key, body }) => rowsIn(body).map((row) => ({ ...row, key })));
    const rehearsed = rows.filter(
      ({ status, detail }) => status === 'NOT_APPLICABLE' && /^rehearsal\b/.test(detail ?? ''),
    );
    return report(
      rows.length,
      rehearsed.map(({ check, key, detail }) => ({ subject: check, message: `${detail}, in ${key}` })),
    );
  },
};
