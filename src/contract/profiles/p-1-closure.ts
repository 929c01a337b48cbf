import type { Severity } from '../../core/blocker.ts';

/** One blocker, and the reason codes that it stands for. */
export interface Entry {
  readonly id: string;
  readonly severity?: Severity;
  readonly owner: string;
  readonly codes: readonly string[];
  readonly level?: 'block' | 'warn';
}

/** Subphase E of P(-1): the closure of a run. */
export const closureTaxonomy: readonly Entry[] = [
  {
    id: 'M1E-B1',
    owner: 'E',
    codes: [
      'PROVENANCE_BUILD_DRIVER',
      'CLOSURE_GATE_NOT_PASSED',
      'CLOSURE_REHEARSAL',
      'CLOSURE_REHEARSED_ANSWER',
      'GIT_UNAVAILABLE',
      'GIT_FAILED',
      'CONTRACT_MISSING',
      'CONTRACT_INVALID',
      'CONTRACT_OUTSIDE',
      'CLOSURE_CONTRACT_LOOSENED',
      'BASE_UNREADABLE',
      'USAGE',
    ],
  },
  {
    id: 'M1E-B2',
    severity: 'S2',
    owner: 'E',
    codes: [
      'CONTRACT_AMBIGUOUS',
      'CLOSURE_WORKFLOW_UNREADY',
      'JOB_UNREADABLE',
      'JOB_PRIVILEGED_FORK',
      'API_REFUSED',
      'API_UNREACHABLE',
    ],
  },
  {
    id: 'M1E-B3',
    owner: 'E',
    codes: [
      'CLOSURE_OBJECT_MISSING',
      'CLOSURE_OBJECT_MALFORMED',
      'CLOSURE_OBJECT_UNREADABLE',
      'CLOSURE_RUN_MIXED',
      'CLOSURE_COMMIT_MIXED',
      'CLOSURE_DIGEST_MIXED',
      'CLOSURE_CONTRACT_MIXED',
      'CLOSURE_VERDICT_WRONG',
      'CLOSURE_ENTRYPOINTS_STATIC',
      'EVIDENCE_EXISTS',
      'EVIDENCE_ALTERED',
      'PLAN_MALFORMED',
      'PLAN_FOREIGN',
      'NEEDS_MALFORMED',
      'CLOSURE_JOB_NOT_PASSED',
      'CLOSURE_ATTEMPT_LATER',
      'GATE_BLOCKED',
    ],
  },
  { id: 'M1E-B4', severity: 'S2', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_EXPIRED', 'CLOSURE_ACCEPTANCE_REFUSED'] },
  { id: 'M1E-B5', severity: 'S3', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_UNUSED'] },
];
