import { type Command, Option } from 'commander';
import type { Outcome } from '../chain/outcome.ts';
import type { Profile } from '../core/blocker.ts';
import { exitCode } from '../core/verdict.ts';
import { reportOf } from '../hosts/report/model.ts';
import { type Format, formats, progressLine, render } from '../hosts/terminal.ts';
import type { CommonOptions } from './workplace.ts';

/** What the common flags hold once they are read. */
export interface CommonFlags {
  readonly contract?: string;
  readonly evidenceDir?: string;
  readonly format: Format;
  readonly platformRunId?: string;
  readonly requireAuthoritative?: boolean;
  readonly strictWarnings?: boolean;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** The flags that every gate command takes. */
export function withCommonFlags(command: Command): Command {
  return command
    .option('--contract <file>', 'the contract; needed where a folder holds several')
    .option('--evidence-dir <dir>', 'where evidence is kept (default: .seaworthy/evidence in the repository)')
    .addOption(new Option('--format <format>', 'how the report is printed').choices(formats).default('text'))
    .option('--platform-run-id <id>', 'the run that this belongs to (default: a new one)')
    .option('--require-authoritative', 'a rehearsal fails')
    .option('--strict-warnings', 'warnings fail')
    .option('--no-color', 'no colours')
    .option('--quiet', 'only the last line');
}

/** The flags as options of a session, with this process's environment. */
export function commonOptions(flags: CommonFlags): CommonOptions {
  const onProgress = flags.quiet === true || flags.format !== 'text' ? undefined : progressLine(process.stderr);
  return { ...flags, environment: process.env, ...(onProgress ? { onProgress } : {}) };
}

/** Prints the outcome and sets the exit code. */
export function tell(outcome: Outcome, profile: Profile, flags: CommonFlags, options: CommonOptions): void {
  options.onProgress?.('');
  const color = flags.color && process.stdout.isTTY === true && !process.env['NO_COLOR'];
  process.stdout.write(
    render(reportOf(outcome, profile), { format: flags.format, color, quiet: flags.quiet ?? false }),
  );
  process.exitCode = exitCode(outcome.verdict);
}
