import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import type { WorkflowRun } from '../../ports/workflow.ts';
import type { Environment, WorkflowDemands } from '../workflow-run.ts';
import { ask, secondsToAnswer } from './ask.ts';

/** https://docs.github.com/actions/reference/security/oidc */
const claims = z.looseObject({
  repository: z.string(),
  repository_id: z.string(),
  run_id: z.string(),
  run_attempt: z.string().regex(/^[1-9]\d{0,5}$/),
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  ref: z.string(),
  actor: z.string(),
  event_name: z.string(),
});

const answer = z.looseObject({ value: z.string() });

/** The run that the contract’s issuer signs for, with a token that is made for this very purpose. Throws where there is none. */
export async function runOfToken(
  { issuer, audience }: Pick<WorkflowDemands, 'issuer' | 'audience'>,
  environment: Environment,
): Promise<WorkflowRun> {
  const token = await request(audience, environment);
  const keys = createRemoteJWKSet(new URL(`${issuer.replace(/\/$/, '')}/.well-known/jwks`), {
    timeoutDuration: secondsToAnswer * 1000,
  });
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience,
    algorithms: ['RS256'],
    requiredClaims: ['exp', 'iat'],
    maxTokenAge: '15 minutes',
    clockTolerance: 60,
  });
  const { repository, repository_id, run_id, run_attempt, sha, ref, actor, event_name } = claims.parse(payload);
  const server = new URL(environment['GITHUB_SERVER_URL'] || 'https://github.com').origin;
  return {
    repositoryId: repository_id,
    runId: run_id,
    attempt: Number(run_attempt),
    sha,
    ref,
    actor,
    event: event_name,
    url: `${server}/${repository}/actions/runs/${run_id}`,
  };
}

async function request(audience: string, environment: Environment): Promise<string> {
  const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (!address || !bearer) throw new Error('this job may ask for no identity token (`permissions: id-token: write`)');
  const url = new URL(address);
  url.searchParams.set('audience', audience);
  return answer.parse(await ask(url, bearer, 'the service of identity tokens')).value;
}
