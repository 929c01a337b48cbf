import { notApplicable, report } from '../../../core/check.ts';
import type { ContextSource } from '../../../domain/build/plan.ts';
import { hasWildcard } from '../../../domain/context/glob.ts';
import { includeRules, isNamed, type NamedRule } from '../allowlist.ts';
import { type ContextCheck, forPlan } from '../check.ts';

/** Every COPY source stands for an include path of the contract. */
export const copyOutsideAllowlist: ContextCheck = {
  code: 'CONTEXT_COPY_OUTSIDE_ALLOWLIST',
  title: 'A COPY source is no include path of the contract',
  why: 'What the source holds tomorrow enters the image, whatever the contract says.',
  fix: 'COPY the include paths themselves, or add the source to the contract.',
  level: 'block',
  evaluate: (facts, open) =>
    forPlan(facts, ({ readers }) => {
      const rules = includeRules(open);
      if (!rules) return notApplicable('the contract has no include list');
      if (readers.length === 0) return notApplicable('no instruction that the target needs reads the context');
      const findings = readers.flatMap(({ sources, line }) =>
        sources
          .filter((source) => !isCovered(source, rules))
          .map(({ written }) => ({
            subject: written,
            message: 'no include path covers this source',
            location: { path: facts.dockerfilePath, line },
          })),
      );
      return report(readers.length, findings);
    }),
};

/** A plain source is an include path or lies below one; of a wildcard all that it takes must be. */
function isCovered({ resolved, takes }: ContextSource, rules: readonly NamedRule[]): boolean {
  const path = resolved.slice(1);
  if (hasWildcard(path)) return takes.every((taken) => isNamed(rules, taken));
  return isNamed(rules, path) || rules.some((rule) => rule.path.replace(/\/$/, '') === path && rule.recursive);
}
