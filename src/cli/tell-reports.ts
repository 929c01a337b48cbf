import type { Command } from 'commander';
import { joinReports } from '../chain/saved-report.ts';
import type { Host } from '../hosts/host.ts';
import { namedFile } from './named-file.ts';

/** `closure tell`: what several gates of one job found, told once. */
export function addTell(group: Command, host: Host): void {
  group
    .command('tell')
    .argument('<report...>', 'what gates left with --report-file')
    .summary('tell what several gates found as one: the worst verdict, and every finding')
    .action(async (paths: readonly string[]) => {
      await host.announce(joinReports(paths.map((path) => ({ path, text: namedFile(path) }))));
    });
}
