import type { ContextEntry } from '../context/entry.ts';
import type { FolderNode } from '../context/tree.ts';
import type { Variables } from '../dockerfile/expand.ts';

/** Why something about a build cannot be decided from the repository alone. */
export type UnresolvedReason =
  | 'BASE_IMAGE_ONBUILD'
  | 'BASE_IMAGE_ENV'
  | 'BUILD_ARG_UNRESOLVED'
  | 'FRONTEND_UNKNOWN'
  | 'CLASSIC_BUILDER'
  | 'ARCHIVE_UNPACKED'
  | 'PATTERN_AMBIGUOUS';

export interface Unresolved {
  readonly reason: UnresolvedReason;
  /** What it is about: an image reference, a build argument, a pattern. Accepting it names this. */
  readonly subject: string;
  readonly detail: string;
  readonly line: number;
}

/** A place at which the engine's build fails. */
export interface BuildFailure {
  readonly line: number;
  readonly message: string;
}

/** A source of a COPY, ADD or bind mount that reads the build context. */
export interface ContextSource {
  readonly written: string;
  /** Absolute within the context, cleaned; may hold wildcards. `/` is the whole context. */
  readonly resolved: string;
  /** Context paths of the files and links that it takes. */
  readonly takes: readonly string[];
}

/** One instruction that reads the build context. */
export interface ContextReader {
  readonly kind: 'COPY' | 'ADD' | 'mount';
  readonly line: number;
  readonly text: string;
  readonly stage: string;
  readonly sources: readonly ContextSource[];
  readonly destination: string;
  /** True where `--parents` makes a wildcard source take whole folders. */
  readonly parents: boolean;
}

/** A context file and one place that it goes to. */
export interface Taking {
  readonly path: string;
  readonly line: number;
  readonly stage: string;
  readonly destination: string;
}

/** What the target stage leaves for a container: as far as the Dockerfile says. */
export interface ImageSettings {
  readonly environment: Variables;
  readonly workdir: string;
  /** False where a base image that cannot be seen may have set more. */
  readonly complete: boolean;
}

export interface BaseImage {
  readonly reference: string;
  readonly line: number;
}

/** All that a Dockerfile does with a build context. */
export interface BuildPlan {
  readonly readers: readonly ContextReader[];
  readonly takings: readonly Taking[];
  /** Paths that BuildKit sends, parents included. */
  readonly transferred: ReadonlySet<string>;
  /** The file system of the target stage, as far as COPY, ADD and WORKDIR make it. */
  readonly image: FolderNode;
  readonly settings: ImageSettings;
  readonly bases: readonly BaseImage[];
  readonly unresolved: readonly Unresolved[];
  readonly failures: readonly BuildFailure[];
}

export interface BuildOptions {
  readonly target?: string;
  readonly buildArgs: Variables;
  /** The OCI platform, `linux/amd64`. */
  readonly platform: string;
  /** Names that `--build-context` replaces. */
  readonly namedContexts: ReadonlySet<string>;
  /** ONBUILD triggers of base images that somebody looked at. */
  readonly onbuild: ReadonlyMap<string, readonly string[]>;
  /** Context files that are archives, which ADD unpacks. */
  readonly archives: ReadonlySet<string>;
  /** Links of the working tree that the ignore file keeps out; what a source path finds through them is sent. */
  readonly hiddenLinks?: readonly ContextEntry[];
}
