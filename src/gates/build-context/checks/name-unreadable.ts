import { report, undecided } from '../../../core/check.ts';
import { join } from '../../../domain/path/clean.ts';
import { type ContextCheck, forContext } from '../check.ts';

/** A file name that is not valid UTF-8 cannot be compared with any rule (L4). */
export const nameUnreadable: ContextCheck = {
  code: 'CONTEXT_NAME_UNREADABLE',
  title: 'A file name in the working tree is not valid UTF-8',
  why: 'No rule can be put to a name that cannot be read.',
  fix: 'Rename the file.',
  level: 'block',
  evaluate: (facts) =>
    forContext(facts, () => {
      const findings = facts.unreadableNames.map((path) => ({
        subject: path,
        message: 'the name holds bytes that are no text',
        location: { path: join(facts.contextPath, path) },
      }));
      return findings.length === 0
        ? report(facts.files.length, [])
        : undecided('some names could not be read', findings);
    }),
};
