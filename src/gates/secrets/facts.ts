import type { ContentHit } from '../../domain/scan/scan.ts';

/** A variable that the Dockerfile declares. Its value is never kept. */
export interface DockerfileVariable {
  readonly keyword: 'ARG' | 'ENV';
  readonly name: string;
  readonly line: number;
}

/** A source of a COPY or ADD as written, of any stage, or the name that it gets in the image. */
export interface DockerfileSource {
  readonly source: string;
  readonly line: number;
}

/** A secret that a RUN mounts from outside. */
export interface BuildSecret {
  readonly id: string;
  readonly line: number;
}

/** What the Dockerfile says that concerns secrets; undefined where the image is prebuilt. */
export interface DockerfileFacts {
  readonly path: string;
  readonly variables: readonly DockerfileVariable[];
  readonly sources: readonly DockerfileSource[];
  readonly buildSecrets: readonly BuildSecret[];
  /** What the content rules find in its text. */
  readonly hits: readonly ContentHit[];
  /** Why the Dockerfile could not be read. */
  readonly refused: string | undefined;
}

/** One file that was scanned, or why it was not. */
export interface ScannedFile {
  /** Relative to the repository, or within the image. */
  readonly path: string;
  readonly size: number;
  readonly bannedName: string | undefined;
  readonly hits: readonly ContentHit[];
  readonly state: 'scanned' | 'excepted' | Unscanned;
}

/** Why nobody looked into a file; `no-file` is a pipe, a socket or a device. */
export type Unscanned = 'too-large' | 'unreadable' | 'no-file';

/** The files that nobody looked into. */
export function unscanned<File extends Pick<ScannedFile, 'state'>>(
  files: readonly File[],
): (File & { readonly state: Unscanned })[] {
  return files.filter((file): file is File & { readonly state: Unscanned } => !looked.has(file.state));
}

const looked: ReadonlySet<ScannedFile['state']> = new Set(['scanned', 'excepted']);

/** Something in a workflow file that gives a secret away. */
export interface WorkflowHit {
  readonly kind: 'static-credential' | 'leak' | 'takes-all';
  readonly line: number;
  readonly subject: string;
  readonly detail: string;
}

/** A workflow file, or the file of an action that a workflow takes from the same repository. */
export interface WorkflowFacts {
  readonly path: string;
  readonly hits: readonly WorkflowHit[];
  /** Folders of actions of this repository that it uses, relative to the repository. */
  readonly localActions: readonly string[];
  /** Why the file could not be read as a workflow. */
  readonly unreadable: string | undefined;
}

/** A path in the secret store that the runtime needs. */
export interface RequiredPath {
  readonly handle: string | null;
  readonly path: string;
  readonly index: number;
  /** Whether a registry declares it. */
  readonly present: boolean;
  /** Whether the secret store has something by that name; undefined where it was not asked. */
  readonly exists: boolean | undefined;
}

/** What the built image holds; undefined where there is none yet. */
export interface ImageFacts {
  readonly files: readonly ScannedFile[];
  /** Hits in the image's configuration: environment, labels, history. */
  readonly settings: readonly { readonly place: string; readonly detail: string }[];
  /** Layers of the base image, known by their digests, that were not read again. */
  readonly baseLayers: number;
  readonly layers: number;
}

export interface SecretFacts {
  readonly dockerfile: DockerfileFacts | undefined;
  readonly files: readonly ScannedFile[];
  readonly workflows: readonly WorkflowFacts[];
  readonly required: readonly RequiredPath[];
  readonly image: ImageFacts | undefined;
}
