import type { Command } from 'commander';
import { committedVerdict } from '../chain/committed.ts';
import { packsIn, pull } from '../chain/pull.ts';
import type { Session } from '../chain/session.ts';
import { Fault } from '../core/fault.ts';
import { exitCode } from '../core/verdict.ts';
import { renderCommitted } from '../hosts/committed.ts';
import type { Host } from '../hosts/host.ts';
import { renderPacks } from '../hosts/packs.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';
import { type CommonFlags, commonOptions, withCommonFlags } from './flags.ts';
import { addPackReport } from './pack-report.ts';
import { addTransit } from './transit.ts';
import { openSession } from './workplace.ts';

/** `evidence ls`, `pull`, `report`, `hand-on` and `take`, beside `evidence run`. */
export function addEvidenceCommands(group: Command, host: Host): void {
  addTransit(group, host);
  addPackReport(group, host);
  withCommonFlags(group.command('ls'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('list the committed packs of the contract’s store')
    .action(async (dir: string, flags: CommonFlags) => {
      const { session } = await openSession(dir, commonOptions(flags, host), 'store');
      const store: EvidenceStore = session.remote ?? session.store;
      await host.print(renderPacks(await packsIn(store), store.place, flags.format));
    });
  withCommonFlags(group.command('pull'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('fetch the pack of a run (--platform-run-id), and compute its verdict again')
    .action(async (dir: string, flags: CommonFlags) => {
      if (flags.platformRunId === undefined)
        throw new Fault('USAGE', { message: 'evidence pull needs --platform-run-id' });
      const { session } = await openSession(dir, commonOptions(flags, host), 'store');
      await pull(session, needed(session));
      const committed = await committedVerdict(session);
      await host.print(renderCommitted(committed, session.platformRunId, flags.format));
      process.exitCode = exitCode(committed.verdict);
    });
}

function needed({ remote, open }: Session): EvidenceStore {
  if (remote) return remote;
  throw new Fault('USAGE', {
    message: 'the contract keeps its evidence on this machine: there is nothing to fetch',
    location: open.locate(['evidence', 'store']),
    fix: 'Name a bucket under evidence.store.',
  });
}
