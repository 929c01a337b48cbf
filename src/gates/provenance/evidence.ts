import { z } from 'zod';
import type { EvidenceObject } from '../../core/evidence.ts';
import { checkRowSchema, checkRows, statusSchema, verdictSchema } from '../../core/evidence-rows.ts';
import { overall, type Row } from '../../core/judge.ts';
import type { ProvenanceCheck } from './check.ts';
import type { ProvenanceFacts } from './facts.ts';

export const packagingProvenance = z.strictObject({
  image_tag: z.string(),
  image_digest: z.string(),
  git_sha: z.string(),
  build_driver: z.string().nullable(),
  image_reference_mode: z.string(),
  ecr_repo_uri: z.string().nullable(),
  dockerfile_path: z.string(),
  build_context_path: z.string(),
  build_completed_at_utc: z.string().nullable(),
  build_actor: z.string().nullable(),
  oci_digest_algo: z.string(),
  oci_digest_value: z.string(),
  oci_config_digest: z.string(),
  oci_layer_digests: z.array(z.string()),
  context_digest: z.string().nullable(),
  base_images: z.array(z.strictObject({ reference: z.string(), digest: z.string().nullable() })),
  release_metadata_receipt_ref: z.string(),
});

export const buildCommandSurfaceReceipt = z.strictObject({
  selected_build_driver: z.string().nullable(),
  command_family_id: z.string(),
  immutable_tag: z.string(),
  resolved_digest: z.string(),
  build_actor: z.string().nullable(),
  ci_run_id: z.string(),
  verdict: verdictSchema,
  failure_reason: z.string().nullable(),
});

export const provenanceConsistencyChecks = z.strictObject({
  overall_pass: z.boolean(),
  checks: z.array(
    z.strictObject({
      check_id: z.string(),
      status: statusSchema,
      reason_code: z.string().nullable(),
      detail: z.string().nullable(),
    }),
  ),
  verdict: verdictSchema,
  rows: z.array(checkRowSchema),
});

/** The three objects of the gate. */
export function witness(
  facts: ProvenanceFacts,
  checks: readonly ProvenanceCheck[],
  rows: readonly Row[],
): EvidenceObject[] {
  const verdict = overall(rows);
  const { record } = facts;
  const shown = checkRows(rows);
  return [
    { name: 'packaging_provenance', body: packagingProvenance.parse(record) },
    {
      name: 'build_command_surface_receipt',
      body: buildCommandSurfaceReceipt.parse({
        selected_build_driver: record.build_driver,
        command_family_id: facts.commandFamily,
        immutable_tag: record.image_tag,
        resolved_digest: record.image_digest,
        build_actor: record.build_actor,
        ci_run_id: facts.ciRunId,
        verdict,
        failure_reason: rows.find((row) => row.verdict !== 'PASS')?.check.code ?? null,
      }),
    },
    {
      name: 'provenance_consistency_checks',
      body: provenanceConsistencyChecks.parse({
        overall_pass: verdict === 'PASS',
        checks: shown.map(({ check, status, reason_code, detail }) => ({
          check_id: idOf(checks, check),
          status,
          reason_code: deferred(detail) ?? reason_code,
          detail,
        })),
        verdict,
        rows: shown,
      }),
    },
  ];
}

function idOf(checks: readonly ProvenanceCheck[], code: string): string {
  return checks.find((check) => check.code === code)?.checkId ?? code;
}

function deferred(detail: string | null): string | undefined {
  return detail?.startsWith('RUN_LINKAGE_DEFERRED') ? 'RUN_LINKAGE_DEFERRED' : undefined;
}
