import { resolve } from 'node:path';
import { gitCli } from '../adapters/git-cli.ts';
import { nodeFiles } from '../adapters/node-files.ts';
import { type Base, type Consent, judgeByBase } from '../chain/protector.ts';
import { everyContract, isContract } from '../contract/find.ts';
import type { OpenContract } from '../contract/opened.ts';
import { Fault } from '../core/fault.ts';
import type { Protector } from '../gates/closure/index.ts';
import type { Approvals } from '../ports/approvals.ts';
import type { Files } from '../ports/files.ts';
import type { Job } from '../ports/job.ts';
import { handlesOnAws } from './aws.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How the base is found, and who may have agreed to a change. */
export interface BaseFlags {
  /** A checkout of the base, where the API is not to be asked. */
  readonly base?: string;
  /** The protected environment whose opening counts as consent. */
  readonly contractEnvironment?: string;
}

/** Judges the contract of this working tree by the one of its base (L13). Without a job and a base, nobody is asked. */
export async function protectorOf(
  open: OpenContract,
  files: Files,
  job: Job | undefined,
  flags: BaseFlags,
  environment: Environment,
): Promise<Protector> {
  if (flags.base === undefined && isMerged(job)) return { base: 'itself', baseSha: job?.sha ?? null, loosenings: [] };
  if (flags.base === undefined && !job) return { base: 'nobody-asked', baseSha: null, loosenings: [] };
  const base = { ...(await baseOf(job, flags, environment)), handles: handlesOnAws(environment) };
  const alone = await judgeByBase(open, files, base, { author: undefined, approvals: [], letIn: [] });
  if (!job || alone.loosenings.length === 0) return alone;
  return judgeByBase(open, files, base, await consentTo(job, flags, environment));
}

/** What stands on the protected default branch has been judged when it was merged. */
function isMerged(job: Job | undefined): boolean {
  return job?.event === 'push' && job.isProtected && job.ref === `refs/heads/${job.defaultBranch}`;
}

async function baseOf(job: Job | undefined, { base }: BaseFlags, environment: Environment): Promise<Base> {
  if (base !== undefined) return checkedOut(resolve(base), job);
  if (!job) throw new Fault('BASE_UNREADABLE', { message: 'there is no job that would have a base' });
  const { githubApi } = await import('../adapters/github/client.ts');
  const { githubFiles, githubPaths, headOf } = await import('../adapters/github/files.ts');
  const api = githubApi(placeOf(environment));
  const sha = job.baseSha ?? (await headOf(api, job.repository, job.defaultBranch));
  return {
    files: githubFiles(api, job.repository, sha),
    sha,
    contracts: async () => (await githubPaths(api, job.repository, sha)).filter(isContract),
  };
}

/** A checkout of the base must be of the very commit that the event names. */
async function checkedOut(folder: string, job: Job | undefined): Promise<Base> {
  const sha = (await gitCli(folder).state())?.sha ?? null;
  if (job?.baseSha !== undefined && job.baseSha !== sha)
    throw new Fault('BASE_UNREADABLE', {
      message: `${folder} is a checkout of ${sha ?? 'no commit'}, and the base is ${job.baseSha}`,
      rerun: 'will-not-help',
    });
  const files = nodeFiles(folder);
  return { files, sha, contracts: () => everyContract(files) };
}

async function consentTo(
  { pull, actor, runId, repository }: Job,
  { contractEnvironment }: BaseFlags,
  environment: Environment,
): Promise<Consent> {
  const approvals = await approvalsIn(repository, environment);
  const entered = contractEnvironment === undefined ? [] : await approvals.ofRun(runId);
  return {
    author: pull?.author ?? actor,
    approvals: pull ? await approvals.ofPull(pull.number, pull.headSha) : [],
    letIn: entered.flatMap(({ user, environments }) =>
      environments.includes(contractEnvironment ?? '') ? [user] : [],
    ),
  };
}

async function approvalsIn(repository: string, environment: Environment): Promise<Approvals> {
  const { githubApi } = await import('../adapters/github/client.ts');
  const { githubApprovals } = await import('../adapters/github/approvals.ts');
  return githubApprovals(githubApi(placeOf(environment)), repository);
}

/** The API that the runner names, never the one of a contract that is still being judged. */
export function placeOf(environment: Environment): { readonly api: string; readonly token: string } {
  const { GITHUB_API_URL: api, GITHUB_TOKEN: token } = environment;
  if (api && token) return { api, token };
  throw new Fault('API_REFUSED', {
    message: `there is no ${api ? 'token' : 'GITHUB_API_URL'} to ask GitHub with`,
    fix: 'Pass `token: ${{ github.token }}` to the action, with contents: read and pull-requests: read.',
  });
}
