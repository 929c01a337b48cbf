import type { BuildPlan } from '../../domain/build/plan.ts';
import type { IgnoreFile, IgnoreRule } from '../../domain/ignore/ignore-file.ts';

/** One eligible file or link, with what can be proven of it. */
export interface ContextFile {
  /** Relative to the context root. */
  readonly path: string;
  readonly type: 'file' | 'link';
  readonly size: number;
  readonly mode: number;
  /** Of the content; of the target's text for a link. */
  readonly sha256: string;
  readonly decidedBy: IgnoreRule | undefined;
  /** BuildKit sends its name and withholds its content: it arrives empty. */
  readonly hollow: boolean;
}

/** The Dockerfile, or why it could not be read as one. */
export type DockerfileFacts =
  | { readonly kind: 'read'; readonly plan: BuildPlan }
  | { readonly kind: 'refused'; readonly line: number; readonly message: string };

/** What was seen of a build context. */
export interface ContextFacts {
  /** Relative to the repository. */
  readonly contextPath: string;
  readonly dockerfilePath: string;
  /** undefined where there is no ignore file. */
  readonly ignoreFilePath: string | undefined;
  readonly ignore: IgnoreFile;
  readonly files: readonly ContextFile[];
  /** How many entries of the working tree each rule had the last word on. */
  readonly decided: ReadonlyMap<IgnoreRule, number>;
  readonly unreadableNames: readonly string[];
  readonly dockerfile: DockerfileFacts;
  /** Paths in the context that no COPY needs to take: the Dockerfile and its ignore file. */
  readonly exempt: ReadonlySet<string>;
  /** Base images were looked at, or arguments given over the contract’s: more is known than the repository says. */
  readonly informed: boolean;
  /** Built elsewhere: there is no context to judge. */
  readonly prebuilt: boolean;
}
