import { expect } from 'vitest';
import { type Environment, proveWorkflowRun, type WorkflowDemands } from '../../../src/adapters/workflow-run.ts';
import { apiToken, bearer, repositoryId, runId, sha, type TestGitHub } from './workflow-server.ts';

/** What the tokens of a test are made for. */
export const audience = 'seaworthy:platform_20260102T030405Z';

/** What a job of the right run proves of itself, but for what a test changes of the contract or the environment. */
export function prove({ url }: TestGitHub, demands: Partial<WorkflowDemands> = {}, environment: Environment = {}) {
  const wanted = { proof: 'oidc', issuer: url, api: `${url}/api`, repositoryId, sha, audience } as const;
  const variables = { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: runId, GITHUB_SHA: sha, CI: 'true' };
  const services = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    GITHUB_TOKEN: apiToken,
  };
  return proveWorkflowRun({ ...wanted, ...demands }, { ...variables, ...services, ...environment });
}

/** That nothing is proven, that it is said why, and that the words give nothing away. */
export async function expectNothing(...given: Parameters<typeof prove>): Promise<void> {
  const { run, why } = await prove(...given);
  expect(run).toBeUndefined();
  expect(why).toMatch(/\p{L}{3}/u);
  expect(why).not.toMatch(new RegExp(`${bearer}|${apiToken}|\\n`));
}
