import { notApplicable, report } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';

/** A secret in a file of the context. Findings name the place and the rule, never the value (L9). */
export const bannedContent: SecretCheck = {
  code: 'SECRET_BANNED_CONTENT',
  title: 'A file of the build context holds a secret',
  why: 'Whoever can read the repository, the build cache or the image can read it.',
  fix: 'Revoke the secret first, then remove it from the file and from history.',
  level: 'block',
  evaluate({ files, dockerfile }) {
    if (!dockerfile) return notApplicable('the image is prebuilt: there is no build context');
    const outside = files.some(({ path }) => path === dockerfile.path) ? [] : [dockerfile];
    const findings = [...files, ...outside].flatMap(({ path, hits }) =>
      hits.map(({ rule, line, fingerprint }) => ({
        subject: `${path}:${line}`,
        message: `matches the rule ${rule}${fingerprint === null ? '' : `, fingerprint ${fingerprint.slice(0, 16)}`}`,
        location: { path, line },
      })),
    );
    return report(files.filter(({ state }) => state === 'scanned').length, findings);
  },
};
