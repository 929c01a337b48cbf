import { z } from 'zod';
import type { OpenContract } from '../../contract/opened.ts';
import type { EvidenceObject } from '../../core/evidence.ts';
import { checkRowSchema, checkRows, verdictSchema } from '../../core/evidence-rows.ts';
import { overall, type Row } from '../../core/judge.ts';
import { type Verdict, worst } from '../../core/verdict.ts';
import { type Blocker, blockersOf } from './blockers.ts';
import { type ClosureFacts, mandatoryObjects, readObjects, rowsIn, subphaseOf, verdictIn } from './facts.ts';
import { isBlockedHandoff } from './handoff.ts';

const blocker = z.strictObject({
  blocker_id: z.string(),
  severity: z.enum(['S1', 'S2', 'S3']),
  owner_lane: z.string(),
  detected_at_utc: z.string(),
  evidence_ref: z.string(),
  resolution_action: z.string(),
  resolution_status: z.enum(['OPEN', 'RESOLVED']),
  reason_code: z.string(),
});

export const m1ClosureBlockerRegister = z.strictObject({
  blockers: z.array(blocker),
  accepted: z.array(
    z.strictObject({
      blocker_id: z.string(),
      reason_code: z.string(),
      subject: z.string(),
      actor: z.string(),
      rationale: z.string(),
      expires_at_utc: z.string(),
    }),
  ),
  severity_counts: z.strictObject({ S1: z.int(), S2: z.int(), S3: z.int() }),
  verdict: verdictSchema,
  checks: z.array(checkRowSchema),
});

export const m1BuildGoTransitionReceipt = z.strictObject({
  image_tag: z.string(),
  image_digest: z.string(),
  build_driver: z.string().nullable(),
  workflow_run_id: z.string().nullable(),
  workflow_run_url: z.string().nullable(),
  transition_verdict: z.enum(['GO', 'NO_GO']),
});

const subphases = z.strictObject({
  A: verdictSchema,
  B: verdictSchema,
  C: verdictSchema,
  D: verdictSchema,
  E: verdictSchema,
});

export const m1HandoffReadinessSnapshot = z.strictObject({
  m1_subphase_status: subphases,
  active_blockers: z.array(z.string()),
  m2_entry_gate_ready: z.boolean(),
  notes: z.array(z.string()),
  fail_closed: z.boolean(),
  assurance: z.enum(['authoritative', 'rehearsal']),
});

export const m1eExecutionSummary = z.strictObject({
  preconditions: z.strictObject({
    build_driver_pinned: z.boolean(),
    reference_mode_pinned: z.boolean(),
    tag_pattern_pinned: z.boolean(),
    managed_workflow_readiness: z.boolean(),
    required_p1_objects_present: z.boolean(),
    digest_integrity_pass: z.boolean(),
    security_posture_pass: z.boolean(),
  }),
  no_go: z.strictObject({
    active_blocker: z.boolean(),
    workflow_not_replayable: z.boolean(),
    evidence_missing: z.boolean(),
    digest_mismatch: z.boolean(),
    security_failure: z.boolean(),
    local_only_fallback: z.boolean(),
  }),
});

export const releaseMetadataReceipt = z.strictObject({
  image_tag: z.string(),
  build_driver: z.string().nullable(),
  build_actor: z.string().nullable(),
  ci_run_id: z.string(),
  ci_run_url: z.string().nullable(),
  branch_ref: z.string().nullable(),
  release_verdict: verdictSchema,
  release_blocker: z.string().nullable(),
});

/** What the run knows of itself that no other object says. */
export interface RunIdentity {
  readonly branchRef: string | null;
  readonly runUrl: string | null;
  readonly workflowRunId: string | null;
}

