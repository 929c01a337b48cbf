/** A run of a workflow, as its issuer or its API states it. */
export interface WorkflowRun {
  readonly repositoryId: string;
  readonly runId: string;
  /** From 1 on. */
  readonly attempt: number;
  /** The commit that it runs on. */
  readonly sha: string;
  /** `refs/heads/main`; null where the source does not say it. */
  readonly ref: string | null;
  readonly actor: string;
  /** `push`, `workflow_dispatch` and others. */
  readonly event: string;
  /** For a person. */
  readonly url: string;
}

/** The run that this process belongs to, or why none is proven. A variable alone never proves one. */
export type WorkflowProof =
  | { readonly run: WorkflowRun; readonly why?: undefined }
  | { readonly run?: undefined; readonly why: string };

/** Whether the run could be made again, by hand, on the same ref. */
export interface WorkflowReadiness {
  readonly kind: 'ready' | 'unready' | 'unknown';
  /** Why it is not, or cannot be told. */
  readonly detail: string;
}
