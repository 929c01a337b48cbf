import { z } from 'zod';
import type { OpenContract } from '../../contract/opened.ts';
import type { EvidenceObject } from '../../core/evidence.ts';
import {
  blockerCodes,
  checkRowSchema,
  checkRows,
  rowOf,
  statusSchema,
  verdictSchema,
} from '../../core/evidence-rows.ts';
import { overall, type Row } from '../../core/judge.ts';
import { type Verdict, worst } from '../../core/verdict.ts';
import { join } from '../../domain/path/clean.ts';
import { builtInRules } from '../../domain/scan/rules.ts';
import { secretPolicyParts as parts, requiredPathParts } from '../../domain/secret-policy/parts.ts';
import { type SecretFacts, unscanned } from './facts.ts';

const hit = z.strictObject({ path: z.string(), line: z.int(), subject: z.string() });

export const securitySecretInjectionChecks = z.strictObject({
  static_credential_rejection_verdict: statusSchema,
  dockerfile_secret_policy_verdict: statusSchema,
  workflow_credential_policy_verdict: statusSchema,
  image_secret_verdict: statusSchema,
  checks: z.array(checkRowSchema),
  dockerfile_secret_arg_env_hits: z.array(hit),
  dockerfile_secret_copy_hits: z.array(hit),
  workflow_hits: z.array(hit.extend({ kind: z.enum(['static_credential', 'leak', 'takes_all']) })),
  errors: z.array(z.strictObject({ check: z.string(), detail: z.string() })),
  blocker_codes: z.array(z.string()),
  verdict: verdictSchema,
  failure_reason: z.string().nullable(),
});

export const secretSourceContractReceipt = z.strictObject({
  secret_contract_profile: z.string(),
  secrets_backend: z.string(),
  required_secret_path_handles: z.array(
    z.strictObject({
      handle: z.string().nullable(),
      path: z.string(),
      status: z.enum(['PRESENT', 'MISSING']),
      /** Whether the store itself has the name. */
      existence: z.enum(['PRESENT', 'MISSING', 'NOT_ASKED']),
    }),
  ),
  materialization: z.string(),
  runtime_materialization_owner_phase: z.string(),
  runtime_materialization_note: z.string(),
  verdict: verdictSchema,
});

export const buildContextSecretScan = z.strictObject({
  scan_scope: z.strictObject({ build_path: z.string(), dockerfile_path: z.string(), roots: z.array(z.string()) }),
  banned_name_patterns: z.array(z.string()),
  banned_content_patterns: z.array(z.string()),
  findings: z.array(
    z.strictObject({
      path: z.string(),
      line: z.int().nullable(),
      rule: z.string(),
      fingerprint: z.string().nullable(),
    }),
  ),
  errors: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
  coverage: z.strictObject({ scanned: z.int(), excepted: z.int(), failed: z.int() }),
  summary: z.strictObject({
    scanned_files: z.int(),
    scanned_bytes: z.int(),
    findings_count: z.int(),
    truncated: z.boolean(),
    pass: z.boolean(),
  }),
  verdict: verdictSchema,
});

/** The three objects of the gate. */
export function witness(facts: SecretFacts, open: OpenContract, rows: readonly Row[]): EvidenceObject[] {
  return [
    {
      name: 'security_secret_injection_checks',
      body: securitySecretInjectionChecks.parse(injection(facts, open, rows)),
    },
    { name: 'secret_source_contract_receipt', body: secretSourceContractReceipt.parse(receipt(facts, open, rows)) },
    { name: 'build_context_secret_scan', body: buildContextSecretScan.parse(scan(facts, open, rows)) },
  ];
}

type Status = z.output<typeof statusSchema>;

function statusOf(rows: readonly Row[], codes: readonly string[]): Status {
  const chosen = codes.flatMap((code) => rowOf(rows, code) ?? []);
  return chosen.every(({ report }) => report.kind === 'not-applicable') ? 'NOT_APPLICABLE' : verdictOf(chosen);
}

function verdictOf(rows: readonly Row[]): Verdict {
  return worst(rows.map(({ verdict }) => verdict));
}

const words = { 'static-credential': 'static_credential', leak: 'leak', 'takes-all': 'takes_all' } as const;

