import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import { jsonIn } from '../core/json.ts';
import type { Job, PullRequest } from '../ports/job.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const sha = z.string().regex(/^[0-9a-f]{40}$/);

/** What of the webhook's payload is read. https://docs.github.com/webhooks/webhook-events-and-payloads */
const payload = z.looseObject({
  repository: z.looseObject({ default_branch: z.string().min(1), full_name: z.string() }),
  pull_request: z
    .looseObject({
      number: z.int().positive(),
      user: z.looseObject({ login: z.string().min(1) }),
      head: z.looseObject({ sha, repo: z.looseObject({ full_name: z.string() }).nullable() }),
      base: z.looseObject({ sha }),
    })
    .optional(),
  workflow_run: z.looseObject({ head_repository: z.looseObject({ full_name: z.string() }).nullable() }).optional(),
  merge_group: z.looseObject({ base_sha: sha, head_sha: sha }).optional(),
});

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
const variables = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_EVENT_PATH: z.string().min(1),
  GITHUB_REF: z.string().startsWith('refs/'),
  GITHUB_REF_PROTECTED: z.enum(['true', 'false']).default('false'),
  GITHUB_SHA: sha,
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_ACTOR: z.string().min(1),
  GITHUB_RUN_ID: z.string().regex(/^\d{1,19}$/),
  GITHUB_RUN_ATTEMPT: z.string().regex(/^[1-9]\d{0,8}$/),
  GITHUB_SERVER_URL: z.url(),
});

/** The job that the runner describes. Throws JOB_UNREADABLE where it says something that cannot be: nothing is guessed. */
export function githubJob(environment: Environment): Job {
  const named = read(variables, environment, 'the variables of this job');
  const event = read(payload, eventAt(named.GITHUB_EVENT_PATH), 'the event of this job');
  return {
    event: named.GITHUB_EVENT_NAME,
    ref: named.GITHUB_REF,
    isProtected: named.GITHUB_REF_PROTECTED === 'true',
    sha: named.GITHUB_SHA,
    repository: named.GITHUB_REPOSITORY,
    defaultBranch: event.repository.default_branch,
    actor: named.GITHUB_ACTOR,
    runId: named.GITHUB_RUN_ID,
    attempt: Number(named.GITHUB_RUN_ATTEMPT),
    url: `${named.GITHUB_SERVER_URL}/${named.GITHUB_REPOSITORY}/actions/runs/${named.GITHUB_RUN_ID}`,
    baseSha: event.pull_request?.base.sha ?? event.merge_group?.base_sha,
    followsFork: isForeign(event.workflow_run?.head_repository, event.repository.full_name),
    pull: event.pull_request && pullOf(event.pull_request, event.repository.full_name),
  };
}

/** A head whose repository is gone was a fork. */
function isForeign(head: { readonly full_name: string } | null | undefined, repository: string): boolean {
  return head !== undefined && head?.full_name !== repository;
}

function pullOf(
  { number, user, head }: NonNullable<z.output<typeof payload>['pull_request']>,
  repository: string,
): PullRequest {
  return { number, author: user.login, headSha: head.sha, isFork: isForeign(head.repo, repository) };
}

function eventAt(path: string): unknown {
  try {
    return jsonIn(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Fault('JOB_UNREADABLE', { message: `${plain(path)} cannot be read as the event of this job`, cause });
  }
}

function read<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const message = `${what}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'malformed'}`;
  throw new Fault('JOB_UNREADABLE', { message: plain(message) });
}
