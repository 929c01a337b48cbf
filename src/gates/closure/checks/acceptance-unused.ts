import { notApplicable, report } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';
import { readObjects, rowsIn } from '../facts.ts';

/** An entry that matches nothing is left over. */
export const acceptanceUnused: ClosureCheck = {
  code: 'CLOSURE_ACCEPTANCE_UNUSED',
  title: 'An accepted entry of the contract matches no finding',
  why: 'It waits to hide the next one.',
  fix: 'Remove it from the contract.',
  level: 'warn',
  evaluate(facts, { locate }) {
    const inForce = facts.acceptances.filter(({ standing }) => standing === 'in-force');
    if (inForce.length === 0) return notApplicable('no accepted entry is in force');
    const used = readObjects(facts).flatMap(({ body }) =>
      rowsIn(body).flatMap(({ check, findings }) =>
        findings.filter(({ accepted }) => accepted).map(({ subject }) => `${check} ${subject}`),
      ),
    );
    const unused = inForce.filter(({ code, subject }) => !used.includes(`${code} ${subject}`));
    return report(
      inForce.length,
      unused.map(({ code, subject, index }) => ({
        subject: `${code} ${subject}`,
        message: 'nothing matches it',
        location: locate(['accepted', index]),
      })),
    );
  },
};
