import { z } from 'zod';
import type { OpenContract } from '../../contract/opened.ts';
import type { EvidenceObject } from '../../core/evidence.ts';
import { blockerCodes, checkRowSchema, checkRows, verdictSchema } from '../../core/evidence-rows.ts';
import { overall, type Row } from '../../core/judge.ts';
import type { EntrypointFacts, RowFacts } from './facts.ts';
import { rowStatus } from './facts.ts';

const probe = z.strictObject({
  argv: z.array(z.string()),
  exit_code: z.int().nullable(),
  duration_ms: z.int(),
  status: verdictSchema,
  reason_code: z.string().nullable(),
});

const rowSchema = z.strictObject({
  handle: z.string().nullable(),
  lane: z.string(),
  runtime_mode: z.string(),
  module: z.string().nullable(),
  command: z.array(z.string()),
  exit_code: z.int().nullable(),
  stderr_summary: z.string(),
  status: verdictSchema,
  reason_code: z.string().nullable(),
  duration_ms: z.int(),
  runner: z.enum(['image', 'static']),
  image_digest: z.string().nullable(),
  probes: z.array(probe),
});

export const entrypointMatrixValidation = z.strictObject({
  rows: z.array(rowSchema),
  uncovered_handles: z.array(z.string()),
  totals: z.strictObject({ rows: z.int(), pass: z.int(), fail: z.int(), error: z.int() }),
  verdict: verdictSchema,
  blocker_codes: z.array(z.string()),
  checks: z.array(checkRowSchema),
});

/** The one object of the gate. */
export function witness(facts: EntrypointFacts, open: OpenContract, rows: readonly Row[]): EvidenceObject[] {
  const covered = new Set(facts.rows.map(({ handle }) => handle));
  const count = (status: string) => facts.rows.filter((row) => rowStatus(row) === status).length;
  const body = entrypointMatrixValidation.parse({
    rows: facts.rows.map((row) => rowEvidence(row, facts)),
    uncovered_handles: facts.handles.map(({ name }) => name).filter((name) => !covered.has(name)),
    totals: { rows: facts.rows.length, pass: count('PASS'), fail: count('FAIL'), error: count('ERROR') },
    verdict: overall(rows),
    blocker_codes: blockerCodes(rows, open.profile),
    checks: checkRows(rows),
  });
  return [{ name: 'entrypoint_matrix_validation', body }];
}

/** Command, exit code and summary are those of the first probe that did not pass, else of the last. */
function rowEvidence(row: RowFacts, { imageDigest }: EntrypointFacts) {
  const telling = row.probes.find(({ reason }) => reason !== undefined) ?? row.probes.at(-1);
  return {
    handle: row.handle,
    lane: row.lane,
    runtime_mode: row.runtimeMode,
    module: row.module,
    command: [...(telling?.argv ?? row.command)],
    exit_code: telling?.exitCode ?? null,
    stderr_summary: telling?.summary ?? '',
    status: rowStatus(row),
    reason_code: row.reason ?? null,
    duration_ms: row.probes.reduce((sum, { durationMs }) => sum + durationMs, 0),
    runner: row.runner,
    image_digest: imageDigest,
    probes: row.probes.map(({ argv, exitCode, durationMs, reason }) => ({
      argv: [...argv],
      exit_code: exitCode,
      duration_ms: durationMs,
      status: rowStatus({ reason }),
      reason_code: reason ?? null,
    })),
  };
}
