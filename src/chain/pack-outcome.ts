import { z } from 'zod';
import { profileOf } from '../contract/profile.ts';
import type { Profile } from '../core/blocker.ts';
import type { CheckMeta, Report } from '../core/check.ts';
import { type CheckRow, checkRowSchema, verdictSchema } from '../core/evidence-rows.ts';
import { Fault } from '../core/fault.ts';
import { faults as faultMetas } from '../core/faults.ts';
import type { Finding } from '../core/finding.ts';
import { type GateName, gateNames } from '../core/gate.ts';
import type { Row } from '../core/judge.ts';
import { type Verdict, worst } from '../core/verdict.ts';
import { catalog } from './catalog.ts';
import type { GateOutcome, Outcome } from './outcome.ts';
import type { ReadPack } from './pack-reading.ts';

/** The object of each gate that holds its verdict and its checks. */
const answers: Readonly<Record<Exclude<GateName, 'evidence'>, readonly [object: string, rows: string]>> = {
  'build-context': ['image_contract_manifest', 'checks'],
  secrets: ['security_secret_injection_checks', 'checks'],
  entrypoints: ['entrypoint_matrix_validation', 'checks'],
  'image-digest': ['image_digest_manifest', 'checks'],
  provenance: ['provenance_consistency_checks', 'rows'],
  closure: ['m1_closure_blocker_register', 'checks'],
};

/** What a pack says, as the run said it: every report of a pack is made from this, as every report of a run is. */
export function outcomeOf(pack: ReadPack): Outcome {
  const { objects, envelope, commit } = pack;
  const gates = gateNames.flatMap((gate) => gateIn(gate, pack) ?? []);
  const snapshot = snapshotSchema.safeParse(objects.get('m1_handoff_readiness_snapshot')).data;
  const receipt = receiptSchema.safeParse(objects.get('release_metadata_receipt')).data;
  const verdict = worst([...gates.map((gate) => gate.verdict), ...(commit ? [commit.verdict] : [])]);
  return {
    command: pack.altered.length > 0 ? 'altered' : commit ? 'evidence' : 'uncommitted',
    verdict,
    gates,
    notRun: gateNames.filter((name) => !gates.some(({ gate }) => gate === name)),
    assurance: snapshot?.assurance ?? 'rehearsal',
    rehearsalReasons: snapshot?.notes ?? ['only some gates were asked'],
    requireAuthoritative: false,
    contractPath: '',
    guessed: envelope.contract_guessed,
    platformRunId: envelope.platform_run_id,
    gitSha: envelope.git_sha,
    imageTag: receipt?.image_tag || null,
    imageDigest: envelope.image_digest,
    evidence: null,
    handoffOpen: verdict === 'PASS' && snapshot?.m2_entry_gate_ready === true,
    remarks: [],
  };
}

/** The taxonomy that the run was judged by: a pack shows it by the ids of its blockers. */
export function profileIn({ objects, envelope }: ReadPack): Profile {
  const named = [...objects.values()].flatMap(({ blocker_codes: codes }) => (Array.isArray(codes) ? codes : []));
  const isPlain = named.length > 0 && named.every((code) => catalog.some((entry) => entry.code === code));
  return profileOf(envelope.phase_id === 'P(-1)' && !isPlain ? 'p-1' : undefined, {});
}

const snapshotSchema = z.looseObject({
  assurance: z.enum(['authoritative', 'rehearsal']),
  notes: z.array(z.string()),
  m2_entry_gate_ready: z.boolean(),
});
const receiptSchema = z.looseObject({ image_tag: z.string() });
const registerSchema = z.looseObject({ checks: z.array(checkRowSchema) });

function gateIn(gate: GateName, pack: ReadPack): GateOutcome | undefined {
  if (gate === 'evidence') return transportIn(pack);
  const [name, key] = answers[gate];
  const body = pack.objects.get(name);
  if (!body) return unansweredIn(gate, pack);
  const rows = z.array(checkRowSchema).safeParse(body[key]);
  const verdict = verdictSchema.safeParse(body['verdict']);
  if (!rows.success || !verdict.success) return malformed(gate, name);
  const evidence = [{ name, body }];
  const judged = rows.data.map(rowOf);
  const worse = worst([verdict.data, ...judged.map((row) => row.verdict)]);
  const result = { gate, verdict: worse, rows: judged, totals: totalsOf(rows.data), evidence };
  return { gate, verdict: worse, result, faults: [] };
}

