import { gather, smallBlobLimit } from '../domain/image/verify.ts';
import type { ImageRegistry } from '../ports/images.ts';
import type { AwsRequest } from './aws/request.ts';
import { authorization, type CredentialSource } from './oci-registry/authorization.ts';
import { mountsIn, placeOf } from './oci-registry/place.ts';
import { pullBlob, pullManifest } from './oci-registry/pull.ts';
import { publish } from './oci-registry/push.ts';
import { patience } from './oci-registry/retry.ts';
import { type Call, transport } from './oci-registry/transport.ts';

export interface RegistryOptions {
  /** `registry.example/team/app`. */
  readonly repository: string;
  /** Asked for only when the registry wants some. */
  readonly credentials?: CredentialSource;
  /** The right that a request needs, for the message where it is refused; undefined where the registry has no such words. */
  readonly permission?: (call: Call) => AwsRequest | undefined;
  /** Without TLS also to other machines than this one. */
  readonly insecure?: boolean;
  readonly fetch?: typeof fetch;
  /** For one call in all, its retries included. An hour where nothing else is said: images are large. */
  readonly deadlineSeconds?: number;
  /** How long the registry may say nothing before the request is tried again. */
  readonly stallSeconds?: number;
  /** Before the first retry; each further one waits twice as long. */
  readonly firstPauseMs?: number;
}

/**
 * A repository in any registry that follows the OCI distribution specification.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md
 */
export function ociRegistry(options: RegistryOptions): ImageRegistry {
  const place = placeOf(options.repository, options.insecure ?? false);
  const fetcher = options.fetch ?? fetch;
  const { credentials = async () => undefined, permission = () => undefined } = options;
  const registry = transport({ place, authorization: authorization(place, credentials, fetcher), fetcher, permission });
  const { deadlineSeconds = 3600, firstPauseMs = 500, stallSeconds = 60 } = options;
  const anew = () => patience(deadlineSeconds, firstPauseMs, stallSeconds);
  return {
    kind: 'registry',
    repository: place.name,
    manifest: (reference) => pullManifest(registry, reference ?? '', anew()),
    blob: (digest) => gather(pullBlob(registry, digest, anew()), smallBlobLimit, digest),
    stream: (digest) => pullBlob(registry, digest, anew()),
    publish: (source, image, tag, mountFrom = []) =>
      publish(registry, { source, image, tag, mountFrom: mountsIn(place, mountFrom) }, anew()),
    standing: async () => ({ mutability: 'UNKNOWN', registryId: null, details: null, missingRights: [] }),
    close: async () => undefined,
  };
}
