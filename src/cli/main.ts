import { Command, CommanderError } from 'commander';
import { interruptProcesses } from '../adapters/process.ts';
import { faultsIn } from '../core/fault.ts';
import { type GateName, gateNames } from '../core/gate.ts';
import { type Format, formats, renderFaults } from '../hosts/terminal.ts';
import { addCheck } from './check.ts';
import { addClosureCommands } from './closure.ts';
import { addEntrypointCommands } from './entrypoints.ts';
import { addExplain } from './explain.ts';
import { addGate } from './gates.ts';
import { addImageCommands } from './image-digest.ts';
import { addInit } from './init.ts';
import { addRun } from './run.ts';
import { addSchema } from './schema.ts';

/** The command line. Exit codes: 0 PASS, 1 FAIL, 2 ERROR, also for wrong usage and interruption. */
export async function main(argv: readonly string[] = process.argv): Promise<void> {
  onInterrupt();
  const program = build();
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = fail(error, formatIn(argv));
  }
}

export function build(): Command {
  const program = new Command('seaworthy')
    .description('Proves that a container image is ready to ship, gate by gate, and fails closed.')
    .addHelpText('after', '\nExit codes: 0 PASS, 1 FAIL, 2 ERROR (something could not be decided, or wrong usage).\n')
    .showSuggestionAfterError()
    .exitOverride();
  addCheck(program);
  addRun(program);
  for (const gate of gateNames) addExtras(gate, addGate(program, gate));
  addInit(program);
  addExplain(program);
  addSchema(program);
  return program;
}

/** What a gate's command can do beside `run`. */
function addExtras(gate: GateName, group: Command): void {
  if (gate === 'closure') addClosureCommands(group);
  if (gate === 'entrypoints') addEntrypointCommands(group);
  if (gate === 'image-digest') addImageCommands(group);
}

function formatIn(argv: readonly string[]): Format {
  const at = argv.indexOf('--format');
  return formats.find((name) => name === argv[at + 1] || argv.includes(`--format=${name}`)) ?? 'text';
}

function fail(error: unknown, format: Format): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  process.stdout.write(renderFaults(faultsIn(error), format));
  return 2;
}

/** Ctrl-C ends what we started, and nothing half-written stays: every object is renamed into place whole. */
function onInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void interruptProcesses().finally(() => {
        process.stderr.write(
          '\nERROR INTERRUPTED: the run was interrupted; what was not looked at is not proven\n  fix: Run it again.\n',
        );
        process.exit(2);
      });
    });
  }
}
