import { notApplicable, type Report, report } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';

/** What became of a job of the workflow; `unknown` where the asking job does not need it. */
export interface JobResult {
  readonly name: string;
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped' | 'unknown';
}

/** A skipped job counts as passed for whoever does not ask (L11). */
export const jobNotPassed: ClosureCheck = {
  code: 'CLOSURE_JOB_NOT_PASSED',
  title: 'A job that the plan wanted did not succeed',
  why: 'What a job that failed, was cancelled or was skipped would have proven is not proven.',
  fix: 'Mend that job, or run the failed jobs again; a job that is unknown must stand in `needs`.',
  level: 'block',
  evaluate: ({ jobs }) => judgeJobs(jobs),
};

/** The answer of this check from the results alone, for the job that has nothing else to go by. */
export function judgeJobs(jobs: readonly JobResult[] | undefined): Report {
  if (!jobs) return notApplicable('this run has no jobs: one process does all of it');
  const red = jobs.filter(({ result }) => result !== 'success');
  return report(
    jobs.length,
    red.map(({ name, result }) => ({ subject: name, message: result })),
  );
}
