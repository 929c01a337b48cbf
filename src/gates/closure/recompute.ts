import type { CheckRow } from '../../core/evidence-rows.ts';
import { type Verdict, worst } from '../../core/verdict.ts';
import { type ClosureFacts, readObjects, rowsIn, verdictIn } from './facts.ts';

/** A statement of the evidence that its own content contradicts. */
export interface Contradiction {
  readonly object: string;
  readonly key: string;
  readonly stated: string;
  readonly computed: string;
}

type Body = Readonly<Record<string, unknown>>;

/** Every verdict, count and flag of the pack that does not follow from what stands beside it (L3, R2). */
export function contradictions(facts: ClosureFacts): Contradiction[] {
  const objects = readObjects(facts);
  const bodies = new Map(objects.map(({ name, body }) => [name, body]));
  return objects.flatMap(({ name, key, body }) => {
    const found = [
      ...rowContradictions(body),
      ...verdictContradictions(name, body, bodies),
      ...contentContradictions(name, body),
    ];
    return found.map(([stated, computed]) => ({ object: name, key, stated, computed }));
  });
}

type Pair = readonly [stated: string, computed: string];

/** What the status of a row must be, by what the row itself counts. */
export function statusOfRow(row: CheckRow): CheckRow['status'] {
  const open = row.findings_count - row.accepted_count;
  if (row.examined === null) {
    if (row.status === 'NOT_APPLICABLE')
      return row.detail === null || row.detail === '' || row.findings_count > 0 ? 'ERROR' : 'NOT_APPLICABLE';
    return row.findings_count > 0 && open === 0 ? 'PASS' : 'ERROR';
  }
  if (row.findings_count === 0) return row.examined > 0 ? 'PASS' : 'ERROR';
  return row.level === 'warn' || open <= 0 ? 'PASS' : 'FAIL';
}

function rowContradictions(body: Body): Pair[] {
  return rowsIn(body).flatMap((row): Pair[] => {
    const computed = statusOfRow(row);
    const uncut = row.truncated ? row.findings.length < row.findings_count : row.findings.length === row.findings_count;
    return [
      ...(computed === row.status ? [] : [[`${row.check} ${row.status}`, computed] as const]),
      ...(uncut ? [] : [[`${row.check} lists ${row.findings.length}`, `${row.findings_count} counted`] as const]),
    ];
  });
}

/** The verdict that an object's rows add up to; undefined for one without rows. */
function verdictOfRows(body: Body | undefined): Verdict | undefined {
  const rows = body ? rowsIn(body) : [];
  if (rows.length === 0) return undefined;
  if (rows.every(({ status }) => status === 'NOT_APPLICABLE')) return 'ERROR';
  return worst(rows.map(({ status }) => (status === 'NOT_APPLICABLE' ? 'PASS' : status)));
}

/** The object whose rows decide the verdict of another one of the same gate. */
const decidedIn: Readonly<Record<string, string>> = {
  build_context_allowlist_check: 'image_contract_manifest',
  dockerignore_conformance_receipt: 'image_contract_manifest',
  build_command_surface_receipt: 'provenance_consistency_checks',
};

/** Verdicts that follow from some rows of another object only. */
const decidedBy: Readonly<Record<string, readonly string[]>> = {
  secret_source_contract_receipt: ['SECRET_REQUIRED_PATH_MISSING'],
  build_context_secret_scan: ['SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT', 'SECRET_FILE_UNSCANNED'],
};

function verdictContradictions(name: string, body: Body, bodies: ReadonlyMap<string, Body>): Pair[] {
  const stated = verdictIn(body);
  const computed = computedVerdict(name, body, bodies);
  if (stated === undefined || computed === undefined) return [];
  return stated === computed ? [] : [[stated, computed]];
}

