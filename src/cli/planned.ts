import { resolve } from 'node:path';
import { nodeFiles } from '../adapters/node-files.ts';
import { overlaidFiles } from '../adapters/overlaid-files.ts';
import { type ReceivedPlan, type RunPlan, receivePlan } from '../chain/plan.ts';
import { openContract } from '../contract/open.ts';
import type { OpenContract } from '../contract/opened.ts';
import { Fault } from '../core/fault.ts';
import { handlesOnAws } from './aws.ts';
import type { CommonOptions, Workplace } from './workplace.ts';

/** The plan that a job was given, proven by its digest; undefined where it was given none. */
export async function receivedPlan(options: CommonOptions): Promise<ReceivedPlan | undefined> {
  const { runPlan, runPlanDigest, contract } = options;
  if (runPlan === undefined && runPlanDigest === undefined) return undefined;
  if (runPlan === undefined || runPlanDigest === undefined)
    throw new Fault('USAGE', { message: '--run-plan and --run-plan-digest are of no use without each other' });
  if (contract !== undefined)
    throw new Fault('USAGE', { message: '--contract says nothing beside --run-plan, which brings the contract' });
  return receivePlan(nodeFiles(resolve(runPlan)), runPlanDigest);
}

/**
 * The working place of a planned run. The contract is the one that the plan hands on, whatever the checkout holds; a job
 * without a checkout works on the commit of the plan. Throws PLAN_FOREIGN where the checkout is of another one.
 */
export function planned(workplace: Workplace, received: ReceivedPlan | undefined): Workplace {
  if (!received) return workplace;
  const { plan, files } = received;
  const { root, git } = workplace;
  if (git && git.sha !== plan.git_sha) throw foreign(`the checkout is of ${git.sha}`, plan.git_sha ?? 'none');
  const stated = plan.git_sha === null ? undefined : { topLevel: root, sha: plan.git_sha, ref: plan.git_ref };
  const absent = stated && { ...stated, shallow: false, dirty: [], tracked: new Set<string>() };
  return {
    ...workplace,
    folder: folderOf(plan.contract_path),
    git: git ?? absent,
    files: overlaidFiles(workplace.files, files),
  };
}

/** The run that a plan was made for. */
export function runOf(received: ReceivedPlan | undefined): Pick<CommonOptions, 'platformRunId'> {
  return received ? { platformRunId: received.plan.platform_run_id } : {};
}

/** The contract of a plan, which has to be what the plan was made from. Another run or contract is PLAN_FOREIGN. */
export async function readPlanned(
  { files }: Workplace,
  { platformRunId, environment }: CommonOptions,
  plan: RunPlan,
): Promise<OpenContract> {
  if (platformRunId !== undefined && platformRunId !== plan.platform_run_id)
    throw foreign(`--platform-run-id is ${platformRunId}`, plan.platform_run_id);
  const open = await openContract(files, plan.contract_path, handlesOnAws(environment));
  if (open.sha256 === plan.contract_sha256) return open;
  throw foreign(`the contract has the digest ${open.sha256}`, plan.contract_sha256);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

function foreign(found: string, expected: string): Fault {
  return new Fault('PLAN_FOREIGN', { message: `${found}; the plan was made for ${expected}` });
}
