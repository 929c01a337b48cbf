import type { Digest } from '../../src/core/digest.ts';
import type { RegistryAnswer } from '../../src/gates/image-digest/index.ts';

/** What a registry with immutable tags says of a tag, but for what a test changes. */
export function registryAnswer(digest: Digest, changed: Partial<RegistryAnswer> = {}): RegistryAnswer {
  return {
    repository: 'r',
    digest,
    mutability: 'IMMUTABLE',
    registryId: null,
    details: null,
    missingRights: [],
    ...changed,
  };
}
