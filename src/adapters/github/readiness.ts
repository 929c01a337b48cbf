import { parse } from 'yaml';
import { z } from 'zod';
import { Fault } from '../../core/fault.ts';
import type { Job } from '../../ports/job.ts';
import type { WorkflowReadiness } from '../../ports/workflow.ts';
import type { GithubApi } from './client.ts';
import { githubFiles } from './files.ts';

const reference = z.looseObject({ object: z.looseObject({ sha: z.string().regex(/^[0-9a-f]{40}$/) }) });
const triggers = z.looseObject({ on: z.unknown() });

/**
 * Whether this run could be made again: its workflow stands on the default branch and can be dispatched, its ref can be
 * targeted, and is still at the commit of this run. What cannot be looked at is `unknown`, with the permission to grant.
 */
export async function readinessOf(
  api: GithubApi,
  job: Job,
  workflowRef: string | undefined,
): Promise<WorkflowReadiness> {
  try {
    const [path] = (workflowRef ?? '').replace(`${job.repository}/`, '').split('@');
    if (!path?.startsWith('.github/workflows/'))
      return { kind: 'unknown', detail: 'the runner names no workflow file' };
    const text = await textOnDefaultBranch(api, job, path);
    if (text === undefined) return unready(`${path} does not exist on ${job.defaultBranch}`);
    if (!canBeDispatched(text)) return unready(`${path} on ${job.defaultBranch} has no workflow_dispatch`);
    return await targetOf(api, job);
  } catch (error) {
    if (error instanceof Fault) return { kind: 'unknown', detail: error.message };
    throw error;
  }
}

function unready(detail: string): WorkflowReadiness {
  return { kind: 'unready', detail };
}

async function textOnDefaultBranch(api: GithubApi, { repository, defaultBranch }: Job, path: string) {
  const files = githubFiles(api, repository, defaultBranch);
  return (await files.stat(path)) && Buffer.from(await files.read(path)).toString('utf8');
}

/** `on` is a word, a list or a map. */
function canBeDispatched(text: string): boolean {
  const { data } = triggers.safeParse(parse(text));
  const { on } = data ?? {};
  if (typeof on === 'string') return on === 'workflow_dispatch';
  if (Array.isArray(on)) return on.includes('workflow_dispatch');
  return typeof on === 'object' && on !== null && 'workflow_dispatch' in on;
}

async function targetOf(api: GithubApi, { repository, ref, sha, attempt }: Job): Promise<WorkflowReadiness> {
  if (!/^refs\/(?:heads|tags)\//.test(ref)) return unready(`${ref} is no ref that a dispatch could name`);
  const route = `GET /repos/${repository}/git/ref/${ref.slice('refs/'.length)}`;
  const found = reference.safeParse(await api.ask({ route, permission: 'contents: read' }));
  if (!found.success) return unready(`${ref} is gone`);
  const now = found.data.object.sha;
  if (attempt > 1 && ref.startsWith('refs/heads/') && now !== sha)
    return unready(`this is a stale re-run: ${ref} is at ${now}, not at ${sha}`);
  return { kind: 'ready', detail: '' };
}
