import { notApplicable, report } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';

/** Some things have no override (L12). */
export const acceptanceRefused: ClosureCheck = {
  code: 'CLOSURE_ACCEPTANCE_REFUSED',
  title: 'A finding was accepted that must not be, or for too long',
  why: 'A wrong digest and a found secret have no override; no override lasts longer than 90 days.',
  fix: 'Mend the finding, or shorten the entry.',
  level: 'block',
  evaluate({ acceptances }, { locate }) {
    if (acceptances.length === 0) return notApplicable('the contract accepts nothing');
    const wrong = acceptances.filter(({ standing }) => standing === 'not-acceptable' || standing === 'too-long');
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
