import type { CheckRow } from '../../core/evidence-rows.ts';
import { worst } from '../../core/verdict.ts';
import { contextDigest, type DigestedFile } from '../../domain/context/digest.ts';
import { secretPolicyParts } from '../../domain/secret-policy/parts.ts';
import { type Body, rowsIn } from './facts.ts';
import { equal, list, type Pair, record } from './values.ts';

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
    const digest = body['judged'] === false ? null : contextDigest(files.map(digested));
    return [
      ...equal(sets['eligible'], sizeOf(files)),
      ...equal(sets['image'], sizeOf(taken)),
      ...equal(body['context_digest'], digest),
    ];
  },
  build_context_allowlist_check: (body, rows) => {
    const outside = list(body, 'outside_allowlist');
    const clean =
      excused(rows, 'CONTEXT_INCLUDE_MISSING', pathsWith(body, 'includes', 'MISSING')) &&
      excused(rows, 'CONTEXT_EXCLUDE_REACHED', pathsWith(body, 'excludes', 'REACHED')) &&
      excused(rows, 'CONTEXT_FILE_OUTSIDE_ALLOWLIST', outside) &&
      told(rows, ['CONTEXT_BROAD_COPY'], list(body, 'broad_copies').length);
    return [...equal(body['outside_allowlist_count'], outside.length), ...passNeeds(body, clean)];
  },
  dockerignore_conformance_receipt: (body, rows) => {
    const patterns = list(body, 'patterns').map(record);
    const dead = patterns.filter(({ matched_count }) => matched_count === 0).map(({ line }) => line);
    const denied = body['default_deny'] === true || told(rows, ['CONTEXT_DEFAULT_DENY_MISSING'], 1);
    return [...equal(body['dead_patterns'], dead), ...passNeeds(body, denied)];
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
  security_secret_injection_checks: (body, rows) => [
    ...Object.entries(secretPolicyParts).flatMap(([field, codes]) => equal(body[field], statusOf(rows, codes))),
    ...Object.entries(hitLists).flatMap(([field, codes]) => equal(list(body, field).length, findingsOf(rows, codes))),
  ],
  secret_source_contract_receipt: (body, rows) =>
    passNeeds(
      body,
      excused(rows, 'SECRET_REQUIRED_PATH_MISSING', pathsWith(body, 'required_secret_path_handles', 'MISSING')),
    ),
  build_context_secret_scan: (body, rows) => {
    const summary = record(body['summary']);
    const coverage = record(body['coverage']);
    return [
      ...equal(summary['findings_count'], list(body, 'findings').length),
      ...equal(summary['pass'], body['verdict'] === 'PASS'),
      ...equal(summary['scanned_files'], coverage['scanned']),
      ...equal(coverage['failed'], list(body, 'errors').length),
      ...passNeeds(body, told(rows, ['SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT'], list(body, 'findings').length)),
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

/** The lists of hits, and the checks that report each hit of theirs as one finding. */
const hitLists: Readonly<Record<string, readonly string[]>> = {
  dockerfile_secret_arg_env_hits: ['SECRET_DOCKERFILE_VARIABLE'],
  dockerfile_secret_copy_hits: ['SECRET_DOCKERFILE_COPY'],
  workflow_hits: ['SECRET_WORKFLOW_STATIC_CREDENTIAL', 'SECRET_WORKFLOW_LEAK', 'SECRET_WORKFLOW_TAKES_ALL'],
};

function findingsOf(rows: readonly CheckRow[], codes: readonly string[]): number {
  return rows.filter(({ check }) => codes.includes(check)).reduce((sum, { findings_count }) => sum + findings_count, 0);
}

/** What stands in a list was told by a check, or the check does not apply. */
function told(rows: readonly CheckRow[], codes: readonly string[], count: number): boolean {
  const asked = rows.filter(({ check }) => codes.includes(check));
  return count === 0 || asked.some(({ status }) => status === 'NOT_APPLICABLE') || findingsOf(asked, codes) > 0;
}

/** A file of the evidence as its digest takes it. */
function digested(file: Body): DigestedFile {
  return {
    path: String(file['path']),
    type: file['type'] === 'link' ? 'link' : 'file',
    mode: Number.parseInt(String(file['mode']), 8),
    sha256: String(file['sha256']),
  };
}

function statusOf(rows: readonly CheckRow[], codes: readonly string[]): CheckRow['status'] {
  const asked = rows.filter(({ check, status }) => codes.includes(check) && status !== 'NOT_APPLICABLE');
  if (asked.length === 0) return 'NOT_APPLICABLE';
  return worst(asked.map(({ status }) => (status === 'NOT_APPLICABLE' ? 'PASS' : status)));
}

function passNeeds(body: Body, clean: boolean): Pair[] {
  return body['verdict'] === 'PASS' && !clean ? [['PASS', 'not PASS by its own content']] : [];
}

/** A row that ran no probe has shown nothing (L1), and one that ran ended as it should. */
function probesPass(row: Body): boolean {
  const probes = list(row, 'probes').map(record);
  const isStatic = row['runner'] === 'static';
  const right = probes.flatMap((probe) => list(probe, 'expected_exit_codes'));
  const ended =
    probes.every((one) =>
      isStatic ? one['exit_code'] === null : list(one, 'expected_exit_codes').includes(one['exit_code']),
    ) && (isStatic ? row['exit_code'] === null : right.includes(row['exit_code']));
  const passed =
    probes.length > 0 && probes.every((probe) => probe['status'] === 'PASS' && probe['truncated'] === false);
  return row['status'] === 'PASS' && passed && ended;
}

/** A row that does not pass is let through only by the check that reports it. */
function isExcusedRow(row: Body, checks: readonly CheckRow[]): boolean {
  const subject = (...parts: unknown[]) => parts.filter((part) => typeof part === 'string').join(' / ');
  const [short, long] = [
    subject(row['handle'], row['runtime_mode']),
    subject(row['handle'], row['runtime_mode'], row['platform']),
  ];
  const code = String(row['reason_code']);
  return row['status'] !== 'PASS' && (excused(checks, code, [short]) || excused(checks, code, [long]));
}

/** Whether the check tells each of the subjects, and only warns or has it accepted. Of a cut list the rest is not told. */
function excused(rows: readonly CheckRow[], code: string, subjects: readonly unknown[]): boolean {
  if (subjects.length === 0) return true;
  const row = rows.find(({ check }) => check === code);
  const counted = row?.findings.filter((finding) => row.level === 'warn' || finding.accepted) ?? [];
  const excusedSubjects = new Set(counted.map(({ subject }) => subject));
  return subjects.every((subject) => excusedSubjects.has(String(subject)));
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
