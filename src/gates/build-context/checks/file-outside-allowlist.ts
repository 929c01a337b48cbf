import { notApplicable, report } from '../../../core/check.ts';
import { join } from '../../../domain/path/clean.ts';
import { excludeRules, includeRules, isNamed } from '../allowlist.ts';
import { type ContextCheck, forContext } from '../check.ts';

/** The context holds exactly what the contract includes. */
export const fileOutsideAllowlist: ContextCheck = {
  code: 'CONTEXT_FILE_OUTSIDE_ALLOWLIST',
  title: 'An eligible file is not in the contract’s include list',
  why: 'Any COPY, today or tomorrow, can take it into the image although nobody decided that.',
  fix: 'Keep it out with the ignore file, or include it in the contract.',
  level: 'block',
  evaluate: (facts, open) =>
    forContext(facts, () => {
      const rules = includeRules(open);
      if (!rules) return notApplicable('the contract has no include list');
      const excludes = excludeRules(open);
      const outside = facts.files.filter(
        ({ path }) => !facts.exempt.has(path) && (!isNamed(rules, path) || isNamed(excludes, path)),
      );
      return report(
        facts.files.length,
        outside.map(({ path, size, decidedBy }) => ({
          subject: path,
          message: `${size} bytes, let in by ${decidedBy ? `line ${decidedBy.line} of the ignore file` : 'no line at all'}`,
          location: { path: join(facts.contextPath, path) },
        })),
      );
    }),
};
