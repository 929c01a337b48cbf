import { type Command, Option } from 'commander';
import { writeWhole } from '../adapters/whole-file.ts';
import type { Outcome } from '../chain/outcome.ts';
import type { Profile } from '../core/blocker.ts';
import type { Host } from '../hosts/host.ts';
import { renderJson } from '../hosts/report/json.ts';
import { reportOf } from '../hosts/report/model.ts';
import { type Format, formats } from '../hosts/terminal.ts';
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
  readonly reportFile?: string;
  readonly runPlan?: string;
  readonly runPlanDigest?: string;
  readonly parts: readonly string[];
}

/** The flags that every gate command takes. */
export function withCommonFlags(command: Command): Command {
  return command
    .option('--contract <file>', 'the contract; needed where a folder holds several')
    .option('--evidence-dir <dir>', 'where evidence is kept (default: .seaworthy/evidence in the repository)')
    .addOption(new Option('--format <format>', 'how the report is printed').choices(formats).default('text'))
    .option('--platform-run-id <id>', 'the run that this belongs to (default: a new one)')
    .option('--run-plan <folder>', 'what `closure plan` wrote for this run')
    .option('--run-plan-digest <digest>', 'the digest that it told')
    .option('--parts <folder=digest>', 'what an earlier job of this run left (repeatable)', collect, [])
    .option('--report-file <file>', 'where the report is kept as JSON, besides being printed')
    .option('--require-authoritative', 'a rehearsal fails')
    .option('--strict-warnings', 'warnings fail')
    .option('--no-color', 'no colours')
    .option('--quiet', 'only the last line');
}

/** A repeatable option. */
export function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

/** The flags as options of a session, with this process's environment. */
export function commonOptions(flags: CommonFlags, host: Host): CommonOptions {
  const onProgress = host.progress(flags);
  return { ...flags, environment: process.env, ...(onProgress ? { onProgress } : {}) };
}

/** Wipes the progress line and tells the outcome. */
export async function tell(
  host: Host,
  outcome: Outcome,
  profile: Profile,
  flags: CommonFlags,
  options: CommonOptions,
): Promise<void> {
  options.onProgress?.('');
  if (flags.reportFile !== undefined) writeWhole(flags.reportFile, renderJson(reportOf(outcome, profile)));
  await host.tell(outcome, profile, flags);
}