function injection(facts: SecretFacts, open: OpenContract, rows: readonly Row[]) {
  const verdict = overall(rows);
  const undecided = rows.filter(({ report }) => report.kind === 'undecided');
  return {
    static_credential_rejection_verdict: statusOf(rows, parts.static_credential_rejection_verdict),
    dockerfile_secret_policy_verdict: statusOf(rows, parts.dockerfile_secret_policy_verdict),
    workflow_credential_policy_verdict: statusOf(rows, parts.workflow_credential_policy_verdict),
    image_secret_verdict: statusOf(rows, parts.image_secret_verdict),
    checks: checkRows(rows),
    dockerfile_secret_arg_env_hits: hits(rows, 'SECRET_DOCKERFILE_VARIABLE'),
    dockerfile_secret_copy_hits: hits(rows, 'SECRET_DOCKERFILE_COPY'),
    workflow_hits: facts.workflows.flatMap(({ path, hits: found }) =>
      found.map(({ kind, line, subject }) => ({ kind: words[kind], path, line, subject })),
    ),
    errors: undecided.map(({ check, report }) => ({
      check: check.code,
      detail: report.kind === 'undecided' ? report.reason : '',
    })),
    blocker_codes: blockerCodes(rows, open.profile),
    verdict,
    failure_reason: rows.find((row) => row.verdict === verdict && verdict !== 'PASS')?.check.code ?? null,
  };
}

function hits(rows: readonly Row[], code: string) {
  const row = rowOf(rows, code);
  return [...(row?.open ?? []), ...(row?.accepted ?? [])].map(({ subject, location }) => ({
    path: location?.path ?? '',
    line: location?.line ?? 1,
    subject,
  }));
}

function receipt(facts: SecretFacts, { contract: { secrets } }: OpenContract, rows: readonly Row[]) {
  return {
    secret_contract_profile: secrets['contract-profile'],
    secrets_backend: secrets.backend.replaceAll('-', '_'),
    materialization: secrets.materialization.replaceAll('-', '_'),
    required_secret_path_handles: facts.required.map(({ handle, path, present, exists }) => ({
      handle,
      path,
      status: present ? 'PRESENT' : 'MISSING',
      existence: exists === undefined ? 'NOT_ASKED' : exists ? 'PRESENT' : 'MISSING',
    })),
    runtime_materialization_owner_phase: secrets['materialization-owner-phase'],
    runtime_materialization_note: secrets['materialization-note'],
    verdict: verdictOf(requiredPathParts.flatMap((code) => rowOf(rows, code) ?? [])),
  };
}

function scan({ files }: SecretFacts, { contract, folder }: OpenContract, rows: readonly Row[]) {
  const { secrets, image } = contract;
  const scanned = files.filter(({ state }) => state === 'scanned');
  const failed = unscanned(files);
  const findings = files.flatMap(({ path, bannedName, hits: found }) => [
    ...(bannedName === undefined ? [] : [{ path, line: null, rule: `name:${bannedName}`, fingerprint: null }]),
    ...found.map(({ rule, line, fingerprint }) => ({ path, line, rule, fingerprint })),
  ]);
  const verdict = verdictOf(
    ['SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT', 'SECRET_FILE_UNSCANNED'].flatMap((code) => rowOf(rows, code) ?? []),
  );
  const build_path = join(folder, image.context);
  return {
    scan_scope: { build_path, dockerfile_path: join(build_path, image.dockerfile), roots: [build_path] },
    banned_name_patterns: secrets['banned-names'],
    banned_content_patterns: [...builtInRules.map(({ id }) => id), ...secrets['banned-contents'].map(({ id }) => id)],
    findings,
    errors: failed.map(({ path, state }) => ({ path, reason: state })),
    coverage: {
      scanned: scanned.length,
      excepted: files.length - scanned.length - failed.length,
      failed: failed.length,
    },
    summary: {
      scanned_files: scanned.length,
      scanned_bytes: scanned.reduce((sum, { size }) => sum + size, 0),
      findings_count: findings.length,
      truncated: false,
      pass: verdict === 'PASS',
    },
    verdict,
  };
}
