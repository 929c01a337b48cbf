import { report, undecided } from '../../../core/check.ts';
import type { Unresolved } from '../../../domain/build/plan.ts';
import { type ContextCheck, forPlan } from '../check.ts';

/** What only the engine can know does not pass, unless the contract accepts that very thing by name. */
export const unresolved: ContextCheck = {
  code: 'CONTEXT_UNRESOLVED',
  title: 'Something about the build cannot be decided from the repository',
  why: 'A base image’s triggers, an argument without a value or an unknown frontend can add files that nobody looked at.',
  fix: 'Give it a value, pin it, or accept it by name under `context.accept-unresolved`.',
  level: 'block',
  evaluate: (facts, { contract }) =>
    forPlan(facts, (plan) => {
      const accepted = contract.context['accept-unresolved'];
      const named = ({ reason, subject }: Unresolved) =>
        accepted.some((entry) => entry.reason === reason && entry.subject === subject);
      const open = plan.unresolved.filter((item) => !named(item));
      const findings = open.map(({ reason, subject, detail, line }) => ({
        subject,
        message: `${reason}: ${detail}`,
        location: { path: facts.dockerfilePath, line },
        fix: `Accept it under context.accept-unresolved: { reason: ${reason}, subject: ${JSON.stringify(subject)} }`,
      }));
      return open.length === 0
        ? report(1 + plan.unresolved.length, [])
        : undecided('the build cannot be decided statically', findings);
    }),
};
