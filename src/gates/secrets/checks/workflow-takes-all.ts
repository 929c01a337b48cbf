import { notApplicable, report } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';
import { workflowFindings } from '../check.ts';

/** A workflow that names no secret can use every one, and nobody who reads it knows which. */
export const workflowTakesAll: SecretCheck = {
  code: 'SECRET_WORKFLOW_TAKES_ALL',
  title: 'A workflow takes every secret of the repository at once',
  why: 'A long-lived credential that is stored among them is used without being named.',
  fix: 'Name each secret that is needed: `secrets: { TOKEN: ${{ secrets.TOKEN }} }` instead of `inherit` or `toJSON(secrets)`.',
  level: 'warn',
  evaluate({ workflows }) {
    if (workflows.length === 0) return notApplicable('the repository has no workflow files');
    return report(workflows.length, workflowFindings(workflows, 'takes-all'));
  },
};
