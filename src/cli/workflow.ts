import type { Session } from '../chain/session.ts';
import type { WorkflowProof } from '../ports/workflow.ts';

type Environment = Readonly<Record<string, string | undefined>>;

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
