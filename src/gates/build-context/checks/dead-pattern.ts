import { notApplicable, report } from '../../../core/check.ts';
import { type ContextCheck, forContext } from '../check.ts';

/** A negation that lets nothing in is a misspelt path, or one that moved. */
export const deadPattern: ContextCheck = {
  code: 'CONTEXT_DEAD_PATTERN',
  title: 'A negation of the ignore file re-opens nothing',
  why: 'Somebody meant a file that is not there, or an earlier line keeps the walk from reaching it.',
  fix: 'Correct the path, or remove the line.',
  level: 'warn',
  evaluate: (facts) =>
    forContext(facts, () => {
      const path = facts.ignoreFilePath;
      const negations = facts.ignore.rules.filter(({ negated }) => negated);
      if (path === undefined || negations.length === 0) return notApplicable('the ignore file re-opens nothing');
      const dead = negations.filter((rule) => !facts.decided.has(rule));
      return report(
        negations.length,
        dead.map(({ pattern, line }) => ({ subject: `!${pattern}`, message: 'no file or folder is let in by this line', location: { path, line } })),
      );
    }),
};
