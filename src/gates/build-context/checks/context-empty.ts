import { report, undecided } from '../../../core/check.ts';
import { type ContextCheck, forContext } from '../check.ts';

/** A context without files proves nothing (L1). */
export const contextEmpty: ContextCheck = {
  code: 'CONTEXT_EMPTY',
  title: 'The build context holds no file',
  why: 'Nothing was looked at, so nothing is proven. The path or the ignore file is wrong.',
  fix: 'Correct `image.context`, or re-open what the image needs in the ignore file.',
  level: 'block',
  evaluate: (facts) =>
    forContext(facts, () => {
      const others = facts.files.filter(({ path }) => !facts.exempt.has(path));
      return others.length > 0
        ? report(others.length, [])
        : undecided('no file is eligible but the Dockerfile and the ignore file');
    }),
};
