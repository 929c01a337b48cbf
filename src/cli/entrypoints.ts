import type { Command } from 'commander';
import { mergeParts, planShards, runShard } from '../chain/shards.ts';
import { partOf } from '../chain/single.ts';
import { Fault } from '../core/fault.ts';
import type { Host } from '../hosts/host.ts';
import { type AloneFlags, openAlone } from './alone.ts';
import { type CommonFlags, commonOptions, tell, withCommonFlags } from './flags.ts';
import { withImageFlags } from './gates.ts';
import { openSession } from './workplace.ts';

/** `entrypoints plan`, `shard` and `merge`, beside `entrypoints run`: the matrix over several machines. */
export function addEntrypointCommands(group: Command, host: Host): void {
  withCommonFlags(group.command('plan'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('print rows and probes, cut into shards, as JSON')
    .option('--shards <n>', 'how many machines', '1')
    .action(async (dir: string, flags: CommonFlags & { readonly shards: string }) => {
      const { session } = await openSession(dir, commonOptions(flags, host), 'offline');
      host.print(`${JSON.stringify(planShards(session.open, count(flags.shards, '--shards')), null, 2)}\n`);
    });
  addShard(group, host);
  addMerge(group, host);
}

/** One shard leaves a part; the matrix is written when all parts are there. */
function addShard(group: Command, host: Host): void {
  withImageFlags(withCommonFlags(group.command('shard')))
    .argument('<k/n>', 'which shard of how many, `1/4`')
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('run one shard of the rows in the image, and keep its part')
    .action(async (shard: string, dir: string, flags: AloneFlags) => {
      const [index = '', total = ''] = shard.split('/');
      const { session, workplace } = await openSession(dir, commonOptions(flags, host), 'engine');
      const alone = await openAlone(session, workplace.root, 'entrypoints', flags);
      const key = await runShard(session, alone.ports, { index: count(index, 'shard'), total: count(total, 'shard') });
      await alone.close();
      host.print(`wrote ${key}\n`);
    });
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
