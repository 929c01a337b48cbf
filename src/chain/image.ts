import type { Digest } from '../core/digest.ts';
import type { AdoptedFrom, RegistryAnswer } from '../gates/image-digest/index.ts';
import type { BuiltImage } from '../ports/built-image.ts';
import type { BuildRequest, ContainerEngine, LoadedPlatform } from '../ports/engine.ts';
import type { Origin } from './origin.ts';

/** An image as the chain carries it: one archive, its bytes read, and how it came to be. */
export interface ChainImage {
  readonly image: BuiltImage;
  readonly archive: string | undefined;
  /** Where the bytes were read: `oci_archive`, `oci_layout`, `registry`. */
  readonly source: string;
  readonly stated: Digest | null;
  /** The tag that it was fetched by, as its registry answered; undefined where it came another way. */
  readonly found: FoundTag | undefined;
  /** The run that made it, where its image is judged again here. */
  readonly adoptedFrom?: AdoptedFrom;
  /** Whether that run was no more than a rehearsal. */
  readonly isRehearsed?: boolean;
  /** undefined where this run did not build it. */
  readonly origin: Origin | undefined;
}

/** What a registry answered when the bytes were pushed there and the tag was asked back. */
export type Published = RegistryAnswer;

/** A tag of a registry that led to an image. */
export interface FoundTag extends Published {
  readonly tag: string;
}

/** The ways to the world outside that a full run needs. */
export interface ImagePorts {
  readonly engine: ContainerEngine;
  /** Builds to one OCI archive, or opens the prebuilt image that the contract names. */
  obtain(request: Omit<BuildRequest, 'archive'>): Promise<ChainImage>;
  /** Makes the engine hold those very bytes, of each platform. */
  load(image: ChainImage): Promise<readonly LoadedPlatform[]>;
  /** What the tag names already in the registry that this run pushes to; undefined where it names nothing. */
  existing(tag: string): Promise<Published | undefined>;
  /** Fetches an image from its registry, by digest. */
  pull(image: Published): Promise<ChainImage>;
  /** Pushes those bytes by digest, tags, and reads the tag back; undefined where no registry was named. */
  readonly publish: ((image: ChainImage, tag: string) => Promise<Published>) | undefined;
}
