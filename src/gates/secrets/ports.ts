import type { BuiltImage } from '../../ports/built-image.ts';
import type { Files } from '../../ports/files.ts';

export interface SecretPorts {
  /** The repository. */
  readonly files: Files;
  /** undefined before the build. */
  readonly image: BuiltImage | undefined;
  /** The key of the fingerprints, where the contract names one. */
  readonly fingerprintKey: string | undefined;
}
