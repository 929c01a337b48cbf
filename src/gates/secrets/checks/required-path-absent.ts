import { notApplicable, report, undecided } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';

/** Where the contract wants it so, every secret that the runtime needs exists now, by name. */
export const requiredPathAbsent: SecretCheck = {
  code: 'SECRET_REQUIRED_PATH_ABSENT',
  title: 'A required secret path does not exist in the secret store',
  why: 'The container would start without the secret.',
  fix: 'Create it there, or leave that to a later phase: `secrets.materialization: pinned-only`.',
  level: 'block',
  evaluate({ required, image }, { contract, locate }) {
    if (contract.secrets.materialization === 'pinned-only')
      return notApplicable('the contract leaves it to a later phase');
    if (required.length === 0) return notApplicable('the contract requires no secret path');
    if (required.some(({ exists }) => exists === undefined))
      return image
        ? undecided('the secret store was not asked')
        : notApplicable('offline: the secret store was not asked');
    return report(
      required.length,
      required
        .filter(({ exists }) => !exists)
        .map(({ path, index }) => ({
          subject: path,
          message: `${contract.secrets.backend} has no such name`,
          location: locate(['secrets', 'required-paths', index]),
        })),
    );
  },
};
