/** What git says of the working tree. */
export interface GitState {
  /** Absolute path of the repository's top level. */
  readonly topLevel: string;
  /** The commit, 40 hex digits. */
  readonly sha: string;
  /** `refs/heads/main`, or null on a detached head. */
  readonly ref: string | null;
  readonly shallow: boolean;
  /** Paths that differ from the commit or are untracked and not ignored, relative to the top level. */
  readonly dirty: readonly string[];
  /** Every path that git keeps, submodules included, relative to the top level. What is ignored is in neither list. */
  readonly tracked: ReadonlySet<string>;
}

/** Git, asked with a scrubbed environment and without the repository's hooks, monitors and filters. */
export interface Git {
  /** undefined where there is no repository, no commit, or no git. Faults: GIT_FAILED. */
  state(): Promise<GitState | undefined>;
}
