import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { githubJob } from '../adapters/github-job.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { writeWhole } from '../adapters/whole-file.ts';
import { planBytes, planDigest, planFile, planPath, type RunPlan } from '../chain/plan.ts';
import { planRun } from '../chain/plan-run.ts';
import { newRunId, type Session } from '../chain/session.ts';
import { type Durations, durationsIn } from '../chain/shard-plan.ts';
import type { Host } from '../hosts/host.ts';
import { utc } from '../ports/clock.ts';
import type { Job } from '../ports/job.ts';
import { type BaseFlags, protectorOf } from './base.ts';
import { type CommonFlags, commonOptions, tell, withCommonFlags } from './flags.ts';
import { namedFile } from './named-file.ts';
import { openSession } from './workplace.ts';

interface PlanFlags extends CommonFlags, BaseFlags {
  readonly out?: string;
  readonly durations?: string;
}

/** `closure plan`: judges the contract by its base, and says what the jobs of one run do. */
export function addPlan(group: Command, host: Host): void {
  withCommonFlags(group.command('plan'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('judge the contract by its base, and print what the jobs of a run share, as JSON')
    .option('--base <folder>', 'a checkout of the base, instead of asking GitHub')
    .option('--contract-environment <name>', 'the protected environment whose opening counts as consent')
    .option('--out <folder>', 'where the plan and the contract are put for the other jobs')
    .option('--durations <file>', 'the entrypoint_matrix_validation.json of an earlier run, to deal rows over machines')
    .action(async (dir: string, flags: PlanFlags) => {
      const options = commonOptions(flags, host);
      const { session, workplace } = await openSession(dir, options, 'offline');
      const job = options.environment['GITHUB_ACTIONS'] === 'true' ? githubJob(options.environment) : undefined;
      const protector = await protectorOf(session.open, workplace.files, job, flags, options.environment);
      const run = { ...session, platformRunId: flags.platformRunId ?? idOf(job) };
      const { plan, refused } = planRun(run, job, protector, durations(flags.durations));
      if (refused) await tell(host, refused, session.open.profile, flags, options);
      else await host.print(`${JSON.stringify({ digest: handOn(plan, session, flags.out), ...plan }, null, 2)}\n`);
    });
}

/** On GitHub the id names the run, and every attempt of it has the same. */
function idOf(job: Job | undefined): string {
  const clock = systemClock();
  return job ? `platform_${utc(clock.now()).replace(/[-:]/g, '')}_${job.runId}` : newRunId(clock);
}

function durations(path: string | undefined): Durations | undefined {
  return path === undefined ? undefined : durationsIn(namedFile(path), path);
}

/** Puts the plan and the files of the contract where other jobs take them from. Returns the digest of the plan. */
function handOn(plan: RunPlan, { open }: Session, out: string | undefined): string {
  const bytes = planBytes(plan);
  if (out !== undefined) {
    for (const { path, bytes: content } of open.files) put(join(resolve(out), planFile(path)), content);
    put(join(resolve(out), planPath), bytes);
  }
  return planDigest(bytes);
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, bytes);
}
