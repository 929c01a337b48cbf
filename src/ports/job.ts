/** The job that this process is a step of, as the runner describes it. Nothing of this is proof (see `WorkflowProof`). */
export interface Job {
  /** `push`, `pull_request`, `merge_group`, `workflow_dispatch` and others. */
  readonly event: string;
  /** `refs/heads/main`, `refs/pull/7/merge`, `refs/tags/v1`. */
  readonly ref: string;
  /** Whether a rule of the repository protects the ref. */
  readonly isProtected: boolean;
  /** The commit that the run is for: of a pull request the merge of both sides. */
  readonly sha: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly actor: string;
  readonly runId: string;
  /** From 1 on. */
  readonly attempt: number;
  /** For a person. */
  readonly url: string;
  /** The commit that the changes of a pull request or merge group are for. */
  readonly baseSha: string | undefined;
  /** Whether this run follows another one (`workflow_run`) that was for the changes of another repository. */
  readonly followsFork: boolean;
  readonly pull: PullRequest | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly author: string;
  readonly headSha: string;
  /** Whether the changes come from another repository: such a job has no secrets and no identity token. */
  readonly isFork: boolean;
}
