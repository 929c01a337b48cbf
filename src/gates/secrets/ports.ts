import type { BuiltImage } from '../../ports/built-image.ts';
import type { Files } from '../../ports/files.ts';
import type { SecretNames } from '../../ports/secret-names.ts';

export interface SecretPorts {
  /** The repository. */
  readonly files: Files;
  /** undefined before the build. */
  readonly image: BuiltImage | undefined;
  /** Who says which names the secret store has; undefined where nobody is asked. */
  readonly names: SecretNames | undefined;
  /** The key of the fingerprints, where the contract names one. */
  readonly fingerprintKey: string | undefined;
}
