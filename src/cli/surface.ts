import { type Command, Option } from 'commander';
import { type SnapshotDiff, snapshotDiff, snapshotIn, snapshotOf } from '../chain/help-snapshot.ts';
import { plain } from '../core/escape.ts';
import { exitCode } from '../core/verdict.ts';
import { isBreaking, type SurfaceChange } from '../domain/entrypoint/surface.ts';
import type { Host } from '../hosts/host.ts';
import { type AloneFlags, openAlone } from './alone.ts';
import { commonOptions, withCommonFlags } from './flags.ts';
import { withImageFlags } from './gates.ts';
import { namedFile } from './named-file.ts';
import { openSession } from './workplace.ts';

/** `entrypoints snapshot` and `entrypoints diff`: what an image’s commands and arguments are, and how they changed. */
export function addSurfaceCommands(group: Command, host: Host): void {
  withImageFlags(withCommonFlags(group.command('snapshot')))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('print the commands and arguments that the help texts of an image define, as JSON')
    .action(async (dir: string, flags: AloneFlags) => {
      const { session, workplace } = await openSession(dir, commonOptions(flags, host), 'engine');
      const alone = await openAlone(session, workplace.root, 'entrypoints', flags);
      const snapshot = await snapshotOf(session, alone.ports).finally(alone.close);
      await host.print(`${JSON.stringify(snapshot, null, 2)}\n`);
    });
  group
    .command('diff')
    .argument('<before>', 'a snapshot')
    .argument('<after>', 'a later one')
    .summary('tell what changed between two snapshots: what was removed or renamed is breaking, and exit 1')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (before: string, after: string, { format }: { readonly format: string }) => {
      const diff = snapshotDiff(snapshotIn(namedFile(before), before), snapshotIn(namedFile(after), after));
      await host.print(format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : shown(diff));
      process.exitCode = exitCode(diff.breaking > 0 ? 'FAIL' : 'PASS');
    });
}

/** Every change below what it is a change of; the verdict at the end. */
function shown({ from, to, breaking, changes }: SnapshotDiff): string {
  const places = [...new Set(changes.map(({ argv }) => argv.join(' ') || 'ENTRYPOINT'))];
  const blocks = places.flatMap((place) => [
    plain(place),
    ...changes.filter(({ argv }) => (argv.join(' ') || 'ENTRYPOINT') === place).map(lineOf),
  ]);
  const verdict =
    breaking > 0
      ? `FAIL  ${breaking} breaking of ${changes.length} changes`
      : `PASS  nothing breaking in ${changes.length} changes`;
  return `${[...blocks, `${verdict}, from ${plain(from)} to ${plain(to)}`].join('\n')}\n`;
}

function lineOf(one: SurfaceChange): string {
  const what = one.to === undefined ? plain(one.name) : `${plain(one.name)} to ${plain(one.to)}`;
  return `  ${isBreaking(one) ? 'BREAKING' : '        '}  ${one.change} ${one.kind} ${what}`;
}
