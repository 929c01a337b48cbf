import { Command, CommanderError } from 'commander';
import { nearest } from '../contract/nearest.ts';
import { Fault } from '../core/fault.ts';
import { type GateName, gateNames } from '../core/gate.ts';
import type { Host } from '../hosts/host.ts';
import { addAwsPolicy } from './aws-policy.ts';
import { addCheck } from './check.ts';
import { addClosureCommands } from './closure.ts';
import { addEntrypointCommands } from './entrypoints.ts';
import { addEvidenceCommands } from './evidence.ts';
import { addExplain } from './explain.ts';
import { addGate } from './gates.ts';
import { addImageCommands } from './image-digest.ts';
import { addInit } from './init.ts';
import { addProvenanceCommands } from './provenance.ts';
import { addRun } from './run.ts';
import { addSchema } from './schema.ts';
import { version } from './version.generated.ts';

/** Runs one command line. Wrong usage has been told already, and exits with 2. */
export async function startProgram(argv: readonly string[], host: Host): Promise<void> {
  try {
    await buildProgram(host).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

export function buildProgram(host: Host): Command {
  const program = new Command('seaworthy')
    .description('Proves that a container image is ready to ship, gate by gate, and fails closed.')
    .addHelpText('after', '\nExit codes: 0 PASS, 1 FAIL, 2 ERROR (something could not be decided, or wrong usage).\n')
    .version(version, '--version', 'print the version')
    .showSuggestionAfterError()
    .exitOverride();
  addCheck(program, host);
  addRun(program, host);
  for (const gate of gateNames) addExtras(gate, addGate(program, host, gate), host);
  addInit(program, host);
  addExplain(program, host);
  addAwsPolicy(program, host);
  addSchema(program, host);
  addHelp(program);
  describeAll(program);
  return program;
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

/** What a gate's command can do beside `run`. */
function addExtras(gate: GateName, group: Command, host: Host): void {
  if (gate === 'closure') addClosureCommands(group, host);
  if (gate === 'entrypoints') addEntrypointCommands(group, host);
  if (gate === 'evidence') addEvidenceCommands(group, host);
  if (gate === 'image-digest') addImageCommands(group, host);
  if (gate === 'provenance') addProvenanceCommands(group, host);
}
