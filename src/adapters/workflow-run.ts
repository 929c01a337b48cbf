import { clip, plain } from '../core/escape.ts';
import type { WorkflowProof, WorkflowRun } from '../ports/workflow.ts';
import { runOfApi } from './workflow-run/api.ts';
import { runOfToken } from './workflow-run/token.ts';

/** What a run has to be proven to be. */
export interface WorkflowDemands {
  readonly proof: 'oidc' | 'api';
  readonly issuer: string;
  readonly api: string;
  /** Of the contract; without it nothing can be proven. */
  readonly repositoryId: string | undefined;
  /** The commit of the working tree. */
  readonly sha: string | undefined;
  /** What the token is made for, so that one of another purpose or run proves nothing. */
  readonly audience: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Proves that this process belongs to a run of the contract’s repository at this commit: by a token that the issuer signed,
 * or by the run as its API knows it. What cannot be proven is told, never assumed.
 */
export async function proveWorkflowRun(demands: WorkflowDemands, environment: Environment): Promise<WorkflowProof> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return { why: 'this is no job of a workflow' };
  if (demands.repositoryId === undefined) return { why: 'the contract names no workflow.repository-id' };
  try {
    const run = await (demands.proof === 'oidc' ? runOfToken : runOfApi)(demands, environment);
    const why = disagreement(run, demands, environment);
    return why === undefined ? { run } : { why };
  } catch (error) {
    return { why: clip(plain(error instanceof Error ? error.message : String(error)), 300) };
  }
}

/** Where the run differs from contract, commit or what this job says of itself. */
function disagreement(run: WorkflowRun, { repositoryId, sha }: WorkflowDemands, environment: Environment) {
  const pairs: readonly (readonly [string, string, string | undefined])[] = [
    ['repository_id', run.repositoryId, repositoryId],
    ['sha', run.sha, sha],
    ['run_id', run.runId, environment['GITHUB_RUN_ID']],
  ];
  const wrong = pairs.find(([, proven, expected]) => proven !== expected);
  return wrong && `the proven run has the ${wrong[0]} ${plain(wrong[1])}, expected ${plain(wrong[2] ?? 'one')}`;
}
