import type { BlockerRule, Severity } from '../../core/blocker.ts';

interface Entry {
  readonly id: string;
  readonly severity?: Severity;
  readonly owner: string;
  readonly codes: readonly string[];
  readonly level?: 'block' | 'warn';
}

/** The taxonomy of packaging readiness, P(-1): which reason codes each blocker stands for. Severity is S1 unless said. */
const taxonomy: readonly Entry[] = [
  { id: 'M1A-B1', owner: 'A', codes: ['CONTEXT_STRATEGY_AMBIGUOUS'] },
  {
    id: 'M1A-B2',
    owner: 'A',
    level: 'block',
    codes: [
      'CONTEXT_INCLUDE_MISSING',
      'CONTEXT_EXCLUDE_REACHED',
      'CONTEXT_INCLUDE_EXCLUDED',
      'CONTEXT_FILE_OUTSIDE_ALLOWLIST',
      'CONTEXT_FILE_UNUSED',
      'CONTEXT_FILE_HOLLOW',
      'CONTEXT_COPY_OUTSIDE_ALLOWLIST',
      'CONTEXT_BUILD_WOULD_FAIL',
      'CONTEXT_UNRESOLVED',
      'CONTEXT_IGNORE_FILE_AMBIGUOUS',
      'CONTEXT_NAME_UNREADABLE',
      'CONTEXT_TOO_LARGE',
      'CONTEXT_EMPTY',
      'DOCKERFILE_MISSING',
      'REPOSITORY_EMPTY',
    ],
  },
  { id: 'M1A-B2', severity: 'S3', owner: 'A', codes: ['CONTEXT_DEAD_PATTERN', 'CONTEXT_ACCEPTANCE_UNUSED'] },
  { id: 'M1A-B3', owner: 'A', codes: ['ENTRYPOINT_LANE_EMPTY'] },
  {
    id: 'M1A-B4',
    owner: 'A',
    codes: ['CONTEXT_BROAD_COPY', 'CONTEXT_DEFAULT_DENY_MISSING', 'CONTEXT_PARENT_REOPENED'],
  },
  {
    id: 'M1-B1',
    owner: 'A',
    codes: ['HANDLE_INVALID', 'HANDLE_UNPINNED', 'HANDLE_UNKNOWN', 'DIGEST_REPOSITORY_UNRESOLVED'],
  },
  {
    id: 'M1-B2',
    owner: 'B',
    codes: [
      'ENTRYPOINT_MATRIX_EMPTY',
      'ENTRYPOINT_HANDLE_UNCOVERED',
      'ENTRYPOINT_HANDLE_UNKNOWN',
      'ENTRYPOINT_DUPLICATE_ROW',
      'ENTRYPOINT_PROGRAM_MISSING',
      'ENTRYPOINT_IMPORT_ERROR',
      'ENTRYPOINT_USAGE_ERROR',
      'ENTRYPOINT_NONZERO_EXIT',
      'ENTRYPOINT_SIGNALLED',
      'ENTRYPOINT_TIMED_OUT',
      'ENTRYPOINT_OUT_OF_MEMORY',
      'ENTRYPOINT_NOT_EXECUTABLE',
      'ENTRYPOINT_PLATFORM_MISMATCH',
      'ENTRYPOINT_NOT_STARTED',
      'ENTRYPOINT_ARGUMENT_UNPROVEN',
      'ENTRYPOINT_STATIC_UNRESOLVED',
      'ENGINE_UNREACHABLE',
      'PLATFORM_NOT_RUN',
      'IMAGE_OUT_OF_REACH',
    ],
  },
  {
    id: 'M1-B2',
    severity: 'S3',
    owner: 'B',
    codes: ['ENTRYPOINT_PROVIDED_ELSEWHERE', 'ENTRYPOINT_OPTIONAL_ARGUMENT_GONE'],
  },
  {
    id: 'M1C-B1',
    owner: 'C',
    codes: [
      'PROVENANCE_FIELD_MISSING',
      'PROVENANCE_DIGEST_MALFORMED',
      'PROVENANCE_CONFIG_DIGEST_MALFORMED',
      'PROVENANCE_LAYER_DIGEST_MALFORMED',
    ],
  },
  {
    id: 'M1C-B2',
    owner: 'C',
    codes: [
      'PROVENANCE_RUN_LINKAGE',
      'EVIDENCE_UNWRITABLE',
      'EVIDENCE_INDEX_INCOMPLETE',
      'EVIDENCE_IN_CONTEXT',
      'STORE_DENIED',
      'STORE_UNREACHABLE',
      'STORE_UNFIT',
    ],
  },
  {
    id: 'M1C-B3',
    owner: 'C',
    codes: [
      'DIGEST_MISMATCH',
      'DIGEST_TAG_MUTABLE',
      'DIGEST_TAG_PATTERN',
      'DIGEST_CONVENIENCE_TAG',
      'DIGEST_PLATFORM_MISSING',
      'PROVENANCE_TAG_PATTERN',
      'PROVENANCE_GIT_SHA_MARKER',
      'PROVENANCE_OCI_ANCHOR',
      'PROVENANCE_REGISTRY_DIGEST',
      'IMAGE_LOAD_MISMATCH',
      'REGISTRY_NOT_FOUND',
      'REGISTRY_TAG_EXISTS',
      'PUBLISH_REFUSED',
    ],
  },
  {
    id: 'M1C-B4',
    owner: 'C',
    codes: [
      'IMAGE_MALFORMED',
      'IMAGE_UNSUPPORTED',
      'EVIDENCE_UNREADABLE',
      'EVIDENCE_MALFORMED',
      'BUILD_FAILED',
      'NOTHING_EXAMINED',
    ],
  },
  { id: 'M1C-B5', owner: 'C', codes: ['REGISTRY_DENIED', 'REGISTRY_UNREACHABLE', 'REGISTRY_PROTOCOL'] },
  {
    id: 'M1D-B1',
    owner: 'D',
    codes: [
      'SECRET_DOCKERFILE_VARIABLE',
      'SECRET_DOCKERFILE_COPY',
      'SECRET_BUILD_SECRET_UNDECLARED',
      'SECRET_BANNED_NAME',
      'SECRET_BANNED_CONTENT',
      'SECRET_IN_IMAGE',
      'EVIDENCE_HOLDS_SECRET',
    ],
  },
  {
    id: 'M1D-B2',
    owner: 'D',
    codes: ['SECRET_WORKFLOW_STATIC_CREDENTIAL', 'SECRET_WORKFLOW_LEAK', 'ENVIRONMENT_REDIRECTED'],
  },
  { id: 'M1D-B2', owner: 'D', level: 'block', codes: ['SECRET_WORKFLOW_TAKES_ALL'] },
  { id: 'M1D-B3', owner: 'D', codes: ['SECRET_REQUIRED_PATH_MISSING'] },
  { id: 'M1D-B4', owner: 'D', codes: ['SECRET_FILE_UNSCANNED', 'SECRET_WORKFLOW_UNREADABLE'] },
  { id: 'M1D-B4', severity: 'S3', owner: 'D', codes: ['SECRET_SCAN_EXCEPTED', 'SECRET_EXCEPTION_UNUSED'] },
  {
    id: 'M1D-B5',
    owner: 'D',
    codes: [
      'INTERNAL',
      'INTERRUPTED',
      'FILE_MISSING',
      'FILE_UNREADABLE',
      'FILE_UNWRITABLE',
      'FILE_NOT_A_FILE',
      'FILE_NOT_UTF8',
      'PROCESS_NOT_FOUND',
      'PROCESS_FAILED',
      'PROCESS_TIMED_OUT',
    ],
  },
  {
    id: 'M1E-B1',
    owner: 'E',
    codes: [
      'PROVENANCE_BUILD_DRIVER',
      'CLOSURE_GATE_NOT_PASSED',
      'CLOSURE_REHEARSAL',
      'GIT_UNAVAILABLE',
      'GIT_FAILED',
      'CONTRACT_MISSING',
      'CONTRACT_INVALID',
      'CONTRACT_OUTSIDE',
      'USAGE',
    ],
  },
  { id: 'M1E-B2', severity: 'S2', owner: 'E', codes: ['CONTRACT_AMBIGUOUS'] },
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
      'GATE_BLOCKED',
    ],
  },
  { id: 'M1E-B4', severity: 'S2', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_EXPIRED', 'CLOSURE_ACCEPTANCE_REFUSED'] },
  { id: 'M1E-B5', severity: 'S3', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_UNUSED'] },
];

/** Reason code to rule. */
export const p1Rules: ReadonlyMap<string, BlockerRule> = new Map(
  taxonomy.flatMap(({ id, severity = 'S1', owner, codes, level }) =>
    codes.map((code): [string, BlockerRule] => [
      code,
      level ? { id, severity, owner, level } : { id, severity, owner },
    ]),
  ),
);

/** Roll-ups take the worst severity of the ids below them. */
export const p1RollUps = [
  { id: 'M1-B3', below: 'M1C-B' },
  { id: 'M1-B4', below: 'M1D-B' },
  { id: 'M1-B5', below: 'M1E-B' },
] as const;
