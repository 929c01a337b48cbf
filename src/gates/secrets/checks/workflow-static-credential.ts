import { notApplicable, report } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';
import { workflowFindings } from '../check.ts';

/** Workflows log in by OIDC. */
export const workflowStaticCredential: SecretCheck = {
  code: 'SECRET_WORKFLOW_STATIC_CREDENTIAL',
  title: 'A workflow uses long-lived cloud credentials',
  why: 'A key that never expires works for whoever finds it, from anywhere.',
  fix: 'Log in by OIDC: `permissions: id-token: write` and a role to assume.',
  level: 'block',
  evaluate({ workflows }) {
    if (workflows.length === 0) return notApplicable('the repository has no workflow files');
    return report(workflows.length, workflowFindings(workflows, 'static-credential'));
  },
};
