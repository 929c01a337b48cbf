import type { Digest } from '../core/digest.ts';

/** One entry of a layer's tar. */
export interface LayerEntry {
  /** Without a leading slash. */
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link' | 'hard-link' | 'other';
  readonly size: number;
  /** Of links: as written for a symbolic one, a path of the image for a hard one. */
  readonly target: string | null;
  /** The whole content; only of a file, only until the next entry is asked for. */
  content(): Promise<Uint8Array>;
}

export interface ImageLayer {
  readonly digest: Digest;
  /** True where the base image, known by its digests, brought it. */
  readonly fromBase: boolean;
  entries(): AsyncIterable<LayerEntry>;
}

/** What an image's configuration says: all of it is public to whoever can pull. */
export interface ImageConfig {
  readonly platform: string;
  readonly environment: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly history: readonly string[];
  readonly workdir: string;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly user: string;
  readonly onbuild: readonly string[];
  readonly diffIds: readonly string[];
  /** The configuration as it is stored: all of it can be read by whoever can pull. */
  readonly text: string;
}

/** An image that was built or fetched, readable down to its files. One for each platform. */
export interface BuiltImage {
  /** Of the top descriptor, manifest or index: what the image is called by. */
  readonly digest: Digest;
  readonly mediaType: string;
  readonly platforms: readonly BuiltPlatform[];
}

export interface BuiltPlatform {
  readonly platform: string;
  readonly manifestDigest: Digest;
  readonly configDigest: Digest;
  readonly layerDigests: readonly Digest[];
  readonly config: ImageConfig;
  layers(): readonly ImageLayer[];
}
