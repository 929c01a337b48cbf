import type { Outcome } from '../chain/outcome.ts';
import type { JoinedReport } from '../chain/saved-report.ts';
import type { Profile } from '../core/blocker.ts';
import type { Fault } from '../core/fault.ts';
import type { Finding } from '../core/finding.ts';
import type { Format } from './terminal.ts';

/** How the common flags ask for a report. */
export interface ReportFlags {
  readonly format: Format;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** Where a command tells what it came to: a terminal, or a job on GitHub. */
export interface Host {
  /** Shows long work; undefined where nobody watches. */
  progress(flags: ReportFlags): ((line: string) => void) | undefined;
  /** Shows an outcome and sets the exit code. */
  tell(outcome: Outcome, profile: Profile, flags: ReportFlags): Promise<void>;
  /** Tells what several gates found as one, and sets the exit code. What is not introduced by this change is counted, not shown beside its line. */
  announce(report: JoinedReport, isIntroduced: (finding: Finding) => boolean): Promise<void>;
  /** Says one thing that changes no verdict. */
  notice(text: string): Promise<void>;
  /** Prints what a command makes: a plan, a schema, an explanation. */
  print(text: string): Promise<void>;
  /** Shows what kept a command from any outcome, and sets the exit code. */
  fail(faults: readonly Fault[], flags: Pick<ReportFlags, 'format'>): Promise<void>;
}
