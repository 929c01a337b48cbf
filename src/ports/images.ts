import type { Digest } from '../core/digest.ts';

/** A manifest or index as its bytes came; the digest is computed from them, never believed. */
export interface ManifestBytes {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly bytes: Uint8Array;
}

/** A place that holds images: an OCI layout, an OCI archive, a registry. */
export interface ImageSource {
  /** For evidence: `oci-layout`, `oci-archive`, `registry`. */
  readonly kind: 'oci-layout' | 'oci-archive' | 'registry';
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

export type TagMutability = 'IMMUTABLE' | 'MUTABLE' | 'UNKNOWN';

/** A repository in a registry. */
export interface ImageRegistry extends ImageSource {
  /** `registry.example/team/app`, without a tag. */
  readonly repository: string;
  tagMutability(tag: string): Promise<TagMutability>;
  /**
   * Pushes those very bytes by digest, reads the manifest back and compares, then makes the tag: create-only.
   * The same digest behind the tag already is success; another one is REGISTRY_TAG_EXISTS.
   */
  publish(source: ImageSource, image: ManifestBytes, tag: string): Promise<{ readonly tag: 'created' | 'existed' }>;
}
