import { notApplicable, report } from '../../../core/check.ts';
import { type ContextCheck, forContext } from '../check.ts';
import type { ContextFile } from '../facts.ts';

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
      const there = pathsOf(facts.files);
      const dead = negations.filter((rule) => !facts.decided.has(rule) && ![...there].some(rule.matches));
      return report(
        negations.length,
        dead.map(({ pattern, line }) => ({
          subject: `!${pattern}`,
          message: 'no file or folder is let in by this line',
          location: { path, line },
        })),
      );
    }),
};

/** Every eligible file and every folder above one. */
function pathsOf(files: readonly ContextFile[]): Set<string> {
  const paths = new Set<string>();
  for (const { path } of files)
    for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) paths.add(path.slice(0, at));
  return paths;
}
