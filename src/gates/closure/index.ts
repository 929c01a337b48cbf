import type { OpenContract } from '../../contract/opened.ts';
import type { GateResult } from '../../core/gate.ts';
import { ask, overall, type Policy, type Row } from '../../core/judge.ts';
import { contractLoosened, judgeLoosenings } from './checks/contract-loosened.ts';
import { type JobResult, jobNotPassed, judgeJobs } from './checks/job-not-passed.ts';
import { checks } from './checks.generated.ts';
import {
  m1BuildGoTransitionReceipt,
  m1ClosureBlockerRegister,
  m1eExecutionSummary,
  m1HandoffReadinessSnapshot,
  type RunIdentity,
  releaseMetadataReceipt,
  witness,
} from './evidence.ts';
import type { ClosureFacts } from './facts.ts';
import { type Loosening, type Protector, protectorSchema } from './protector.ts';

export { collectObjects, type ObjectSchemas } from './collect.ts';
export { type AcceptanceFacts, type ClosureFacts, type GateFault, readObjects, subphaseOf } from './facts.ts';
export { contradictions } from './recompute.ts';
export { type JobResult, type Loosening, type Protector, protectorSchema, type RunIdentity };

/** The checks of this gate, as data. */
export const checkList = checks;

/** The schemas of this gate's objects. */
export const schemas = {
  m1_closure_blocker_register: m1ClosureBlockerRegister,
  m1_build_go_transition_receipt: m1BuildGoTransitionReceipt,
  m1_handoff_readiness_snapshot: m1HandoffReadinessSnapshot,
  m1e_execution_summary: m1eExecutionSummary,
  release_metadata_receipt: releaseMetadataReceipt,
};

/** One check alone, at its own level: what it asks of is decided before there is evidence, and no contract can soften it. */
export function askProtector(protector: Protector): Row[] {
  return ask([{ ...contractLoosened, evaluate: judgeLoosenings }], protector, undefined);
}

/** The same of the jobs before: all that the last job of a run has to go by where none of them left a plan. */
export function askJobs(jobs: readonly JobResult[]): Row[] {
  return ask([{ ...jobNotPassed, evaluate: judgeJobs }], jobs, undefined);
}

/** Adjudicates the evidence of one run: complete, of one decision, and saying only what follows from its content. */
export async function closure(
  facts: ClosureFacts,
  open: OpenContract,
  policy: Policy,
  run: RunIdentity,
  fixOf: (code: string) => string,
): Promise<GateResult> {
  const rows = ask(checks, facts, open, policy);
  const read = facts.objects.filter(({ state }) => state === 'read').length;
  const evidence = witness(facts, open, rows, run, fixOf);
  return {
    gate: 'closure',
    verdict: overall(rows),
    rows,
    totals: `${read}/${facts.objects.length} mandatory objects read and computed again`,
    evidence,
  };
}