/** A gate that was asked and gave no answer, as closure wrote it down: the fault’s code, a colon, what it said. */
function unansweredIn(gate: GateName, { objects }: ReadPack): GateOutcome | undefined {
  const { checks = [] } = registerSchema.safeParse(objects.get('m1_closure_blocker_register')).data ?? {};
  const [, code = '', message = ''] =
    checks
      .filter(({ check }) => check === 'CLOSURE_GATE_NOT_PASSED')
      .flatMap(({ findings }) => findings)
      .filter(({ subject }) => subject === gate)
      .map((finding) => /^([A-Z_]+): (.*)$/s.exec(finding.message))
      .find((match) => match !== null) ?? [];
  if (!isFaultCode(code)) return undefined;
  return { gate, verdict: 'ERROR', result: undefined, faults: [new Fault(code, { message })] };
}

function malformed(gate: GateName, name: string): GateOutcome {
  const fault = new Fault('EVIDENCE_MALFORMED', { message: `${name}.json does not say what its gate found` });
  return { gate, verdict: 'ERROR', result: undefined, faults: [fault] };
}

/** A pack that is not what was committed proves nothing, whatever its objects say (L3). */
function transportIn({ commit, altered, entries }: ReadPack): GateOutcome | undefined {
  if (!commit) return undefined;
  const faults = altered.map((how) => new Fault('EVIDENCE_ALTERED', { message: how }));
  const verdict: Verdict = faults.length > 0 ? 'ERROR' : 'PASS';
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  const totals = `${entries.length} objects, ${bytes} bytes, each with the digest that was committed`;
  const result = faults.length > 0 ? undefined : { gate: 'evidence' as const, verdict, rows: [], totals, evidence: [] };
  return { gate: 'evidence', verdict, result, faults };
}

function isFaultCode(code: string): code is keyof typeof faultMetas {
  return Object.hasOwn(faultMetas, code);
}

function totalsOf(rows: readonly CheckRow[]): string {
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  const rest = [`${count('FAIL')} failed`, `${count('ERROR')} undecided`, `${count('NOT_APPLICABLE')} not applicable`];
  return [`${rows.length} checks`, ...rest.filter((text) => !text.startsWith('0 '))].join(', ');
}

function rowOf(row: CheckRow): Row {
  const findings = row.findings.map(findingOf);
  const accepted = findings.filter((_, at) => row.findings[at]?.accepted === true);
  const open = findings.filter((finding) => !accepted.includes(finding));
  const verdict = row.status === 'NOT_APPLICABLE' ? 'PASS' : row.status;
  const unlisted = row.findings_count - row.findings.length;
  return { check: metaOf(row), level: row.level, report: reportOf(row, findings), open, accepted, verdict, unlisted };
}

/** A code that this version does not know is shown as it stands. */
function metaOf({ check: code, level }: CheckRow): CheckMeta {
  const { title, why, fix } = catalog.find((entry) => entry.code === code) ?? { title: code, why: '', fix: '' };
  return { code, title, why, fix, level };
}

function reportOf({ status, detail, examined }: CheckRow, findings: readonly Finding[]): Report {
  const [first, ...rest] = findings;
  if (status === 'NOT_APPLICABLE') return { kind: 'not-applicable', reason: detail ?? '' };
  if (detail !== null) return { kind: 'undecided', reason: detail, rerun: 'will-not-help', findings };
  return first
    ? { kind: 'found', examined: examined ?? 0, findings: [first, ...rest] }
    : { kind: 'clear', examined: examined ?? 0 };
}

function findingOf({ subject, message, location }: CheckRow['findings'][number]): Finding {
  if (!location) return { subject, message };
  const { path, line, column } = location;
  const place = { path, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) };
  return { subject, message, location: place };
}
