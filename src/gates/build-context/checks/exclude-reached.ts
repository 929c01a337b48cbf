import { notApplicable, report } from '../../../core/check.ts';
import { counted } from '../../../core/counted.ts';
import { excludeRules } from '../allowlist.ts';
import { type ContextCheck, forContext } from '../check.ts';

/** What the contract keeps out stays out. */
export const excludeReached: ContextCheck = {
  code: 'CONTEXT_EXCLUDE_REACHED',
  title: 'An excluded path is in the build context',
  why: 'Any later COPY can take it into the image.',
  fix: 'Ignore it in the ignore file, behind the line that re-opens its folder.',
  level: 'block',
  evaluate: (facts, open) =>
    forContext(facts, () => {
      const rules = excludeRules(open);
      if (rules.length === 0) return notApplicable('the contract excludes nothing by name');
      const findings = rules.flatMap((rule) => {
        const reached = facts.files.filter(({ path }) => rule.matches(path));
        const [first] = reached;
        if (!first) return [];
        const message = `${counted(reached.length, 'eligible file')} ${reached.length === 1 ? 'matches' : 'match'}, such as ${first.path}`;
        return [{ subject: rule.path, message, location: open.locate(['context', 'exclude', rule.index]) }];
      });
      return report(rules.length, findings);
    }),
};
