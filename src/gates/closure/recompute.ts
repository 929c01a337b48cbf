import type { OpenContract } from '../../contract/opened.ts';
import { type CheckRow, listed } from '../../core/evidence-rows.ts';
import type { GateName } from '../../core/gate.ts';
import { type Verdict, worst } from '../../core/verdict.ts';
import { requiredPathParts } from '../../domain/secret-policy/parts.ts';
import { contentContradictions } from './content.ts';
import { contractContradictions } from './contracted.ts';
import { type Body, type ClosureFacts, readObjects, rowsIn, verdictIn } from './facts.ts';
import { equal, list, type Pair, record } from './values.ts';

/** A statement of the evidence that its own content contradicts. */
export interface Contradiction {
  readonly object: string;
  readonly key: string;
  readonly stated: string;
  readonly computed: string;
}

/** Every verdict, count and flag of the pack that does not follow from what stands beside it (L3, R2). */
export function contradictions(facts: ClosureFacts, open: OpenContract): Contradiction[] {
  const objects = readObjects(facts);
  const bodies = new Map(objects.map(({ name, body }) => [name, body]));
  return objects.flatMap(({ name, key, body }) => {
    const found = [
      ...declaredContradictions(name, body, facts),
      ...rowsIn(body).flatMap((row) => [...rowContradictions(row), ...acceptedContradictions(row, facts)]),
      ...verdictContradictions(name, body, bodies),
      ...contentContradictions(name, body, decidingRows(name, body, bodies)),
      ...contractContradictions(name, body, open),
      ...platformContradictions(name, body, bodies.get('image_digest_manifest')),
    ];
    return found.map(([stated, computed]) => ({ object: name, key, stated, computed }));
  });
}

/** Rows that ran, ran on the platforms that the image has. */
function platformContradictions(name: string, body: Body, image: Body | undefined): Pair[] {
  const ran = list(body, 'rows').some((row) => record(row)['runner'] !== 'static');
  if (name !== 'entrypoint_matrix_validation' || image === undefined || !ran) return [];
  return equal(
    list(body, 'platforms'),
    list(image, 'platforms').map((item) => record(item)['platform']),
  );
}

/** The objects that carry the rows of their gate. */
const gateOf: Readonly<Record<string, GateName>> = {
  image_contract_manifest: 'build-context',
  security_secret_injection_checks: 'secrets',
  entrypoint_matrix_validation: 'entrypoints',
  image_digest_manifest: 'image-digest',
  provenance_consistency_checks: 'provenance',
};

/** A verdict without rows was computed from nothing (L1); every declared check has one row, at its level (L2). */
function declaredContradictions(name: string, body: Body, { declared }: ClosureFacts): Pair[] {
  const gate = gateOf[name];
  if (gate === undefined) return [];
  const rows = rowsIn(body).map(({ check, level }) => `${check} ${level}`);
  if (rows.length === 0) return [['no row', 'ERROR']];
  const wanted = (declared[gate] ?? []).map(({ code, level }) => `${code} ${level}`);
  return [
    ...wanted.filter((row) => !rows.includes(row)).map((row) => [`no row ${row}`, 'NOT_RUN'] as const),
    ...rows
      .filter((row, index) => !wanted.includes(row) || rows.indexOf(row) !== index)
      .map((row) => [`the row ${row}`, 'one row for each declared check'] as const),
  ];
}

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

function rowContradictions(row: CheckRow): Pair[] {
  const computed = statusOfRow(row);
  const shown = Math.min(row.findings_count, listed);
  const uncut = row.findings.length === shown && row.truncated === row.findings_count > listed;
  return [
    ...(computed === row.status ? [] : [[`${row.check} ${row.status}`, computed] as const]),
    ...(uncut ? [] : [[`${row.check} lists ${row.findings.length}`, `${row.findings_count} counted`] as const]),
  ];
}

/** An accepted finding is marked, counted, and accepted by an entry in force (L12). Of a cut list the accepted come last. */
function acceptedContradictions(row: CheckRow, { acceptances }: ClosureFacts): Pair[] {
  const marked = row.findings.filter(({ accepted }) => accepted);
  const openFirst = Math.min(row.findings_count - row.accepted_count, row.findings.length);
  const counted = row.findings.length - marked.length === openFirst;
  const unheard = marked.filter(
    ({ subject }) =>
      !acceptances.some(
        (entry) => entry.standing === 'in-force' && entry.code === row.check && entry.subject === subject,
      ),
  );
  return [
    ...(counted && row.accepted_count <= row.findings_count
      ? []
      : [[`${row.check} marks ${marked.length} accepted`, `${row.accepted_count} counted`] as const]),
    ...unheard.map(({ subject }) => [`${row.check} accepts ${subject}`, 'no entry in force does'] as const),
  ];
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

/** The rows that decide about an object: its own, or those of the object of its gate that carries them. */
function decidingRows(name: string, body: Body, bodies: ReadonlyMap<string, Body>): CheckRow[] {
  const decided = decidedBy[name] === undefined ? decidedIn[name] : 'security_secret_injection_checks';
  return rowsIn(bodies.get(decided ?? name) ?? body);
}

/** Verdicts that follow from some rows of another object only. */
const decidedBy: Readonly<Record<string, readonly string[]>> = {
  secret_source_contract_receipt: requiredPathParts,
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
