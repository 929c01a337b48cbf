/** Where a finding points: a path relative to the repository, one-based line and column. */
export interface Location {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that a check saw and that should not be so. */
export interface Finding {
  /** What it is about: a path, a row, a tag. Accepting a finding names this. */
  readonly subject: string;
  readonly message: string;
  readonly location?: Location;
  /** What to do about this very finding, where the check can say more than its general fix. */
  readonly fix?: string;
}
