import { report } from '../../../core/check.ts';
import { join } from '../../../domain/path/clean.ts';
import { type ContextCheck, forPlan } from '../check.ts';

/** What no COPY takes has no business in the context. */
export const fileUnused: ContextCheck = {
  code: 'CONTEXT_FILE_UNUSED',
  title: 'No COPY takes an eligible file',
  why: 'It slows every build and waits for a broad COPY to pick it up.',
  fix: 'Keep it out with the ignore file, or COPY it where the runtime needs it.',
  level: 'warn',
  evaluate: (facts) =>
    forPlan(facts, ({ takings }) => {
      const taken = new Set(takings.map(({ path }) => path));
      const unused = facts.files.filter(({ path }) => !taken.has(path) && !facts.exempt.has(path));
      return report(
        facts.files.length,
        unused.map(({ path, size }) => ({
          subject: path,
          message: `${size} bytes that no instruction takes`,
          location: { path: join(facts.contextPath, path) },
        })),
      );
    }),
};
