import { notApplicable, report } from '../../../core/check.ts';
import { join } from '../../../domain/path/clean.ts';
import { excludeRules, includeRules, isNamed } from '../allowlist.ts';
import { type ContextCheck, forContext } from '../check.ts';

/** Exclude beats include, and a file that both name is a contradiction that somebody has to settle. */
export const includeExcluded: ContextCheck = {
  code: 'CONTEXT_INCLUDE_EXCLUDED',
  title: 'An eligible file is both included and excluded',
  why: 'The contract says two things about one file.',
  fix: 'Narrow the include path, or the exclude path.',
  level: 'block',
  evaluate: (facts, open) =>
    forContext(facts, () => {
      const includes = includeRules(open);
      const excludes = excludeRules(open);
      if (!includes || excludes.length === 0) return notApplicable('the contract does not name both');
      const both = facts.files.filter(({ path }) => isNamed(includes, path) && isNamed(excludes, path));
      return report(
        facts.files.length,
        both.map(({ path }) => ({
          subject: path,
          message: 'an include and an exclude path of the contract match it',
          location: { path: join(facts.contextPath, path) },
        })),
      );
    }),
};
