import { notApplicable, report } from '../../../core/check.ts';
import { isClosed } from '../../../domain/ignore/closed.ts';
import type { IgnoreRule } from '../../../domain/ignore/ignore-file.ts';
import { type ContextCheck, forContext } from '../check.ts';

/** A file that nobody thought of must stay out. */
export const defaultDenyMissing: ContextCheck = {
  code: 'CONTEXT_DEFAULT_DENY_MISSING',
  title: 'The ignore file does not close everything first',
  why: 'A new file, a dump or a key that lands in the repository is sent to the build without anyone deciding it.',
  fix: 'Begin the ignore file with `**` and re-open what the image needs, file by file or folder by folder.',
  level: 'block',
  evaluate: (facts, { contract }) =>
    forContext(facts, () => {
      if (contract.context['default-deny'] === 'optional')
        return notApplicable('the contract does not ask for default deny');
      const { ignoreFilePath, contextPath } = facts;
      if (ignoreFilePath === undefined)
        return report(1, [
          {
            subject: contextPath,
            message: 'there is no ignore file: everything is eligible',
            location: { path: facts.dockerfilePath },
          },
        ]);
      const open = strangers.filter((path) => !isClosed(facts.ignore.rules, path));
      return report(
        strangers.length,
        open.slice(0, 1).map((path) => ({
          subject: ignoreFilePath,
          message: `a new file such as ${path} would be eligible`,
          location: { path: ignoreFilePath, line: 1 },
        })),
      );
    }),
};

const strangers = [
  'zq9-new-file',
  '.zq9-hidden',
  'zq9.txt',
  'zq9-folder/zq9-file.json',
  'zq9-folder/.zq9/deep/zq9.pem',
];

export const isDefaultDeny = (rules: readonly IgnoreRule[]): boolean =>
  strangers.every((path) => isClosed(rules, path));
