import { githubJob } from '../adapters/github-job.ts';
import type { Session } from '../chain/session.ts';
import { faultsIn } from '../core/fault.ts';
import type { WorkflowProof, WorkflowReadiness } from '../ports/workflow.ts';
import { placeOf } from './base.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a run that is proven could be made again. */
export async function readinessOf(
  { workflow: { run } }: Pick<Session, 'workflow'>,
  environment: Environment,
): Promise<WorkflowReadiness | undefined> {
  if (!run) return undefined;
  const { githubApi } = await import('../adapters/github/client.ts');
  const { readinessOf: lookUp } = await import('../adapters/github/readiness.ts');
  try {
    return await lookUp(githubApi(placeOf(environment)), githubJob(environment), environment['GITHUB_WORKFLOW_REF']);
  } catch (error) {
    return {
      kind: 'unknown',
      detail: faultsIn(error)
        .map(({ message }) => message)
        .join('; '),
    };
  }
}

/** Where nobody was asked. */
export const noWorkflow: WorkflowProof = { why: 'nobody was asked' };

/** The run that this process belongs to. Outside of every job nothing is asked. */
export async function workflowOf(
  { open, git, platformRunId }: Session,
  environment: Environment,
): Promise<WorkflowProof> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return { why: 'this is no job of a workflow' };
  const { proveWorkflowRun } = await import('../adapters/workflow-run.ts');
  const { proof, issuer, api, 'repository-id': repositoryId } = open.contract.workflow;
  const audience = `seaworthy:${platformRunId}`;
  return proveWorkflowRun({ proof, issuer, api, repositoryId, sha: git?.sha, audience }, environment);
}
