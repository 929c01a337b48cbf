import type { Command } from 'commander';
import { check } from '../chain/check.ts';
import type { Host } from '../hosts/host.ts';
import { type CommonFlags, commonOptions, tell, withCommonFlags } from './flags.ts';
import { readGuessed } from './init.ts';
import { localImage } from './prebuilt.ts';
import { fingerprintKey, openSession } from './workplace.ts';

/** `seaworthy check`: the offline gates. */
export function addCheck(program: Command, host: Host): void {
  withCommonFlags(program.command('check'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('ask the offline gates: build-context, secrets, entrypoints')
    .description(
      'Asks the offline gates about a repository. Nothing of it is executed, no network is used, no engine is needed.\nThis proves that a build may start; only `seaworthy run` proves an image.',
    )
    .option('--guess', 'judge a repository that has no contract by what `init` would write')
    .action(async (dir: string, flags: CommonFlags & { readonly guess?: boolean }) => {
      const options = commonOptions(flags, host);
      const { session, workplace } = await openSession(dir, options, 'offline', flags.guess ? readGuessed : undefined);
      const key = await fingerprintKey(session.open, session.files, process.env);
      const prebuilt = await localImage(session.open, workplace.root);
      const held = { ...session, imageDigest: prebuilt?.image.digest ?? null };
      const ports = {
        bases: new Map(),
        buildArgs: new Map(),
        fingerprintKey: key,
        secretNames: undefined,
        local: prebuilt?.image,
      };
      const outcome = await check(held, ports);
      await tell(host, outcome, session.open.profile, flags, options);
    });
}
