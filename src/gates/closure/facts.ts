import type { Severity } from '../../core/blocker.ts';
import type { CheckMeta } from '../../core/check.ts';
import type { Digest } from '../../core/digest.ts';
import type { CheckRow } from '../../core/evidence-rows.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { WorkflowReadiness } from '../../ports/workflow.ts';
import type { JobResult } from './checks/job-not-passed.ts';
import type { Protector } from './protector.ts';

/** An object of the evidence, read. */
export type Body = Readonly<Record<string, unknown>>;

/** One object of the pack as it was found. */
export type PackObject =
  | { readonly name: string; readonly key: string; readonly state: 'missing' }
  | { readonly name: string; readonly key: string; readonly state: 'unreadable' | 'malformed'; readonly detail: string }
  | {
      readonly name: string;
      readonly key: string;
      readonly state: 'read';
      readonly body: Body;
    };

/** An `accepted` entry of the contract, and whether it counts. */
export interface AcceptanceFacts {
  readonly code: string;
  readonly subject: string;
  readonly actor: string;
  readonly rationale: string;
  readonly expires: string;
  readonly standing: 'in-force' | 'expired' | 'too-long' | 'not-acceptable';
  readonly severity: Severity;
  readonly index: number;
}

/** A fault that kept a gate from an answer. */
export interface GateFault {
  readonly gate: string;
  readonly code: string;
  readonly message: string;
}

/** A check as its gate declares it. */
export type DeclaredCheck = Pick<CheckMeta, 'code' | 'level'>;

/** What was found of one run's evidence. */
export interface ClosureFacts {
  readonly objects: readonly PackObject[];
  readonly faults: readonly GateFault[];
  readonly acceptances: readonly AcceptanceFacts[];
  readonly platformRunId: string;
  readonly gitSha: string;
  readonly contractSha256: string;
  readonly rehearsal: boolean;
  readonly rehearsalReasons: readonly string[];
  readonly requireAuthoritative: boolean;
  /** The image that this run is about; null where it is not in hand. */
  readonly imageDigest: Digest | null;
  /** The checks of each gate, with the level that is in force: every one of them must have its row. */
  readonly declared: Readonly<Record<string, readonly DeclaredCheck[]>>;
  readonly now: string;
  /** Against what the contract was judged; undefined where this run has no plan. */
  readonly protector: Protector | undefined;
  /** From 1 on: which try of this run closes it. */
  readonly attempt: number;
  /** What became of the jobs before; undefined where one process does all of it. */
  readonly jobs: readonly JobResult[] | undefined;
  /** Whether the workflow could be started again; undefined where nobody looked. */
  readonly readiness: WorkflowReadiness | undefined;
}

/** The objects that closure cannot do without. */
export const mandatoryObjects = [
  'image_contract_manifest',
  'build_context_allowlist_check',
  'dockerignore_conformance_receipt',
  'entrypoint_matrix_validation',
  'security_secret_injection_checks',
  'secret_source_contract_receipt',
  'build_context_secret_scan',
  'image_digest_manifest',
  'packaging_provenance',
  'build_command_surface_receipt',
  'provenance_consistency_checks',
] as const;

/** The subphase of each object: A build-context, B entrypoints, C digest, provenance and evidence, D secrets. */
export const subphaseOf: Readonly<Record<string, 'A' | 'B' | 'C' | 'D'>> = {
  image_contract_manifest: 'A',
  build_context_allowlist_check: 'A',
  dockerignore_conformance_receipt: 'A',
  entrypoint_matrix_validation: 'B',
  image_digest_manifest: 'C',
  packaging_provenance: 'C',
  build_command_surface_receipt: 'C',
  provenance_consistency_checks: 'C',
  security_secret_injection_checks: 'D',
  secret_source_contract_receipt: 'D',
  build_context_secret_scan: 'D',
};

/** The objects that could be read. */
export function readObjects({ objects }: ClosureFacts): { name: string; key: string; body: Body }[] {
  return objects.flatMap((object) => (object.state === 'read' ? [object] : []));
}

/** The check rows that an object carries. */
export function rowsIn(body: Body): CheckRow[] {
  const lists = [body['checks'], body['rows']];
  return (lists.find((list) => Array.isArray(list) && isRow(list[0])) ?? []) as CheckRow[];
}

function isRow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'findings_count' in value;
}

export function verdictIn(body: Body): Verdict | undefined {
  const verdict = body['verdict'];
  return verdict === 'PASS' || verdict === 'FAIL' || verdict === 'ERROR' ? verdict : undefined;
}
