/** Who said yes to a commit, and in whose name. */
export interface Approval {
  /** The login, without `@`. */
  readonly user: string;
  /** Teams that the approval was given for, as `org/team`. */
  readonly teams: readonly string[];
}

/** Who approved what is being judged. Faults: API_REFUSED, API_UNREACHABLE. */
export interface Approvals {
  /** Reviews of a pull request that approve this very commit and were not taken back. */
  ofPull(number: number, sha: string): Promise<readonly Approval[]>;
  /** People who let a run into a protected environment. */
  ofRun(runId: string): Promise<readonly { readonly user: string; readonly environments: readonly string[] }[]>;
}
