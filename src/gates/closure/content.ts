import type { CheckRow } from '../../core/evidence-rows.ts';
import { worst } from '../../core/verdict.ts';
import { secretPolicyParts } from '../../domain/secret-policy/parts.ts';
import { type Body, rowsIn } from './facts.ts';

/** What is stated, and what follows instead. */
export type Pair = readonly [stated: string, computed: string];

/** Flags and counts that must follow from an object's own lists; `rows` are those of the checks that decide about it. */
export function contentContradictions(name: string, body: Body, rows: readonly CheckRow[]): Pair[] {
  const rule = contentRules[name];
  return rule ? rule(body, rows) : [];
}

type ContentRule = (body: Body, rows: readonly CheckRow[]) => Pair[];

const contentRules: Readonly<Record<string, ContentRule>> = {
  image_contract_manifest: (body) => {
    const files = list(body, 'files').map(record);
    const taken = files.filter((file) => list(file, 'taken_by').length > 0);
    const sets = record(body['sets']);
    return [...equal(sets['eligible'], sizeOf(files)), ...equal(sets['image'], sizeOf(taken))];
  },
  build_context_allowlist_check: (body, rows) => {
    const outside = list(body, 'outside_allowlist');
    const clean =
      excused(rows, 'CONTEXT_INCLUDE_MISSING', pathsWith(body, 'includes', 'MISSING')) &&
      excused(rows, 'CONTEXT_EXCLUDE_REACHED', pathsWith(body, 'excludes', 'REACHED')) &&
      excused(rows, 'CONTEXT_FILE_OUTSIDE_ALLOWLIST', outside);
    return [...equal(body['outside_allowlist_count'], outside.length), ...passNeeds(body, clean)];
  },
  dockerignore_conformance_receipt: (body) => {
    const patterns = list(body, 'patterns').map(record);
    const dead = patterns.filter(({ matched_count }) => matched_count === 0).map(({ line }) => line);
    return equal(body['dead_patterns'], dead);
  },
  entrypoint_matrix_validation: (body, checks) => {
    const rows = list(body, 'rows');
    const totals = {
      rows: rows.length,
      pass: count(rows, 'PASS'),
      fail: count(rows, 'FAIL'),
      error: count(rows, 'ERROR'),
    };
    const clean =
      totals.rows > 0 &&
      rows.map(record).every((row) => probesPass(row) || isExcusedRow(row, checks)) &&
      excused(checks, 'ENTRYPOINT_HANDLE_UNCOVERED', list(body, 'uncovered_handles'));
    return [...equal(body['totals'], totals), ...passNeeds(body, clean)];
  },
  security_secret_injection_checks: (body) =>
    Object.entries(secretPolicyParts).flatMap(([field, codes]) => equal(body[field], statusOf(rowsIn(body), codes))),
  secret_source_contract_receipt: (body, rows) =>
    passNeeds(
      body,
      excused(rows, 'SECRET_REQUIRED_PATH_MISSING', pathsWith(body, 'required_secret_path_handles', 'MISSING')),
    ),
  build_context_secret_scan: (body) => {
    const summary = record(body['summary']);
    const coverage = record(body['coverage']);
    return [
      ...equal(summary['findings_count'], list(body, 'findings').length),
      ...equal(summary['pass'], body['verdict'] === 'PASS'),
      ...equal(summary['scanned_files'], coverage['scanned']),
      ...equal(coverage['failed'], list(body, 'errors').length),
    ];
  },
  image_digest_manifest: (body) => {
    const configs = list(body, 'platforms').map((item) => record(item)['config_digest']);
    const known = configs.includes(body['oci_config_digest']);
    return [
      ...equal(body['git_sha_canonical_tag'], `git-${String(body['git_sha'])}`),
      ...(known ? [] : equal(body['oci_config_digest'], configs)),
    ];
  },
  provenance_consistency_checks: (body) => {
    const stated = list(body, 'checks').map((item) => record(item)['status']);
    const clean = stated.every((status) => status === 'PASS' || status === 'NOT_APPLICABLE');
    return [
      ...equal(body['overall_pass'], clean),
      ...equal(
        stated,
        rowsIn(body).map(({ status }) => status),
      ),
    ];
  },
};

function statusOf(rows: readonly CheckRow[], codes: readonly string[]): CheckRow['status'] {
  const asked = rows.filter(({ check, status }) => codes.includes(check) && status !== 'NOT_APPLICABLE');
  if (asked.length === 0) return 'NOT_APPLICABLE';
  return worst(asked.map(({ status }) => (status === 'NOT_APPLICABLE' ? 'PASS' : status)));
}

function passNeeds(body: Body, clean: boolean): Pair[] {
  return body['verdict'] === 'PASS' && !clean ? [['PASS', 'not PASS by its own content']] : [];
}

/** A row that ran no probe has shown nothing (L1). */
function probesPass(row: Body): boolean {
  const probes = list(row, 'probes');
  return row['status'] === 'PASS' && probes.length > 0 && probes.every((probe) => record(probe)['status'] === 'PASS');
}

/** A row that does not pass is let through only by the check that reports it. */
function isExcusedRow(row: Body, checks: readonly CheckRow[]): boolean {
  const subject = [row['handle'], row['runtime_mode']].filter((part) => typeof part === 'string').join(' / ');
  return row['status'] !== 'PASS' && excused(checks, String(row['reason_code']), [subject]);
}

/** Whether the check only warns, or each of the subjects is accepted in its row. Of a cut list the rest cannot be told. */
function excused(rows: readonly CheckRow[], code: string, subjects: readonly unknown[]): boolean {
  if (subjects.length === 0) return true;
  const row = rows.find(({ check }) => check === code);
  if (row === undefined || row.findings_count === 0) return false;
  const accepted = row.findings.filter((finding) => finding.accepted).map(({ subject }) => subject);
  return row.level === 'warn' || row.truncated || subjects.every((subject) => accepted.includes(String(subject)));
}

function pathsWith(body: Body, field: string, status: string): unknown[] {
  const items = list(body, field).map(record);
  return items.filter((item) => item['status'] === status).map(({ path }) => path);
}

function sizeOf(files: readonly Body[]) {
  const sizes = files.map(({ size }) => (typeof size === 'number' ? size : 0));
  return { file_count: files.length, byte_count: sizes.reduce((sum, size) => sum + size, 0) };
}

function count(rows: readonly unknown[], status: string): number {
  return rows.filter((row) => record(row)['status'] === status).length;
}

function list(body: Body, field: string): readonly unknown[] {
  const value = body[field];
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Body {
  return typeof value === 'object' && value !== null ? (value as Body) : {};
}

/** Nothing where both say the same. */
function equal(stated: unknown, computed: unknown): Pair[] {
  const [said, follows] = [JSON.stringify(stated) ?? 'nothing', JSON.stringify(computed) ?? 'nothing'];
  return said === follows ? [] : [[said, follows]];
}
