import { notApplicable, report, undecided } from '../../../core/check.ts';
import { isSecretName } from '../../../domain/scan/variable-name.ts';
import type { SecretCheck } from '../check.ts';

/** ARG and ENV stay in the image for everybody who can pull it. */
export const dockerfileVariable: SecretCheck = {
  code: 'SECRET_DOCKERFILE_VARIABLE',
  title: 'The Dockerfile declares a secret as ARG or ENV',
  why: 'Build arguments stay in the image’s history, and environment variables in its configuration.',
  fix: 'Use `RUN --mount=type=secret`, or let the runtime inject the value.',
  level: 'block',
  evaluate({ dockerfile }, { contract }) {
    if (!dockerfile) return notApplicable('the image is prebuilt');
    if (dockerfile.refused !== undefined) return undecided(`the Dockerfile cannot be read: ${dockerfile.refused}`);
    const { path, variables } = dockerfile;
    const names = contract.secrets['static-credential-names'];
    const hits = variables.filter(({ name }) => isSecretName(name, names));
    return report(
      1 + variables.length,
      hits.map(({ keyword, name, line }) => ({
        subject: name,
        message: `${keyword} ${name} keeps its value in the image`,
        location: { path, line },
      })),
    );
  },
};
