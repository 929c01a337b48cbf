import type { Digest } from '../../core/digest.ts';
import type { Files } from '../../ports/files.ts';

/** A base image that somebody could look at, by the name that the Dockerfile gives it. */
export interface SeenBase {
  readonly onbuild: readonly string[];
  readonly digest: Digest;
  /** Digests of its layers, which need no second look. */
  readonly layers: readonly Digest[];
}

export interface BuildContextPorts {
  /** The repository. */
  readonly files: Files;
  /** Base images whose configuration was read, and named contexts. */
  readonly bases: ReadonlyMap<string, SeenBase>;
  /** Build arguments over the contract's. */
  readonly buildArgs: ReadonlyMap<string, string>;
}
