import { Command, CommanderError } from 'commander';
import { nearest } from '../contract/nearest.ts';
import { Fault } from '../core/fault.ts';
import { type GateName, gateNames } from '../core/gate.ts';
import type { Host } from '../hosts/host.ts';
import { version } from './version.generated.ts';

type AddCommand = (program: Command, host: Host) => void;

/** Every command, in the order in which the help lists them. Only the one that was asked for is loaded. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  check: async () => (await import('./check.ts')).addCheck,
  run: async () => (await import('./run.ts')).addRun,
  ...Object.fromEntries(gateNames.map((gate) => [gate, () => gateCommand(gate)])),
  init: async () => (await import('./init.ts')).addInit,
  explain: async () => (await import('./explain.ts')).addExplain,
  'aws-policy': async () => (await import('./aws-policy.ts')).addAwsPolicy,
  schema: async () => (await import('./schema.ts')).addSchema,
};

/** Runs one command line. Wrong usage has been told already, and exits with 2. */
export async function startProgram(argv: readonly string[], host: Host): Promise<void> {
  try {
    await (await buildProgram(argv, host)).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

async function buildProgram(argv: readonly string[], host: Host): Promise<Command> {
  const program = new Command('seaworthy')
    .description('Proves that a container image is ready to ship, gate by gate, and fails closed.')
    .addHelpText('after', '\nExit codes: 0 PASS, 1 FAIL, 2 ERROR (something could not be decided, or wrong usage).\n')
    .version(version, '--version', 'print the version')
    .showSuggestionAfterError()
    .exitOverride();
  for (const name of wanted(argv)) (await commands[name]?.())?.(program, host);
  addHelp(program);
  describeAll(program);
  return program;
}

/** The command that the first word names; all of them where help, or a guess at a mistyped name, has to list them. */
function wanted([first = '']: readonly string[]): string[] {
  if (first === '--version') return [];
  return Object.hasOwn(commands, first) ? [first] : Object.keys(commands);
}

/** `help`, of which a word that is no command is an error like everywhere else. */
function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command('help')
    .argument('[command...]', 'a command, and a command of it')
    .summary('display help for command')
    .action((words: readonly string[]) => {
      const found = words.reduce((parent, word) => {
        const child = parent.commands.find((command) => command.name() === word);
        if (child) return child;
        const near = nearest(
          word,
          parent.commands.map((command) => command.name()),
        );
        throw new Fault('USAGE', {
          message: `there is no command ${words.join(' ')}`,
          fix: near === undefined ? 'Read `seaworthy --help`.' : `Did you mean ${near}?`,
        });
      }, program);
      found.outputHelp();
    });
}

/** A command’s own help says at least what the list of commands says of it. */
function describeAll(command: Command): void {
  const summary = command.summary();
  if (command.description() === '' && summary !== '')
    command.description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`);
  for (const child of command.commands) {
    child.helpCommand(false);
    describeAll(child);
  }
}

/** What the command of a gate can do beside `run`. */
const extras: Readonly<Partial<Record<GateName, () => Promise<AddCommand>>>> = {
  closure: async () => (await import('./closure.ts')).addClosureCommands,
  entrypoints: async () => (await import('./entrypoints.ts')).addEntrypointCommands,
  evidence: async () => (await import('./evidence.ts')).addEvidenceCommands,
  'image-digest': async () => (await import('./image-digest.ts')).addImageCommands,
  provenance: async () => (await import('./provenance.ts')).addProvenanceCommands,
};

async function gateCommand(gate: GateName): Promise<AddCommand> {
  const { addGate } = await import('./gates.ts');
  const addExtras = await extras[gate]?.();
  return (program, host) => {
    const group = addGate(program, host, gate);
    addExtras?.(group, host);
  };
}
