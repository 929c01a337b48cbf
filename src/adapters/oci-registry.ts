import { gather, smallBlobLimit } from '../domain/image/verify.ts';
import type { ImageRegistry } from '../ports/images.ts';
import { authorization, type Credentials } from './oci-registry/authorization.ts';
import { placeOf } from './oci-registry/place.ts';
import { pullBlob, pullManifest } from './oci-registry/pull.ts';
import { publish } from './oci-registry/push.ts';
import { patience } from './oci-registry/retry.ts';
import { transport } from './oci-registry/transport.ts';

export interface RegistryOptions {
  /** `registry.example/team/app`. */
  readonly repository: string;
  readonly credentials?: Credentials;
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
  const registry = transport(place, authorization(place, options.credentials, fetcher), fetcher);
  const { deadlineSeconds = 3600, firstPauseMs = 500, stallSeconds = 60 } = options;
  const anew = () => patience(deadlineSeconds, firstPauseMs, stallSeconds);
  return {
    kind: 'registry',
    repository: place.name,
    manifest: (reference) => pullManifest(registry, reference ?? '', anew()),
    blob: (digest) => gather(pullBlob(registry, digest, anew()), smallBlobLimit, digest),
    stream: (digest) => pullBlob(registry, digest, anew()),
    publish: (source, image, tag) => publish(registry, source, image, tag, anew()),
    tagMutability: async () => 'UNKNOWN',
    close: async () => undefined,
  };
}
