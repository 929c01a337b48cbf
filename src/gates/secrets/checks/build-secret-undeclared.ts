import { notApplicable, report, undecided } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';

/** A build takes no secret that the contract does not name. */
export const buildSecretUndeclared: SecretCheck = {
  code: 'SECRET_BUILD_SECRET_UNDECLARED',
  title: 'The Dockerfile mounts a secret that the contract does not name',
  why: 'Where it is not given the build goes on without it; where it is, nobody has decided that it may be.',
  fix: 'Name its id under `image.build-secrets`, or remove the mount.',
  level: 'block',
  evaluate({ dockerfile }, { contract }) {
    if (!dockerfile) return notApplicable('the image is prebuilt: there is no Dockerfile');
    if (dockerfile.refused !== undefined) return undecided(`the Dockerfile could not be read: ${dockerfile.refused}`);
    const { buildSecrets, path } = dockerfile;
    if (buildSecrets.length === 0) return notApplicable('the Dockerfile mounts no secret');
    const named = new Set(contract.image['build-secrets']);
    return report(
      buildSecrets.length,
      buildSecrets.flatMap(({ id, line }) =>
        named.has(id)
          ? []
          : [{ subject: id, message: 'is not named in image.build-secrets', location: { path, line } }],
      ),
    );
  },
};
