import { notApplicable, report } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';

/** Every secret that the runtime needs has its place in the store, by name. */
export const requiredPathMissing: SecretCheck = {
  code: 'SECRET_REQUIRED_PATH_MISSING',
  title: 'A required secret path is declared in no handle registry',
  why: 'The container would start without the secret, or somebody would bake it in.',
  fix: 'Declare the path in a registry that the contract reads.',
  level: 'block',
  evaluate({ required }, { locate }) {
    if (required.length === 0) return notApplicable('the contract requires no secret path');
    const missing = required.filter(({ present }) => !present);
    return report(
      required.length,
      missing.map(({ path, handle, index }) => ({
        subject: path,
        message: handle === null ? 'no registry declares it' : `the handle ${handle} does not declare it`,
        location: locate(['secrets', 'required-paths', index]),
      })),
    );
  },
};
