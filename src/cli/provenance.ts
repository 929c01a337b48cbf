import type { Command } from 'commander';
import { type Linkage, linkageOf, pinFromProvenance } from '../chain/link-run.ts';
import { Fault } from '../core/fault.ts';
import { exitCode } from '../core/verdict.ts';
import type { Host } from '../hosts/host.ts';
import { type CommonFlags, commonOptions, withCommonFlags } from './flags.ts';
import { openSession } from './workplace.ts';

/** `provenance pin` and `provenance link`, beside `provenance run`. */
export function addProvenanceCommands(group: Command, host: Host): void {
  withCommonFlags(group.command('pin'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('write run.json and the run header of a run (--platform-run-id), once')
    .action(async (dir: string, flags: CommonFlags) => {
      const session = await sessionOfRun(dir, flags, host);
      const keys = await pinFromProvenance(session);
      const places = [session.store.place, ...(session.remote ? [session.remote.place] : [])];
      await host.print(shown({ platform_run_id: session.platformRunId, places, keys }));
    });
  withCommonFlags(group.command('link'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('compare run.json and the run header of a run with its provenance and the contract')
    .action(async (dir: string, flags: CommonFlags) => {
      const session = await sessionOfRun(dir, flags, host);
      const linkage = await linkageOf(session);
      const verdict = linkage.findings.length === 0 ? 'PASS' : 'FAIL';
      await host.print(shown({ platform_run_id: session.platformRunId, verdict, ...inEvidence(linkage) }));
      process.exitCode = exitCode(verdict);
    });
}

async function sessionOfRun(dir: string, flags: CommonFlags, host: Host) {
  if (flags.platformRunId === undefined)
    throw new Fault('USAGE', { message: 'a run pin needs --platform-run-id', fix: 'Name the run that it pins.' });
  return (await openSession(dir, commonOptions(flags, host), 'store')).session;
}

function inEvidence({ documents, findings }: Linkage) {
  return { documents, findings: findings.map(({ subject, message }) => ({ subject, message })) };
}

function shown(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
