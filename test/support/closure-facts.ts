import type { OpenContract } from '../../src/contract/opened.ts';
import type { Report } from '../../src/core/check.ts';
import { digestOf } from '../../src/core/digest.ts';
import type { CheckRow } from '../../src/core/evidence-rows.ts';
import type { ClosureCheck } from '../../src/gates/closure/check.ts';
import { type AcceptanceFacts, type ClosureFacts, type PackObject, rowsIn } from '../../src/gates/closure/facts.ts';
import { openContract } from './contract.ts';
import { findingsOf } from './secrets-report.ts';

type Body = Readonly<Record<string, unknown>>;

export const runId = 'platform_20260102T120000Z';
export const commit = 'c'.repeat(40);
export const contractSha = 'd'.repeat(64);
export const image = digestOf('an image');
export const another = digestOf('another image');

/** A row of a check that looked at two things and found nothing, but for what a test changes. */
export function row(changed: Partial<CheckRow> = {}): CheckRow {
  return {
    check: 'X',
    level: 'block',
    status: 'PASS',
    reason_code: null,
    detail: null,
    examined: 2,
    findings_count: 0,
    accepted_count: 0,
    truncated: false,
    findings: [],
    ...changed,
  };
}

/** A row of a check that found these. */
export function foundRow(subjects: readonly string[], changed: Partial<CheckRow> = {}, accepted = false): CheckRow {
  const findings = subjects.map((subject) => ({ subject, message: 'wrong', location: null, accepted }));
  return row({
    status: accepted ? 'PASS' : 'FAIL',
    reason_code: 'X',
    findings_count: findings.length,
    accepted_count: accepted ? findings.length : 0,
    findings,
    ...changed,
  });
}

/** An object that was read, of this run. */
export function object(name: string, body: Body = {}): PackObject {
  const envelope = {
    phase_id: 'P(-1)',
    platform_run_id: runId,
    git_sha: commit,
    image_digest: image,
    contract_sha256: contractSha,
  };
  return { name, key: `${name}.json`, state: 'read', body: { ...envelope, ...body } };
}

export function missing(name: string): PackObject {
  return { name, key: `${name}.json`, state: 'missing' };
}

export function broken(name: string, state: 'unreadable' | 'malformed', detail = 'why'): PackObject {
  return { name, key: `${name}.json`, state, detail };
}

/** A pack with a digest manifest and a provenance record, and nothing wrong in them. */
export const pack: readonly PackObject[] = [
  object('image_digest_manifest', {
    verdict: 'PASS',
    checks: [row()],
    git_sha_canonical_tag: `git-${commit}`,
    oci_config_digest: digestOf('config'),
    platforms: [{ config_digest: digestOf('config') }],
  }),
  object('packaging_provenance', { oci_digest_value: image, oci_config_digest: digestOf('config') }),
];

/** An entry of the contract’s `accepted` list. */
export function acceptance(changed: Partial<AcceptanceFacts> = {}): AcceptanceFacts {
  return {
    code: 'X',
    subject: 'a',
    actor: 'somebody',
    rationale: 'because',
    expires: '2026-01-31',
    standing: 'in-force',
    severity: 'S2',
    index: 0,
    ...changed,
  };
}

/** The facts of an authoritative run in which everything agrees, but for what a test changes. */
export function closureFacts(changed: Partial<ClosureFacts> = {}): ClosureFacts {
  return {
    objects: pack,
    faults: [],
    acceptances: [],
    platformRunId: runId,
    gitSha: commit,
    contractSha256: contractSha,
    rehearsal: false,
    rehearsalReasons: [],
    requireAuthoritative: false,
    imageDigest: null,
    declared: declaredIn(changed.objects ?? pack),
    now: '2026-01-02T12:00:00Z',
    protector: { base: 'itself', baseSha: null, loosenings: [] },
    attempt: 1,
    jobs: undefined,
    readiness: { kind: 'ready', detail: '' },
    ...changed,
  };
}

const gates: Readonly<Record<string, string>> = {
  image_contract_manifest: 'build-context',
  security_secret_injection_checks: 'secrets',
  entrypoint_matrix_validation: 'entrypoints',
  image_digest_manifest: 'image-digest',
  provenance_consistency_checks: 'provenance',
};

/** What the gates declare, where they declare the very rows that the objects hold. */
function declaredIn(objects: readonly PackObject[]): ClosureFacts['declared'] {
  return Object.fromEntries(
    objects.flatMap((one) => {
      const gate = gates[one.name];
      const rows = one.state === 'read' ? rowsIn(one.body) : [];
      const own = [...new Map(rows.map(({ check, level }) => [check, { code: check, level }])).values()];
      return gate === undefined ? [] : [[gate, own]];
    }),
  );
}

export function closureContract(text = ''): Promise<OpenContract> {
  return openContract(`version: 1\n${text}\n`);
}

export async function askCheck(
  check: ClosureCheck,
  changed: Partial<ClosureFacts> = {},
  contract = '',
): Promise<Report> {
  return check.evaluate(closureFacts(changed), await closureContract(contract));
}

/** A report in short: its kind, and what its findings are about. */
export async function brief(
  check: ClosureCheck,
  changed: Partial<ClosureFacts> = {},
  contract = '',
): Promise<{ kind: string; subjects: readonly string[] }> {
  const report = await askCheck(check, changed, contract);
  return { kind: report.kind, subjects: findingsOf(report).map(({ subject }) => subject) };
}

export const clear = { kind: 'clear', subjects: [] };
export const inapplicable = { kind: 'not-applicable', subjects: [] };
export const found = (...subjects: string[]) => ({ kind: 'found', subjects });
export const undecided = (...subjects: string[]) => ({ kind: 'undecided', subjects });
