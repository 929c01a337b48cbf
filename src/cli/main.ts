import { writeSync } from 'node:fs';
import { interruptProcesses } from '../adapters/process.ts';
import { Fault, faultsIn } from '../core/fault.ts';
import { terminalHost } from '../hosts/cli.ts';
import { type Format, formats, renderFaults } from '../hosts/terminal.ts';
import { startProgram } from './program.ts';
import { endWrites, isEnding } from './uncut.ts';

/** The command line. Exit codes: 0 PASS, 1 FAIL, 2 ERROR, also for wrong usage and interruption. */
export async function main(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  onInterrupt();
  onUnforeseen();
  const host = terminalHost();
  try {
    await startProgram(argv, host);
  } catch (error) {
    if (isEnding()) return;
    await host.fail(faultsIn(error), { format: formatIn(argv) });
  }
}

/** The format that was asked for, also where the command line itself is what is wrong. */
function formatIn(argv: readonly string[]): Format {
  const at = argv.indexOf('--format');
  return formats.find((name) => (at >= 0 && name === argv[at + 1]) || argv.includes(`--format=${name}`)) ?? 'text';
}

/** Ctrl-C ends what we started; an object that is being written is finished, and no other one begins. */
function onInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void Promise.all([endWrites(), interruptProcesses()]).finally(() =>
        endWith(new Fault('INTERRUPTED', { message: 'the run was interrupted; what was not looked at is not proven' })),
      );
    });
  }
}

/** A report that nobody can read, because the pipe is closed or the disk is full, is no verdict either. Whoever closed the pipe knows. */
function onUnforeseen(): void {
  process.once('uncaughtException', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(2);
    endWith(...faultsIn(error));
  });
}

function endWith(...faults: readonly Fault[]): never {
  try {
    writeSync(process.stderr.fd, `\n${renderFaults(faults, 'text')}`);
  } finally {
    process.exit(2);
  }
}