function computedVerdict(name: string, body: Body, bodies: ReadonlyMap<string, Body>): Verdict | undefined {
  const codes = decidedBy[name];
  if (codes === undefined) return verdictOfRows(bodies.get(decidedIn[name] ?? name) ?? body);
  const rows = rowsIn(bodies.get('security_secret_injection_checks') ?? {}).filter(({ check }) =>
    codes.includes(check),
  );
  return rows.length === 0
    ? undefined
    : worst(rows.map(({ status }) => (status === 'NOT_APPLICABLE' ? 'PASS' : status)));
}

/** Flags and counts that must follow from an object's own lists. */
function contentContradictions(name: string, body: Body): Pair[] {
  const rule = contentRules[name];
  return rule ? rule(body) : [];
}

const contentRules: Readonly<Record<string, (body: Body) => Pair[]>> = {
  build_context_allowlist_check: (body) => {
    const clean =
      none(body, 'includes', 'status', 'MISSING') &&
      none(body, 'excludes', 'status', 'REACHED') &&
      list(body, 'outside_allowlist').length === 0;
    const count = list(body, 'outside_allowlist').length;
    return [
      ...(body['outside_allowlist_count'] === count ? [] : [pair(body['outside_allowlist_count'], count)]),
      ...passNeeds(body, clean),
    ];
  },
  entrypoint_matrix_validation: (body) => {
    const rows = Array.isArray(body['rows']) ? body['rows'] : [];
    const totals = {
      rows: rows.length,
      pass: count(rows, 'PASS'),
      fail: count(rows, 'FAIL'),
      error: count(rows, 'ERROR'),
    };
    const clean =
      totals.rows > 0 &&
      totals.pass === totals.rows &&
      rows.every(probesPass) &&
      list(body, 'uncovered_handles').length === 0;
    return [...(same(body['totals'], totals) ? [] : [pair(body['totals'], totals)]), ...passNeeds(body, clean)];
  },
  security_secret_injection_checks: (body) => {
    const verdicts = [
      'static_credential_rejection_verdict',
      'dockerfile_secret_policy_verdict',
      'workflow_credential_policy_verdict',
      'image_secret_verdict',
    ];
    return passNeeds(
      body,
      verdicts.every((field) => body[field] === 'PASS' || body[field] === 'NOT_APPLICABLE'),
    );
  },
  secret_source_contract_receipt: (body) =>
    passNeeds(body, none(body, 'required_secret_path_handles', 'status', 'MISSING')),
  build_context_secret_scan: (body) => {
    const summary = record(body['summary']);
    const found = list(body, 'findings').length;
    return [
      ...(summary['findings_count'] === found ? [] : [pair(summary['findings_count'], found)]),
      ...(summary['pass'] === (body['verdict'] === 'PASS') ? [] : [pair(summary['pass'], body['verdict'])]),
    ];
  },
  provenance_consistency_checks: (body) => {
    const clean = list(body, 'checks').every((item) =>
      ['PASS', 'NOT_APPLICABLE'].includes(String(record(item)['status'])),
    );
    return body['overall_pass'] === clean ? [] : [pair(body['overall_pass'], clean)];
  },
};

function passNeeds(body: Body, clean: boolean): Pair[] {
  return body['verdict'] === 'PASS' && !clean ? [['PASS', 'not PASS by its own content']] : [];
}

function probesPass(row: unknown): boolean {
  return list(record(row), 'probes').every((probe) => record(probe)['status'] === 'PASS');
}

function count(rows: readonly unknown[], status: string): number {
  return rows.filter((row) => record(row)['status'] === status).length;
}

function none(body: Body, field: string, key: string, value: string): boolean {
  return !list(body, field).some((item) => record(item)[key] === value);
}

function list(body: Body, field: string): readonly unknown[] {
  const value = body[field];
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Body {
  return typeof value === 'object' && value !== null ? (value as Body) : {};
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function pair(stated: unknown, computed: unknown): Pair {
  return [JSON.stringify(stated) ?? 'nothing', JSON.stringify(computed) ?? 'nothing'];
}
