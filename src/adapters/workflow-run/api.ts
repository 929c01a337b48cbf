import { z } from 'zod';
import type { WorkflowRun } from '../../ports/workflow.ts';
import type { Environment, WorkflowDemands } from '../workflow-run.ts';
import { ask } from './ask.ts';

/** https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
const answer = z.looseObject({
  id: z.int(),
  run_attempt: z.int().positive(),
  head_sha: z.string().regex(/^[0-9a-f]{40}$/),
  status: z.string(),
  event: z.string(),
  html_url: z.string(),
  repository: z.looseObject({ id: z.int() }),
  actor: z.looseObject({ login: z.string() }),
});

/** The run as the API of the contract knows it. One that has ended is no run that this process belongs to. */
export async function runOfApi(
  { api, repositoryId }: Pick<WorkflowDemands, 'api' | 'repositoryId'>,
  environment: Environment,
): Promise<WorkflowRun> {
  const token = environment['GITHUB_TOKEN'];
  const runId = environment['GITHUB_RUN_ID'] ?? '';
  if (!token) throw new Error('there is no GITHUB_TOKEN to ask the API with');
  if (!/^\d{1,19}$/.test(runId)) throw new Error('GITHUB_RUN_ID is no number');
  const url = new URL(`${api.replace(/\/$/, '')}/repositories/${repositoryId}/actions/runs/${runId}`);
  const run = answer.parse(await ask(url, token, 'the API'));
  if (run.status !== 'in_progress') throw new Error(`the run ${runId} is ${run.status}, not in progress`);
  return {
    repositoryId: String(run.repository.id),
    runId: String(run.id),
    attempt: run.run_attempt,
    sha: run.head_sha,
    ref: null,
    actor: run.actor.login,
    event: run.event,
    url: run.html_url,
  };
}
