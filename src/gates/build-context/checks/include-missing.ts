import { notApplicable, report } from '../../../core/check.ts';
import { includeRules } from '../allowlist.ts';
import { type ContextCheck, forContext } from '../check.ts';

/** Every include path names something that is really in the context. */
export const includeMissing: ContextCheck = {
  code: 'CONTEXT_INCLUDE_MISSING',
  title: 'An include path matches no eligible file',
  why: 'The runtime would miss what the contract promises it, or the contract lies about the image.',
  fix: 'Re-open the path in the ignore file, correct it, or take it out of the contract.',
  level: 'block',
  evaluate: (facts, open) =>
    forContext(facts, () => {
      const rules = includeRules(open);
      if (!rules) return notApplicable('the contract has no include list');
      const missing = rules.filter((rule) => !facts.files.some(({ path }) => rule.matches(path)));
      return report(
        rules.length,
        missing.map(({ path, index }) => ({
          subject: path,
          message: 'no eligible file matches',
          location: open.locate(['context', 'include', index]),
        })),
      );
    }),
};
