import type { Digest } from '../../core/digest.ts';
import type { BuiltImage } from '../../ports/built-image.ts';
import type { LoadedImage } from '../../ports/engine.ts';
import type { TagStanding } from '../../ports/images.ts';

/** A run whose pack passed for the same commit and context, and which made the image. */
export interface AdoptedFrom {
  readonly platform_run_id: string;
  /** Of the commit object of its pack. */
  readonly evidence_sha256: string;
}

/** What a registry answered about the tag. */
export interface RegistryAnswer extends TagStanding {
  readonly repository: string;
  /** What the tag resolves to there, recomputed from the manifest's bytes. */
  readonly digest: Digest;
}

export interface DigestFacts {
  readonly image: BuiltImage;
  /** Where the bytes were read: `oci_archive`, `oci_layout`, `registry`. */
  readonly source: string;
  /** The digest that whoever made the image, or the contract, says that it has. */
  readonly stated: Digest | null;
  /** The engine's own name of the image that its rows ran in. */
  readonly loaded: readonly LoadedImage[];
  readonly tag: string;
  readonly repository: string | null;
  /** undefined where no registry was asked. */
  readonly registry: RegistryAnswer | undefined;
  /** The run whose image is judged again here; null where this run has an image of its own. */
  readonly adoptedFrom: AdoptedFrom | null;
  readonly rehearsal: boolean;
  readonly gitSha: string;
  readonly ciRunId: string;
}
