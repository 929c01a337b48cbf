import { z } from 'zod';
import type { OpenContract } from '../../contract/opened.ts';
import type { EvidenceObject } from '../../core/evidence.ts';
import { blockerCodes, checkRowSchema, checkRows, verdictSchema } from '../../core/evidence-rows.ts';
import { overall, type Row } from '../../core/judge.ts';
import type { EntrypointFacts, RowFacts } from './facts.ts';
import { rowStatus } from './facts.ts';

const probe = z.strictObject({
  argv: z.array(z.string()),
  kind: z.enum(['help', 'invocation']),
  expected_exit_codes: z.array(z.int()),
  truncated: z.boolean(),
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
  platform: z.string().nullable(),
  execution: z.enum(['native', 'emulated']).nullable(),
  exceptions: z.array(z.string()),
  environment_names: z.array(z.string()),
  proven_arguments: z.array(z.strictObject({ argument: z.string(), by: z.array(z.string()) })),
  probes: z.array(probe),
});

/** What every probe said, as far as it was kept. */
export const entrypointOutput = z.strictObject({
  outputs: z.array(
    z.strictObject({
      row: z.string(),
      argv: z.array(z.string()),
      stdout: z.string(),
      stderr: z.string(),
      truncated: z.boolean(),
    }),
  ),
});

export const entrypointMatrixValidation = z.strictObject({
  platforms: z.array(z.string()),
  rows: z.array(rowSchema),
  uncovered_handles: z.array(z.string()),
  totals: z.strictObject({ rows: z.int(), pass: z.int(), fail: z.int(), error: z.int() }),
  verdict: verdictSchema,
  blocker_codes: z.array(z.string()),
  checks: z.array(checkRowSchema),
});

/** The matrix, and what its probes said where they ran. */
export function witness(facts: EntrypointFacts, open: OpenContract, rows: readonly Row[]): EvidenceObject[] {
  const covered = new Set(facts.rows.map(({ handle }) => handle));
  const count = (status: string) => facts.rows.filter((row) => rowStatus(row) === status).length;
  const body = entrypointMatrixValidation.parse({
    platforms: [...facts.platforms],
    rows: facts.rows.map((row) => rowEvidence(row, facts)),
    uncovered_handles: facts.handles.map(({ name }) => name).filter((name) => !covered.has(name)),
    totals: { rows: facts.rows.length, pass: count('PASS'), fail: count('FAIL'), error: count('ERROR') },
    verdict: overall(rows),
    blocker_codes: blockerCodes(rows, open.profile),
    checks: checkRows(rows),
  });
  const output = { name: 'entrypoint_output', body: outputOf(facts) };
  return [{ name: 'entrypoint_matrix_validation', body }, ...(facts.runner === 'image' ? [output] : [])];
}

function outputOf({ rows }: EntrypointFacts): z.output<typeof entrypointOutput> {
  const outputs = rows.flatMap(({ subject, probes }) =>
    probes.map(({ argv, stdout, stderr, truncated }) => ({ row: subject, argv: [...argv], stdout, stderr, truncated })),
  );
  return { outputs };
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
    platform: row.platform,
    execution: row.execution,
    exceptions: [...row.exceptions],
    environment_names: [...row.environment],
    proven_arguments: row.proven.map(({ argument, by }) => ({ argument, by: [...by] })),
    probes: row.probes.map(({ argv, kind, expected, truncated, exitCode, durationMs, reason }) => ({
      argv: [...argv],
      kind,
      expected_exit_codes: [...expected],
      truncated,
      exit_code: exitCode,
      duration_ms: durationMs,
      status: rowStatus({ reason }),
      reason_code: reason ?? null,
    })),
  };
}