/** The closure objects, the release receipt last, its verdict computed like every other (R2). */
export function witness(
  facts: ClosureFacts,
  open: OpenContract,
  rows: readonly Row[],
  run: RunIdentity,
  fixOf: (code: string) => string,
): EvidenceObject[] {
  const blockers = blockersOf(facts, open, rows, fixOf);
  const verdict = overall(rows);
  const body = (name: string) => readObjects(facts).find((object) => object.name === name)?.body ?? {};
  const provenance = body('packaging_provenance');
  const known = (name: string) => (typeof provenance[name] === 'string' ? provenance[name] : null);
  const field = (name: string) => known(name) ?? '';
  const held = isBlockedHandoff(verdict, facts, blockers);
  return [
    {
      name: 'm1_closure_blocker_register',
      body: m1ClosureBlockerRegister.parse(register(facts, open, rows, blockers)),
    },
    { name: 'm1e_execution_summary', body: m1eExecutionSummary.parse(summary(facts, rows, blockers)) },
    {
      name: 'm1_handoff_readiness_snapshot',
      body: m1HandoffReadinessSnapshot.parse({
        m1_subphase_status: { ...subphaseVerdicts(facts), E: verdict },
        active_blockers: [...new Set(blockers.map(({ blocker_id }) => blocker_id))],
        m2_entry_gate_ready: !held,
        notes: facts.rehearsal ? facts.rehearsalReasons : [],
        fail_closed: held,
        assurance: facts.rehearsal ? 'rehearsal' : 'authoritative',
      }),
    },
    {
      name: 'm1_build_go_transition_receipt',
      body: m1BuildGoTransitionReceipt.parse({
        image_tag: field('image_tag'),
        image_digest: field('image_digest'),
        build_driver: known('build_driver'),
        workflow_run_id: run.workflowRunId,
        workflow_run_url: run.runUrl,
        transition_verdict: held ? 'NO_GO' : 'GO',
      }),
    },
    {
      name: 'release_metadata_receipt',
      body: releaseMetadataReceipt.parse({
        image_tag: field('image_tag'),
        build_driver: known('build_driver'),
        build_actor: known('build_actor'),
        ci_run_id: String(body('build_command_surface_receipt')['ci_run_id'] ?? ''),
        ci_run_url: run.runUrl,
        branch_ref: run.branchRef,
        release_verdict: verdict,
        release_blocker: blockers[0]?.reason_code ?? null,
      }),
    },
  ];
}

function register(facts: ClosureFacts, { profile }: OpenContract, rows: readonly Row[], blockers: readonly Blocker[]) {
  const used = new Set(
    readObjects(facts).flatMap(({ body }) =>
      rowsIn(body).flatMap(({ check, findings }) =>
        findings.filter(({ accepted }) => accepted).map(({ subject }) => `${check} ${subject}`),
      ),
    ),
  );
  const accepted = facts.acceptances.filter(
    ({ standing, code, subject }) => standing === 'in-force' && used.has(`${code} ${subject}`),
  );
  const count = (severity: string) => blockers.filter((item) => item.severity === severity).length;
  return {
    blockers,
    accepted: accepted.map(({ code, subject, actor, rationale, expires }) => ({
      blocker_id: profile.rule(code).id,
      reason_code: code,
      subject,
      actor,
      rationale,
      expires_at_utc: `${expires}T23:59:59Z`,
    })),
    severity_counts: { S1: count('S1'), S2: count('S2'), S3: count('S3') },
    verdict: overall(rows),
    checks: checkRows(rows),
  };
}

/** A subphase without a readable object is undecided. */
function subphaseVerdicts(facts: ClosureFacts): Record<'A' | 'B' | 'C' | 'D', Verdict> {
  const of = (letter: string) =>
    worst(
      mandatoryObjects
        .filter((name) => subphaseOf[name] === letter)
        .map((name) => {
          const object = readObjects(facts).find((item) => item.name === name);
          if (!object) return 'ERROR';
          return 'verdict' in object.body ? (verdictIn(object.body) ?? 'ERROR') : 'PASS';
        }),
    );
  return { A: of('A'), B: of('B'), C: of('C'), D: of('D') };
}

function summary(facts: ClosureFacts, rows: readonly Row[], blockers: readonly Blocker[]) {
  const passes = (code: string) => rows.find(({ check }) => check.code === code)?.verdict === 'PASS';
  const rowPasses = (object: string, code: string) => {
    const body = readObjects(facts).find(({ name }) => name === object)?.body ?? {};
    return rowsIn(body).some(({ check, status }) => check === code && status === 'PASS');
  };
  const phases = subphaseVerdicts(facts);
  const isReplayable = !facts.rehearsal && facts.readiness?.kind === 'ready';
  const present =
    passes('CLOSURE_OBJECT_MISSING') && passes('CLOSURE_OBJECT_MALFORMED') && passes('CLOSURE_OBJECT_UNREADABLE');
  const digests = passes('CLOSURE_DIGEST_MIXED') && rowPasses('image_digest_manifest', 'DIGEST_MISMATCH');
  return {
    preconditions: {
      build_driver_pinned: rowPasses('provenance_consistency_checks', 'PROVENANCE_BUILD_DRIVER'),
      reference_mode_pinned: readObjects(facts).some(
        ({ name, body }) =>
          name === 'packaging_provenance' && String(body['image_reference_mode']).startsWith('immutable'),
      ),
      tag_pattern_pinned: rowPasses('provenance_consistency_checks', 'PROVENANCE_TAG_PATTERN'),
      managed_workflow_readiness: isReplayable,
      required_p1_objects_present: present,
      digest_integrity_pass: digests,
      security_posture_pass: phases.D === 'PASS',
    },
    no_go: {
      active_blocker: blockers.some(({ severity }) => severity !== 'S3'),
      workflow_not_replayable: !isReplayable,
      evidence_missing: !present,
      digest_mismatch: !digests,
      security_failure: phases.D !== 'PASS',
      local_only_fallback: facts.rehearsal,
    },
  };
}
