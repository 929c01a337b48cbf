import { notApplicable, report, undecided } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';

/** What is proven once has to be provable again: looked up, never assumed. */
export const workflowUnready: ClosureCheck = {
  code: 'CLOSURE_WORKFLOW_UNREADY',
  title: 'The workflow of this run could not be started again on its ref',
  why: 'A release that nobody can make again by hand cannot be repeated, or rolled forward, in an emergency.',
  fix: 'Give the calling workflow `workflow_dispatch` on the default branch, and run it on a branch or tag that is still there.',
  level: 'block',
  evaluate({ rehearsal, readiness }) {
    if (rehearsal) return notApplicable('rehearsal');
    if (!readiness) return undecided('nobody looked whether the workflow could be started again');
    if (readiness.kind === 'unknown') return undecided(readiness.detail, [], 'may-help');
    const finding = { subject: 'workflow', message: readiness.detail };
    return report(1, readiness.kind === 'ready' ? [] : [finding]);
  },
};
