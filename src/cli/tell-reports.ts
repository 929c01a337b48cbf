import type { Command } from 'commander';
import { githubJob } from '../adapters/github-job.ts';
import { joinReports } from '../chain/saved-report.ts';
import { Fault } from '../core/fault.ts';
import type { Host } from '../hosts/host.ts';
import { renderComment } from '../hosts/report/comment.ts';
import { placeOf } from './base.ts';
import { namedFile } from './named-file.ts';

interface TellFlags {
  readonly comment?: string;
}

/** `closure tell`: what several gates of one job found, told once. */
export function addTell(group: Command, host: Host): void {
  group
    .command('tell')
    .argument('<report...>', 'what gates left with --report-file')
    .summary('tell what several gates found as one: the worst verdict, and every finding')
    .option('--comment <key>', 'keep a comment of this key on the pull request, too')
    .action(async (paths: readonly string[], { comment }: TellFlags) => {
      const report = joinReports(paths.map((path) => ({ path, text: namedFile(path) })));
      await host.announce(report);
      if (comment !== undefined) await commentOn(comment, report);
    });
}

async function commentOn(key: string, report: ReturnType<typeof joinReports>): Promise<void> {
  const { pull, repository, url } = githubJob(process.env);
  if (!pull) throw new Fault('USAGE', { message: '--comment: this event has no pull request' });
  const { githubApi } = await import('../adapters/github/client.ts');
  const { keepComment } = await import('../adapters/github/comment.ts');
  await keepComment(
    githubApi(placeOf(process.env)),
    { repository, pull: pull.number, key },
    renderComment(report, url),
  );
}
