import { describe, expect, test } from 'vitest';
import type { CheckRow } from '../../../src/core/evidence-rows.ts';
import { contextDigest } from '../../../src/domain/context/digest.ts';
import { contentContradictions } from '../../../src/gates/closure/content.ts';
import { rowsIn } from '../../../src/gates/closure/facts.ts';
import { row } from '../../support/closure-facts.ts';

type Body = Record<string, unknown>;

const file = (size: number, taken: readonly unknown[] = []) => ({
  path: 'a',
  type: 'file',
  mode: '0644',
  sha256: 'x',
  size,
  taken_by: taken,
});
const passingRow = { status: 'PASS', exit_code: 0, runner: 'image' };
const probe = (status: string) => ({ argv: ['a'], status, exit_code: 0, expected_exit_codes: [0], truncated: false });
const notApplicable = row({ status: 'NOT_APPLICABLE', examined: null, detail: 'why' });

const digestedFile = { path: 'a', type: 'file', mode: 0o644, sha256: 'x' } as const;

/** Objects whose flags and counts follow from their lists. */
const sound: Record<string, Body> = {
  image_contract_manifest: {
    files: [file(3, [{}]), file(4)],
    sets: { eligible: { file_count: 2, byte_count: 7 }, image: { file_count: 1, byte_count: 3 } },
    context_digest: contextDigest([digestedFile, digestedFile]),
  },
  build_context_allowlist_check: {
    includes: [{ status: 'PRESENT' }],
    excludes: [{ status: 'BLOCKED' }],
    outside_allowlist: [],
    outside_allowlist_count: 0,
    verdict: 'PASS',
  },
  dockerignore_conformance_receipt: {
    patterns: [{ line: 1, matched_count: 0 }],
    dead_patterns: [1],
    default_deny: true,
    verdict: 'PASS',
  },
  entrypoint_matrix_validation: {
    rows: [{ status: 'PASS', exit_code: 0, runner: 'image', probes: [probe('PASS')] }],
    totals: { rows: 1, pass: 1, fail: 0, error: 0 },
    uncovered_handles: [],
    verdict: 'PASS',
  },
  security_secret_injection_checks: {
    static_credential_rejection_verdict: 'PASS',
    dockerfile_secret_policy_verdict: 'NOT_APPLICABLE',
    workflow_credential_policy_verdict: 'PASS',
    image_secret_verdict: 'NOT_APPLICABLE',
    checks: [
      { ...row(), check: 'SECRET_WORKFLOW_STATIC_CREDENTIAL' },
      { ...notApplicable, check: 'SECRET_IN_IMAGE' },
    ],
  },
  secret_source_contract_receipt: { required_secret_path_handles: [{ status: 'PRESENT' }], verdict: 'PASS' },
  build_context_secret_scan: {
    findings: [],
    errors: [],
    coverage: { scanned: 2, excepted: 0, failed: 0 },
    summary: { scanned_files: 2, findings_count: 0, pass: true },
    verdict: 'PASS',
  },
  image_digest_manifest: {
    git_sha: 'c',
    git_sha_canonical_tag: 'git-c',
    oci_config_digest: 'd',
    platforms: [{ config_digest: 'd' }],
  },
  provenance_consistency_checks: { overall_pass: true, checks: [{ status: 'PASS' }], rows: [row()], verdict: 'PASS' },
};

test.each(Object.keys(sound))('%s that counts itself right contradicts nothing', (name) => {
  expect(contentContradictions(name, sound[name] ?? {}, rowsIn(sound[name] ?? {}))).toEqual([]);
});

