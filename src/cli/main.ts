import { interruptProcesses } from '../adapters/process.ts';
import { faultsIn } from '../core/fault.ts';
import { terminalHost } from '../hosts/cli.ts';
import { type Format, formats } from '../hosts/terminal.ts';
import { startProgram } from './program.ts';

/** The command line. Exit codes: 0 PASS, 1 FAIL, 2 ERROR, also for wrong usage and interruption. */
export async function main(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  onInterrupt();
  const host = terminalHost();
  try {
    await startProgram(argv, host);
  } catch (error) {
    await host.fail(faultsIn(error), { format: formatIn(argv) });
  }
}

/** The format that was asked for, also where the command line itself is what is wrong. */
function formatIn(argv: readonly string[]): Format {
  const at = argv.indexOf('--format');
  return formats.find((name) => (at >= 0 && name === argv[at + 1]) || argv.includes(`--format=${name}`)) ?? 'text';
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
