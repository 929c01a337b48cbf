import { report, undecided } from '../../../core/check.ts';
import type { Finding } from '../../../core/finding.ts';
import { type ContextCheck, forContext } from '../check.ts';
import type { ContextFacts } from '../facts.ts';

/** What the engine would refuse: a malformed Dockerfile or ignore file, a COPY whose source is not in the context. */
export const buildWouldFail: ContextCheck = {
  code: 'CONTEXT_BUILD_WOULD_FAIL',
  title: 'The engine would refuse this build',
  why: 'There would be no image to ship.',
  fix: 'Correct the line that is named.',
  level: 'block',
  evaluate: (facts) =>
    forContext(facts, () => {
      const failures = dockerfileFailures(facts);
      const unclear = facts.ignore.problems.some(({ kind }) => kind === 'ambiguous');
      if (unclear && failures.length > 0)
        return undecided('a line of the ignore file cannot be read, so what a COPY would find is not known');
      return report(1 + facts.ignore.rules.length, [...ignoreFailures(facts), ...failures]);
    }),
};

function ignoreFailures({ ignore, ignoreFilePath = '' }: ContextFacts): Finding[] {
  return ignore.problems
    .filter(({ kind }) => kind === 'malformed')
    .map(({ text, detail, line }) => ({ subject: text, message: detail, location: { path: ignoreFilePath, line } }));
}

function dockerfileFailures({ dockerfile, dockerfilePath: path }: ContextFacts): Finding[] {
  const failures = dockerfile.kind === 'refused' ? [dockerfile] : dockerfile.plan.failures;
  return failures.map(({ line, message }) => ({ subject: `${path}:${line}`, message, location: { path, line } }));
}
