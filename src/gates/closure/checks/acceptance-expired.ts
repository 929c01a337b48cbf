import { notApplicable, report } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';

/** An override ends (L12). */
export const acceptanceExpired: ClosureCheck = {
  code: 'CLOSURE_ACCEPTANCE_EXPIRED',
  title: 'An accepted finding has expired',
  why: 'An acceptance that nobody renews is a decision that nobody makes.',
  fix: 'Mend the finding, or accept it again with a new date and a reason.',
  level: 'block',
  evaluate({ acceptances }, { locate }) {
    if (acceptances.length === 0) return notApplicable('the contract accepts nothing');
    const wrong = acceptances.filter(({ standing }) => standing === 'expired');
    return report(
      acceptances.length,
      wrong.map(({ code, subject, expires, standing, index }) => ({
        subject: `${code} ${subject}`,
        message: `${standing}, expires ${expires}`,
        location: locate(['accepted', index]),
      })),
    );
  },
};
