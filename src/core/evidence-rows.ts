import { z } from 'zod';
import type { Profile } from './blocker.ts';
import type { Finding } from './finding.ts';
import type { Row } from './judge.ts';

/** Findings of one check that an object lists; the count beside them is always the true one (L6). */
export const listed = 200;

const location = z.strictObject({ path: z.string(), line: z.int().nullable(), column: z.int().nullable() });

const finding = z.strictObject({
  subject: z.string(),
  message: z.string(),
  location: location.nullable(),
  accepted: z.boolean(),
});

export const verdictSchema = z.enum(['PASS', 'FAIL', 'ERROR']);
export const statusSchema = z.enum(['PASS', 'FAIL', 'ERROR', 'NOT_APPLICABLE']);

/** One check's answer, as evidence. From these rows a verdict can be computed again (L3). */
export const checkRowSchema = z.strictObject({
  check: z.string(),
  level: z.enum(['block', 'warn']),
  status: statusSchema,
  reason_code: z.string().nullable(),
  detail: z.string().nullable(),
  examined: z.int().nullable(),
  findings_count: z.int(),
  accepted_count: z.int(),
  truncated: z.boolean(),
  findings: z.array(finding),
});

export type CheckRow = z.output<typeof checkRowSchema>;

/** The rows of a gate as evidence. */
export function checkRows(rows: readonly Row[]): CheckRow[] {
  return rows.map(checkRow);
}

function checkRow({ check, level, report, open, accepted, verdict }: Row): CheckRow {
  const all = [...open.map((item) => shown(item, false)), ...accepted.map((item) => shown(item, true))];
  return {
    check: check.code,
    level,
    status: report.kind === 'not-applicable' ? 'NOT_APPLICABLE' : verdict,
    reason_code: verdict === 'PASS' && report.kind !== 'found' ? null : check.code,
    detail: report.kind === 'not-applicable' || report.kind === 'undecided' ? report.reason : null,
    examined: 'examined' in report ? report.examined : null,
    findings_count: all.length,
    accepted_count: accepted.length,
    truncated: all.length > listed,
    findings: all.slice(0, listed),
  };
}

function shown({ subject, message, location: place }: Finding, isAccepted: boolean): z.output<typeof finding> {
  const where = place ? { path: place.path, line: place.line ?? null, column: place.column ?? null } : null;
  return { subject, message, location: where, accepted: isAccepted };
}

/** The blocker ids of all rows that do not pass, each once, sorted. */
export function blockerCodes(rows: readonly Row[], profile: Profile): string[] {
  const failing = rows.filter((row) => row.verdict !== 'PASS');
  return [...new Set(failing.map((row) => profile.rule(row.check.code).id))].sort();
}

/** The row of one check. */
export function rowOf(rows: readonly Row[], code: string): Row | undefined {
  return rows.find((row) => row.check.code === code);
}
