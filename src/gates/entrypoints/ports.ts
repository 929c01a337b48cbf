import type { Digest } from '../../core/digest.ts';
import type { StaticImage } from '../../domain/entrypoint/static.ts';
import type { ContainerEngine, LoadedPlatform } from '../../ports/engine.ts';

/** What asking rows in the built image needs. */
export type ImagePorts = Extract<EntrypointPorts, { runner: 'image' }>;

/** Where rows are asked: in the built image, or in what the Dockerfile says of it. */
export type EntrypointPorts =
  | {
      readonly runner: 'image';
      readonly engine: ContainerEngine;
      /** Each platform of the image, as the engine holds it. */
      readonly loaded: readonly LoadedPlatform[];
      readonly imageDigest: Digest;
      readonly onProgress?: (line: string) => void;
    }
  | { readonly runner: 'static'; readonly image: StaticImage };
