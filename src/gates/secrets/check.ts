import type { OpenContract } from '../../contract/opened.ts';
import type { Check } from '../../core/check.ts';
import type { Finding } from '../../core/finding.ts';
import type { SecretFacts, WorkflowFacts, WorkflowHit } from './facts.ts';

export type SecretCheck = Check<SecretFacts, OpenContract>;

/** The hits of one kind as findings. */
export function workflowFindings(workflows: readonly WorkflowFacts[], kind: WorkflowHit['kind']): Finding[] {
  return workflows.flatMap(({ path, hits }) =>
    hits
      .filter((hit) => hit.kind === kind)
      .map(({ subject, detail, line }) => ({ subject, message: detail, location: { path, line } })),
  );
}
