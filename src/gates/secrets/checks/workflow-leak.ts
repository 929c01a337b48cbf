import { notApplicable, report } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';
import { workflowFindings } from '../check.ts';

/** No script prints a secret, writes it down, or passes it as a build argument. */
export const workflowLeak: SecretCheck = {
  code: 'SECRET_WORKFLOW_LEAK',
  title: 'A workflow prints a secret, persists it, or builds it into an image',
  why: 'Logs, files and image history outlive the run, and masking fails on any change of the text.',
  fix: 'Pass it on standard input or as a mounted secret.',
  level: 'block',
  evaluate({ workflows }) {
    if (workflows.length === 0) return notApplicable('the repository has no workflow files');
    return report(workflows.length, workflowFindings(workflows, 'leak'));
  },
};
