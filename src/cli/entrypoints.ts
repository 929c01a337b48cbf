import type { Command } from 'commander';
import { durationsIn, planIn, planShards } from '../chain/shard-plan.ts';
import { mergeParts, runShard } from '../chain/shards.ts';
import { partOf } from '../chain/single.ts';
import { Fault } from '../core/fault.ts';
import type { Host } from '../hosts/host.ts';
import { type AloneFlags, openAlone } from './alone.ts';
import { type CommonFlags, commonOptions, tell, withCommonFlags } from './flags.ts';
import { withImageFlags } from './gates.ts';
import { namedFile } from './named-file.ts';
import { addSurfaceCommands } from './surface.ts';
import { openSession } from './workplace.ts';

/** `entrypoints plan`, `shard` and `merge`, beside `entrypoints run`: the matrix over several machines. */
export function addEntrypointCommands(group: Command, host: Host): void {
  addPlan(group, host);
  addShard(group, host);
  addMerge(group, host);
  addSurfaceCommands(group, host);
}

interface PlanFlags extends CommonFlags {
  readonly shards: string;
  readonly durations?: string;
  readonly matrix?: boolean;
}

function addPlan(group: Command, host: Host): void {
  withCommonFlags(group.command('plan'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('deal rows and probes over shards, as JSON')
    .option('--shards <n>', 'how many machines', '1')
    .option(
      '--durations <file>',
      'the entrypoint_matrix_validation.json of an earlier run: the longest rows are dealt first',
    )
    .option('--matrix', 'print the matrix for GitHub alone, in one line')
    .action(async (dir: string, flags: PlanFlags) => {
      const { session } = await openSession(dir, commonOptions(flags, host), 'offline');
      const durations =
        flags.durations === undefined ? undefined : durationsIn(namedFile(flags.durations), flags.durations);
      const plan = planShards(session.open, count(flags.shards, '--shards'), durations);
      await host.print(flags.matrix ? `${JSON.stringify(plan.matrix)}\n` : `${JSON.stringify(plan, null, 2)}\n`);
    });
}

/** One shard leaves a part; the matrix is written when all parts are there. */
function addShard(group: Command, host: Host): void {
  withImageFlags(withCommonFlags(group.command('shard')))
    .argument('<k/n>', 'which shard of how many, `1/4`')
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('run one shard of the rows in the image, and keep its part')
    .option('--expect <digest>', 'the digest that the building job told; another image is refused')
    .option('--plan <file>', 'what `entrypoints plan` printed; without one, rows are dealt by their probes')
    .action(
      async (shard: string, dir: string, flags: AloneFlags & { readonly plan?: string; readonly expect?: string }) => {
        const [index = '', total = ''] = shard.split('/');
        const { session, workplace } = await openSession(dir, commonOptions(flags, host), 'engine');
        const plan = flags.plan === undefined ? undefined : planIn(namedFile(flags.plan), flags.plan, session.open);
        const alone = await openAlone(session, workplace.root, 'entrypoints', flags);
        const found = alone.ports.built?.image.digest;
        if (flags.expect !== undefined && flags.expect !== found)
          throw new Fault('IMAGE_MALFORMED', {
            message: `the archive arrived with ${found}, and ${flags.expect} was built`,
          });
        const which = { index: count(index, 'shard'), total: count(total, 'shard') };
        const key = await runShard(session, alone.ports, which, plan).finally(alone.close);
        await host.print(`wrote ${key}\n`);
      },
    );
}

function addMerge(group: Command, host: Host): void {
  withCommonFlags(group.command('merge'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('judge the matrix from the parts of all shards of a run')
    .action(async (dir: string, flags: CommonFlags) => {
      const options = commonOptions(flags, host);
      const { session } = await openSession(dir, options, 'offline');
      const merged = await mergeParts(session);
      await tell(host, partOf(merged.session, 'entrypoints', [merged.outcome]), session.open.profile, flags, options);
    });
}

function count(text: string, name: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new Fault('USAGE', { message: `${name}: found ${JSON.stringify(text)}; expected a number from 1 to 999` });
}
