import { Fault } from '../core/fault.ts';

/** Which try of its run this job belongs to; 1 on a machine of one’s own. Throws JOB_UNREADABLE. */
export function attemptIn(environment: Readonly<Record<string, string | undefined>>): number {
  const { GITHUB_ACTIONS, GITHUB_RUN_ATTEMPT: attempt = '1' } = environment;
  if (GITHUB_ACTIONS !== 'true') return 1;
  if (/^[1-9]\d{0,8}$/.test(attempt)) return Number(attempt);
  throw new Fault('JOB_UNREADABLE', { message: `GITHUB_RUN_ATTEMPT: found ${JSON.stringify(attempt)}` });
}

/** Who started the run of this job, and its number, as the runner says. */
export function jobIn(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly actor: string; readonly runId: string } | undefined {
  const { GITHUB_ACTIONS, GITHUB_ACTOR: actor, GITHUB_RUN_ID: runId } = environment;
  return GITHUB_ACTIONS === 'true' && actor && runId ? { actor, runId } : undefined;
}
