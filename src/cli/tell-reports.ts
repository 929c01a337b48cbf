import type { Command } from 'commander';
import { githubJob } from '../adapters/github-job.ts';
import { type JoinedReport, joinReports } from '../chain/saved-report.ts';
import { Fault } from '../core/fault.ts';
import type { Finding } from '../core/finding.ts';
import { isIntroduced } from '../domain/change/introduced.ts';
import type { Host } from '../hosts/host.ts';
import { renderComment } from '../hosts/report/comment.ts';
import { renderSarif } from '../hosts/report/sarif.ts';
import type { Job } from '../ports/job.ts';
import { placeOf } from './base.ts';
import { namedFile } from './named-file.ts';

interface TellFlags {
  readonly comment?: string;
  readonly codeScanning?: boolean;
}

/** `closure tell`: what several gates of one job found, told once. */
export function addTell(group: Command, host: Host): void {
  group
    .command('tell')
    .argument('<report...>', 'what gates left with --report-file')
    .summary('tell what several gates found as one: the worst verdict, and every finding')
    .option('--comment <key>', 'keep a comment of this key on the pull request, too')
    .option('--code-scanning', 'hand the findings to code scanning, too')
    .action(async (paths: readonly string[], { comment, codeScanning = false }: TellFlags) => {
      const report = joinReports(paths.map((path) => ({ path, text: namedFile(path) })));
      const job = process.env['GITHUB_ACTIONS'] === 'true' ? githubJob(process.env) : undefined;
      if (comment !== undefined && !job?.pull)
        throw new Fault('USAGE', { message: '--comment: this event has no pull request' });
      if (codeScanning && !job) throw new Fault('USAGE', { message: '--code-scanning: this is no job of a workflow' });
      await host.announce(report, await introducedBy(job, host));
      if (comment !== undefined && job?.pull) await spoken(host, () => commentOn(comment, job, report));
      if (codeScanning && job) await spoken(host, () => scan(job, report));
    });
}

/** What GitHub does not take is told once, and changes no verdict. */
async function spoken<Value>(host: Host, work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Fault) || !error.code.startsWith('API_')) throw error;
    await host.notice(`${error.code}: ${error.message}`);
    return undefined;
  }
}

/** Which findings a pull request brought; every one, where this is none or GitHub does not say. */
async function introducedBy(job: Job | undefined, host: Host): Promise<(finding: Finding) => boolean> {
  const { pull, repository } = job ?? {};
  if (!pull || repository === undefined) return () => true;
  const changes = await spoken(host, async () => {
    const { changedFiles } = await import('../adapters/github/changes.ts');
    return changedFiles(await api(), repository, pull.number);
  });
  return (finding) => changes === undefined || isIntroduced(finding, changes);
}

async function commentOn(key: string, { repository, pull, url }: Job, report: JoinedReport): Promise<void> {
  if (!pull) return;
  const { keepComment } = await import('../adapters/github/comment.ts');
  await keepComment(await api(), { repository, pull: pull.number, key }, renderComment(report, url));
}

async function scan({ repository, sha, ref }: Job, report: JoinedReport): Promise<void> {
  const { uploadSarif } = await import('../adapters/github/code-scanning.ts');
  await uploadSarif(await api(), { repository, sha, ref }, renderSarif(report, report.contractPath));
}

async function api() {
  const { githubApi } = await import('../adapters/github/client.ts');
  return githubApi(placeOf(process.env));
}
