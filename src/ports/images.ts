import type { Digest } from '../core/digest.ts';
import type { TagMutability } from '../domain/image/mutability.ts';

/** A manifest or index as its bytes came; the digest is computed from them, never believed. */
export interface ManifestBytes {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly bytes: Uint8Array;
}

/** A place that holds images: an OCI layout, an OCI archive, a registry. */
export interface ImageSource {
  /** For evidence: `oci-layout`, `oci-archive`, `registry`; `folder` never enters any. */
  readonly kind: 'oci-layout' | 'oci-archive' | 'registry' | 'folder';
  /**
   * The manifest that a tag or digest names; `undefined` asks a layout or archive for its only image.
   * Faults: REGISTRY_NOT_FOUND, REGISTRY_DENIED, REGISTRY_UNREACHABLE, REGISTRY_PROTOCOL, IMAGE_MALFORMED.
   */
  manifest(reference: string | undefined): Promise<ManifestBytes>;
  /** A small blob, such as a config; its digest is verified. */
  blob(digest: Digest): Promise<Uint8Array>;
  /** A blob as a stream; a digest that does not match ends it with IMAGE_MALFORMED. */
  stream(digest: Digest): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** A right that the caller lacks, and where. */
export interface MissingRight {
  /** `ecr:DescribeRepositories`. */
  readonly action: string;
  readonly resource: string;
}

/** What a registry says of an image beside its bytes; null where it does not say. */
export interface ImageDetails {
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly pushedAt: string | null;
  /** Bytes, as the registry counts them. */
  readonly size: number | null;
  /** Of the registry's own scan: `COMPLETE`, `FAILED` and others. */
  readonly scanStatus: string | null;
}

/** How a tag stands in its registry. */
export interface TagStanding {
  readonly mutability: TagMutability;
  /** The account that the registry belongs to; null where it has none. */
  readonly registryId: string | null;
  readonly details: ImageDetails | null;
  /** What was not asked because this caller may not. */
  readonly missingRights: readonly MissingRight[];
}

/** A repository in a registry. */
export interface ImageRegistry extends ImageSource {
  /** `registry.example/team/app`, without a tag. */
  readonly repository: string;
  /** Asks for all that is known of a tag and its image, and reports what may not be asked. */
  standing(tag: string, digest: Digest): Promise<TagStanding>;
  /**
   * Pushes those very bytes by digest, reads the manifest back and compares, then makes the tag: create-only. Blobs that
   * a repository of `mountFrom` holds in the same registry are taken from there.
   * The same digest behind the tag already is success; another one is REGISTRY_TAG_EXISTS.
   */
  publish(
    source: ImageSource,
    image: ManifestBytes,
    tag: string,
    mountFrom?: readonly string[],
  ): Promise<{ readonly tag: 'created' | 'existed' }>;
}
