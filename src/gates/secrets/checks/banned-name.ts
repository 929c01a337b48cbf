import { notApplicable, report } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';

/** Files whose very name says that they hold secrets. */
export const bannedName: SecretCheck = {
  code: 'SECRET_BANNED_NAME',
  title: 'A file of the build context has a banned name',
  why: 'Key files and environment files hold secrets, and any COPY of their folder ships them.',
  fix: 'Keep it out with the ignore file, or move it out of the repository.',
  level: 'block',
  evaluate({ files, dockerfile }) {
    if (!dockerfile) return notApplicable('the image is prebuilt: there is no build context');
    const findings = files.flatMap(({ path, bannedName: pattern }) =>
      pattern === undefined ? [] : [{ subject: path, message: `the name matches ${pattern}`, location: { path } }],
    );
    return report(files.length, findings);
  },
};
