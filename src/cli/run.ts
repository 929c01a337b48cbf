import type { Command } from 'commander';
import { run } from '../chain/run.ts';
import type { Host } from '../hosts/host.ts';
import { type CommonFlags, collect, commonOptions, tell, withCommonFlags } from './flags.ts';
import { openImages } from './images.ts';
import { fingerprintKey, openSession } from './workplace.ts';

interface RunFlags extends CommonFlags {
  readonly buildArg: readonly string[];
  readonly buildContext: readonly string[];
  readonly secret: readonly string[];
  readonly ssh: readonly string[];
  readonly registry?: string;
  readonly prebuilt?: string;
  readonly buildTimeout: string;
}

/** `seaworthy run`: the full chain on one machine. */
export function addRun(program: Command, host: Host): void {
  withCommonFlags(program.command('run'))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('build the image and ask every gate about it')
    .description(
      'Asks the static gates, builds the image once to an OCI archive, starts every entrypoint in that very image,\nand closes the run with its evidence. Away from the pinned build driver this is a rehearsal: the handoff stays closed.',
    )
    .option('--build-arg <key=value>', 'replace a build argument (repeatable)', collect, [])
    .option(
      '--build-context <name=reference>',
      'replace a base or stage, `base=oci-layout://DIR@sha256:...` (repeatable)',
      collect,
      [],
    )
    .option('--secret <spec>', 'a build secret as `docker build --secret` takes it (repeatable)', collect, [])
    .option('--ssh <spec>', 'an SSH key as `docker build --ssh` takes it (repeatable)', collect, [])
    .option('--registry <repository>', 'push the image there, and resolve its tag from there')
    .option('--prebuilt <digest-or-path>', 'which image of the contract’s prebuilt place this run is about')
    .option('--build-timeout <seconds>', 'longest time for the build', '1800')
    .action(async (dir: string, flags: RunFlags) => {
      const options = commonOptions(flags, host);
      const { session, workplace } = await openSession(dir, options, 'all');
      const images = await openImages(session, workplace.root, flags);
      try {
        const key = await fingerprintKey(session.open, session.files, process.env);
        const outcome = await run(session, { ...images.ports, fingerprintKey: key, root: workplace.root });
        await tell(host, outcome, session.open.profile, flags, options);
      } finally {
        await images.ports.images.engine.release();
        await images.close();
      }
    });
}
