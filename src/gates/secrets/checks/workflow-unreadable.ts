import { notApplicable, report, undecided } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';

/** A workflow that cannot be read may do anything (L4). */
export const workflowUnreadable: SecretCheck = {
  code: 'SECRET_WORKFLOW_UNREADABLE',
  title: 'A workflow file cannot be read',
  why: 'What it does with credentials is unknown.',
  fix: 'Correct its YAML.',
  level: 'block',
  evaluate({ workflows }) {
    if (workflows.length === 0) return notApplicable('the repository has no workflow files');
    const bad = workflows.flatMap(({ path, unreadable }) =>
      unreadable === undefined ? [] : [{ subject: path, message: unreadable, location: { path } }],
    );
    return bad.length === 0 ? report(workflows.length, []) : undecided('some workflow files cannot be read', bad);
  },
};
