import type { Command } from 'commander';
import { type CommittedVerdict, committedVerdict } from '../chain/committed.ts';
import { jobResults, needsIn } from '../chain/needs.ts';
import type { Session } from '../chain/session.ts';
import { Fault } from '../core/fault.ts';
import { exitCode, worst } from '../core/verdict.ts';
import { askJobs, type JobResult } from '../gates/closure/index.ts';
import { renderCommitted } from '../hosts/committed.ts';
import type { Host } from '../hosts/host.ts';
import { type CommonFlags, commonOptions, withCommonFlags } from './flags.ts';
import { openSession } from './workplace.ts';

interface VerdictFlags extends CommonFlags {
  readonly needs?: string;
}

/** `closure verdict`: of a pack that was committed, and of the jobs that made it. Anything but PASS is red. */
export function addVerdict(group: Command, host: Host): void {
  withCommonFlags(group.command('verdict'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('compute the verdict of a committed pack again, and exit by it')
    .option('--needs <json>', 'the results of all jobs of the run, as toJSON(needs) gives them')
    .action(async (dir: string, flags: VerdictFlags) => {
      const needs = flags.needs === undefined ? undefined : needsIn(flags.needs);
      if (needs) refuseUnplanned(jobResults(needs, []));
      const { session } = await openSession(dir, commonOptions(flags, host), 'offline');
      if (!session.plan && flags.platformRunId === undefined)
        throw new Fault('USAGE', { message: 'closure verdict needs --platform-run-id or --run-plan' });
      const jobs = needs ? jobResults(needs, wantedJobs(session)) : [];
      const told = withJobs(await packOf(session, jobs), jobs);
      await host.print(renderCommitted(told, session.platformRunId, flags.format));
      process.exitCode = exitCode(told.verdict);
    });
}

/** A run that could not build has no pack; nothing but its offline gates is told, and never as readiness. */
async function packOf(session: Session, jobs: readonly JobResult[]): Promise<CommittedVerdict> {
  const { plan } = session;
  if (plan?.offline == null) return committedVerdict(session);
  if (jobs.length === 0)
    throw new Fault('USAGE', { message: 'a run without a pack is judged by its jobs: --needs is missing' });
  const detail = `Offline gates only: ${plan.offline}. Not run: build, entrypoints, publish.`;
  const verdict = session.requireAuthoritative ? 'FAIL' : 'PASS';
  return { verdict, assurance: 'rehearsal', place: null, detail, faults: [] };
}

/** Where the plan itself failed there is nothing else to look at. */
function refuseUnplanned(jobs: readonly JobResult[]): void {
  const plan = jobs.find(({ name }) => name === 'plan');
  if (plan?.result === 'success') return;
  throw new Fault('PLAN_MALFORMED', {
    message: `there is no plan: the job plan is ${plan?.result ?? 'unknown'}`,
    fix: 'Mend what the job plan tells of.',
  });
}

function wantedJobs({ plan }: Session): readonly string[] {
  if (plan) return plan.jobs;
  throw new Fault('USAGE', {
    message: 'closure verdict --needs needs --run-plan, which says what jobs there should be',
  });
}

/** A job that did not succeed is red, whatever the pack says. */
function withJobs(committed: CommittedVerdict, jobs: readonly JobResult[]): CommittedVerdict {
  const rows = jobs.length === 0 ? [] : askJobs(jobs);
  const verdict = worst([committed.verdict, ...rows.map((row) => row.verdict)]);
  const told = rows.flatMap(({ open }) => open.map(({ subject, message }) => `${subject}: ${message}`));
  return { ...committed, verdict, detail: [...told, committed.detail].filter((line) => line !== '').join('; ') };
}
