import { notApplicable, report } from '../../../core/check.ts';
import { type ContextCheck, forPlan } from '../check.ts';

/** An acceptance under `context.accept-unresolved` is for something that is open: one without hides the next one. */
export const acceptanceUnused: ContextCheck = {
  code: 'CONTEXT_ACCEPTANCE_UNUSED',
  title: 'An accepted doubt about the build does not exist',
  why: 'The next doubt of that name passes without anyone looking at it.',
  fix: 'Remove the entry from `context.accept-unresolved`, or correct its subject.',
  level: 'warn',
  evaluate: (facts, { contract, locate }) =>
    forPlan(facts, ({ unresolved }) => {
      const accepted = contract.context['accept-unresolved'];
      if (accepted.length === 0) return notApplicable('the contract accepts no doubt about the build');
      if (facts.informed) return notApplicable('base images or build arguments were given from outside the contract');
      const isOpen = (entry: (typeof accepted)[number]) =>
        unresolved.some(({ reason, subject }) => reason === entry.reason && subject === entry.subject);
      return report(
        accepted.length,
        accepted.flatMap((entry, index) =>
          isOpen(entry)
            ? []
            : [
                {
                  subject: entry.subject,
                  message: `${entry.reason} is no open question about it`,
                  location: locate(['context', 'accept-unresolved', index]),
                },
              ],
        ),
      );
    }),
};
