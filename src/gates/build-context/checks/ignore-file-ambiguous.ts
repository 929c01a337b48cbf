import { report, undecided } from '../../../core/check.ts';
import { type ContextCheck, forContext } from '../check.ts';

/** A pattern that reaches the engine's regular expressions live, or that no text decoder reads. */
export const ignoreFileAmbiguous: ContextCheck = {
  code: 'CONTEXT_IGNORE_FILE_AMBIGUOUS',
  title: 'A pattern of the ignore file means something nobody can be sure of',
  why: 'Engines read such a pattern in their own ways, so what enters the context is undecided.',
  fix: 'Write the path out, or use only `*`, `?`, `**` and simple `[a-z]` classes.',
  level: 'block',
  evaluate: (facts) =>
    forContext(facts, () => {
      const path = facts.ignoreFilePath;
      if (path === undefined) return { kind: 'not-applicable', reason: 'there is no ignore file' };
      const unclear = facts.ignore.problems.filter(({ kind }) => kind === 'ambiguous');
      if (unclear.length === 0) return report(Math.max(1, facts.ignore.rules.length), []);
      const findings = unclear.map(({ text, detail, line }) => ({
        subject: text,
        message: detail,
        location: { path, line },
      }));
      return undecided('the ignore file cannot be read with certainty', findings);
    }),
};
