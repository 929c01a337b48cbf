import { notApplicable, report, undecided } from '../../../core/check.ts';
import { bannedNameMatcher } from '../../../domain/scan/names.ts';
import type { SecretCheck } from '../check.ts';

/** A COPY that names a secret file is wrong even while that file does not exist. */
export const dockerfileCopy: SecretCheck = {
  code: 'SECRET_DOCKERFILE_COPY',
  title: 'A COPY names a file that must never enter an image',
  why: 'The day that the file exists, it ships.',
  fix: 'Remove the source; mount what the build needs with `RUN --mount=type=secret`.',
  level: 'block',
  evaluate({ dockerfile }, { contract }) {
    if (!dockerfile) return notApplicable('the image is prebuilt');
    if (dockerfile.refused !== undefined) return undecided(`the Dockerfile cannot be read: ${dockerfile.refused}`);
    const banned = bannedNameMatcher(contract.secrets['banned-names']);
    const { path, sources } = dockerfile;
    const findings = sources.flatMap(({ source, line }) => {
      const pattern = banned(source);
      return pattern === undefined
        ? []
        : [{ subject: source, message: `the name matches ${pattern}`, location: { path, line } }];
    });
    return report(1 + sources.length, findings);
  },
};
