import { type Command, Option } from 'commander';
import type { GateOutcome } from '../chain/outcome.ts';
import type { Session } from '../chain/session.ts';
import { partOf } from '../chain/single.ts';
import type { GateName } from '../core/gate.ts';
import type { Host } from '../hosts/host.ts';
import { type AloneFlags, type OpenAlone, openAlone } from './alone.ts';
import { collect, commonOptions, tell, withCommonFlags } from './flags.ts';
import type { Asks } from './reach.ts';
import { type CommonOptions, openSession } from './workplace.ts';

/** The work of the gates, loaded once the contract is known to be worth asking about. */
const alone = () => import('../chain/gate-alone.ts');

type Ask = (session: Session, alone: OpenAlone) => Promise<GateOutcome>;

/** How each gate is asked alone, and what its command says of itself. */
export const askAlone: Readonly<
  Record<GateName, { readonly ask: Ask; readonly summary: string; readonly asks: Asks }>
> = {
  'build-context': {
    ask: async (session, { ports }) => (await import('../chain/check.ts')).askBuildContext(session, ports),
    summary: 'prove that the build context holds what the contract allows',
    asks: 'offline',
  },
  secrets: {
    ask: async (session, { ports }) => (await alone()).secretsAlone(session, ports),
    summary: 'prove that no secret is in context, Dockerfile, workflows or image',
    asks: 'secrets',
  },
  entrypoints: {
    ask: async (session, { ports }) => (await alone()).entrypointsAlone(session, ports),
    summary: 'prove that every way to start the image works',
    asks: 'engine',
  },
  'image-digest': {
    ask: async (session, { ports }) => (await alone()).imageDigestAlone(session, ports),
    summary: 'prove that tag, digest, commit and platforms agree',
    asks: 'offline',
  },
  provenance: {
    ask: async (session, { ports }) => (await alone()).provenanceAlone(session, ports),
    summary: 'prove that everything recorded of the image agrees',
    asks: 'offline',
  },
  closure: {
    ask: async (session) => (await alone()).closureAlone(session),
    summary: 'adjudicate the evidence of one run',
    asks: 'offline',
  },
  evidence: {
    ask: async (session) => (await alone()).evidenceAlone(session),
    summary: 'index and commit the pack of one run',
    asks: 'store',
  },
};

/** The command of a gate, with `run` in it; other files add what else the gate can do. */
export function addGate(program: Command, host: Host, gate: GateName): Command {
  const { summary } = askAlone[gate];
  const group = program.command(gate).summary(summary).description(`The ${gate} gate: ${summary}.`);
  withImageFlags(withCommonFlags(group.command('run')))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('ask this gate alone')
    .action(async (dir: string, flags: AloneFlags) => {
      await runAlone(host, gate, dir, flags);
    });
  return group;
}

/** The flags that say which image, and what it was built from. */
export function withImageFlags(command: Command): Command {
  return command
    .option('--archive <path>', 'the OCI archive or layout of the image')
    .option('--registry <repository>', 'the repository that holds the tag')
    .option('--prebuilt <digest-or-path>', 'which image of the contract’s prebuilt place this is about')
    .option('--build-arg <key=value>', 'replace a build argument (repeatable)', collect, [])
    .option('--build-context <name=reference>', 'replace a base or stage (repeatable)', collect, [])
    .addOption(new Option('--secret <spec>', 'a build secret (repeatable)').argParser(collect).default([]).hideHelp())
    .addOption(new Option('--ssh <spec>', 'an SSH key (repeatable)').argParser(collect).default([]).hideHelp())
    .addOption(new Option('--build-timeout <seconds>', 'longest time for the build').default('1800').hideHelp());
}

async function runAlone(host: Host, gate: GateName, dir: string, flags: AloneFlags): Promise<void> {
  const options: CommonOptions = commonOptions(flags, host);
  const { asks } = askAlone[gate];
  const { session, workplace } = await openSession(
    dir,
    options,
    flags.registry === undefined ? asks : asks === 'secrets' ? 'all' : 'engine',
  );
  const { outcome, close } = await askWith(gate, session, workplace.root, flags);
  await close();
  await tell(host, outcome, session.open.profile, flags, options);
}

/** Asks one gate with the image that the flags name. */
export async function askWith(gate: GateName, session: Session, root: string, flags: AloneFlags) {
  const opened = await openAlone(session, root, gate, flags);
  const held = { ...session, imageDigest: opened.ports.built?.image.digest ?? null };
  const outcome = partOf(held, gate, [await askAlone[gate].ask(held, opened)]);
  return { outcome, close: opened.close };
}