test.each<[string, string, Body]>([
  ['image_contract_manifest', 'a file less', { files: [file(3, [{}])] }],
  ['image_contract_manifest', 'another content of a file', { files: [file(3, [{}]), { ...file(4), sha256: 'y' }] }],
  ['image_contract_manifest', 'another size', { files: [file(3, [{}]), file(5)] }],
  ['image_contract_manifest', 'a file that the image does not take', { files: [file(3), file(4)] }],
  ['build_context_allowlist_check', 'another count', { outside_allowlist_count: 1 }],
  ['build_context_allowlist_check', 'a file outside', { outside_allowlist: ['x'], outside_allowlist_count: 1 }],
  ['build_context_allowlist_check', 'a missing include', { includes: [{ status: 'MISSING' }] }],
  ['build_context_allowlist_check', 'a reached exclude', { excludes: [{ status: 'REACHED' }] }],
  ['dockerignore_conformance_receipt', 'a dead pattern that is not listed', { dead_patterns: [] }],
  ['dockerignore_conformance_receipt', 'no default deny, and no finding about it', { default_deny: false }],
  [
    'build_context_allowlist_check',
    'a broad copy that nobody reports',
    { broad_copies: [{ line: 1, text: 'COPY . .' }] },
  ],
  ['entrypoint_matrix_validation', 'other totals', { totals: { rows: 1, pass: 0, fail: 0, error: 0 } }],
  ['entrypoint_matrix_validation', 'a row less', { rows: [] }],
  ['entrypoint_matrix_validation', 'no row at all', { rows: [], totals: { rows: 0, pass: 0, fail: 0, error: 0 } }],
  ['entrypoint_matrix_validation', 'a failing probe', { rows: [{ status: 'PASS', probes: [probe('FAIL')] }] }],
  ['entrypoint_matrix_validation', 'a row that ended with 1', { rows: [{ ...passingRow, exit_code: 1 }] }],
  [
    'entrypoint_matrix_validation',
    'a probe that ended with 1',
    { rows: [{ ...passingRow, probes: [{ ...probe('PASS'), exit_code: 1 }] }] },
  ],
  [
    'entrypoint_matrix_validation',
    'a probe of which a part was not looked at',
    { rows: [{ ...passingRow, probes: [{ ...probe('PASS'), truncated: true }] }] },
  ],
  ['entrypoint_matrix_validation', 'a row without a probe', { rows: [{ status: 'PASS', probes: [] }] }],
  ['entrypoint_matrix_validation', 'an uncovered handle', { uncovered_handles: ['ENTRYPOINT_A'] }],
  ['security_secret_injection_checks', 'a hit that no row counts', { workflow_hits: [{}] }],
  ['security_secret_injection_checks', 'a part that no row shows', { image_secret_verdict: 'PASS' }],
  ['security_secret_injection_checks', 'a part that was not asked', { static_credential_rejection_verdict: 'FAIL' }],
  ['secret_source_contract_receipt', 'a missing path', { required_secret_path_handles: [{ status: 'MISSING' }] }],
  ['build_context_secret_scan', 'a finding that is not counted', { findings: [{}] }],
  [
    'build_context_secret_scan',
    'a finding that no check reports',
    { findings: [{}], summary: { scanned_files: 2, findings_count: 1, pass: true } },
  ],
  ['build_context_secret_scan', 'an error that is not counted', { errors: [{}] }],
  ['build_context_secret_scan', 'another verdict', { verdict: 'FAIL' }],
  ['build_context_secret_scan', 'another coverage', { coverage: { scanned: 9, excepted: 0, failed: 0 } }],
  ['image_digest_manifest', 'a tag of another commit', { git_sha_canonical_tag: 'git-e' }],
  ['image_digest_manifest', 'a config of no platform', { oci_config_digest: 'e' }],
  ['image_digest_manifest', 'no platform', { platforms: [] }],
  ['provenance_consistency_checks', 'a flag', { overall_pass: false }],
  ['provenance_consistency_checks', 'a status', { checks: [{ status: 'NOT_APPLICABLE' }] }],
  ['provenance_consistency_checks', 'a check less', { checks: [] }],
])('L3: %s with %s contradicts itself', (name, _, changed) => {
  const body = { ...sound[name], ...changed };
  expect(contentContradictions(name, body, rowsIn(body))).not.toEqual([]);
});

const failedRow = { handle: 'E', runtime_mode: 'a', status: 'FAIL', reason_code: 'X', probes: [probe('FAIL')] };
const failedTotals = { rows: 1, pass: 0, fail: 1, error: 0 };

describe.each<[string, string, string, Body]>([
  ['build_context_allowlist_check', 'CONTEXT_INCLUDE_MISSING', 'a', { includes: [{ path: 'a', status: 'MISSING' }] }],
  ['build_context_allowlist_check', 'CONTEXT_EXCLUDE_REACHED', 'a', { excludes: [{ path: 'a', status: 'REACHED' }] }],
  [
    'build_context_allowlist_check',
    'CONTEXT_FILE_OUTSIDE_ALLOWLIST',
    'a',
    { outside_allowlist: ['a'], outside_allowlist_count: 1 },
  ],
  ['entrypoint_matrix_validation', 'X', 'E / a', { rows: [failedRow], totals: failedTotals }],
  ['entrypoint_matrix_validation', 'ENTRYPOINT_HANDLE_UNCOVERED', 'E', { uncovered_handles: ['E'] }],
  [
    'secret_source_contract_receipt',
    'SECRET_REQUIRED_PATH_MISSING',
    'a',
    { required_secret_path_handles: [{ path: 'a', status: 'MISSING' }] },
  ],
])('L12: %s with %s', (name, check, subject, changed) => {
  const body = { ...sound[name], ...changed };
  const told = (finding: object, more: object = {}) =>
    contentContradictions(name, body, [
      { ...row(), check, findings_count: 1, findings: [{ subject, accepted: false, ...finding }], ...more } as CheckRow,
    ]);

  test('passes where it is accepted, or only warned of', () => {
    expect(told({ accepted: true })).toEqual([]);
    expect(told({}, { level: 'warn' })).toEqual([]);
  });

  test('contradicts itself where it is not accepted, or something else is', () => {
    expect(told({})).not.toEqual([]);
    expect(told({ subject: 'other', accepted: true })).not.toEqual([]);
    expect(told({ accepted: true }, { check: 'OTHER' })).not.toEqual([]);
  });
});

test('an object that has no rule of its own is not judged here', () => {
  expect(contentContradictions('packaging_provenance', {}, [])).toEqual([]);
});
