import type { OpenContract } from '../../contract/opened.ts';
import type { Check, Report } from '../../core/check.ts';
import type { BuildPlan } from '../../domain/build/plan.ts';
import type { ContextFacts } from './facts.ts';

export type ContextCheck = Check<ContextFacts, OpenContract>;

const reasons = {
  prebuilt: 'the image is prebuilt: no build context is judged',
  refused: 'the Dockerfile could not be read, which another check reports',
} as const;

/** Answers that the question does not arise for a prebuilt image, else asks it. */
export function forContext(facts: ContextFacts, ask: () => Report): Report {
  return facts.prebuilt ? { kind: 'not-applicable', reason: reasons.prebuilt } : ask();
}

/** The same for a question about what the Dockerfile does. */
export function forPlan(facts: ContextFacts, ask: (plan: BuildPlan) => Report): Report {
  const { dockerfile } = facts;
  if (facts.prebuilt) return { kind: 'not-applicable', reason: reasons.prebuilt };
  return dockerfile.kind === 'read'
    ? ask(dockerfile.plan)
    : { kind: 'undecided', reason: reasons.refused, rerun: 'will-not-help', findings: [] };
}
