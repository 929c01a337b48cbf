import { describe, expect, test } from 'vitest';
import { anotherDigest } from '../support/closure.ts';
import { edited, type Json, judged, type Name, packOf, set } from '../support/closure-pack.ts';

const whole = await packOf();

test.each<[Name, string, unknown, string]>([
  ['image_contract_manifest', 'sets.eligible.file_count', 2, 'CLOSURE_VERDICT_WRONG'],
  ['image_contract_manifest', 'sets.image.byte_count', 0, 'CLOSURE_VERDICT_WRONG'],
  ['image_contract_manifest', 'files.0.size', 11, 'CLOSURE_VERDICT_WRONG'],
  ['image_contract_manifest', 'context_digest', anotherDigest, 'CLOSURE_DIGEST_MIXED'],
  ['image_contract_manifest', 'verified', true, 'CLOSURE_OBJECT_MALFORMED'],
  ['build_context_allowlist_check', 'outside_allowlist_count', 1, 'CLOSURE_VERDICT_WRONG'],
  ['build_context_allowlist_check', 'outside_allowlist', ['secret.pem'], 'CLOSURE_VERDICT_WRONG'],
  ['build_context_allowlist_check', 'includes.0.status', 'MISSING', 'CLOSURE_VERDICT_WRONG'],
  ['dockerignore_conformance_receipt', 'dead_patterns', [2], 'CLOSURE_VERDICT_WRONG'],
  ['entrypoint_matrix_validation', 'rows.0.status', 'FAIL', 'CLOSURE_VERDICT_WRONG'],
  ['entrypoint_matrix_validation', 'rows.0.runner', 'static', 'CLOSURE_ENTRYPOINTS_STATIC'],
  ['entrypoint_matrix_validation', 'rows.0.image_digest', anotherDigest, 'CLOSURE_DIGEST_MIXED'],
  ['entrypoint_matrix_validation', 'rows.0.image_digest', null, 'CLOSURE_DIGEST_MIXED'],
  ['entrypoint_matrix_validation', 'rows.0.probes.0.status', 'ERROR', 'CLOSURE_VERDICT_WRONG'],
  ['entrypoint_matrix_validation', 'rows.0.probes', [], 'CLOSURE_VERDICT_WRONG'],
  ['entrypoint_matrix_validation', 'rows', [], 'CLOSURE_VERDICT_WRONG'],
  ['entrypoint_matrix_validation', 'totals.pass', 3, 'CLOSURE_VERDICT_WRONG'],
  ['entrypoint_matrix_validation', 'uncovered_handles', ['ENTRYPOINT_A'], 'CLOSURE_VERDICT_WRONG'],
  ['security_secret_injection_checks', 'image_secret_verdict', 'NOT_APPLICABLE', 'CLOSURE_VERDICT_WRONG'],
  ['security_secret_injection_checks', 'dockerfile_secret_policy_verdict', 'FAIL', 'CLOSURE_VERDICT_WRONG'],
  [
    'secret_source_contract_receipt',
    'required_secret_path_handles',
    [{ handle: null, path: '/a', status: 'MISSING', existence: 'NOT_ASKED' }],
    'CLOSURE_VERDICT_WRONG',
  ],
  ['build_context_secret_scan', 'summary.findings_count', 1, 'CLOSURE_VERDICT_WRONG'],
  ['build_context_secret_scan', 'summary.pass', false, 'CLOSURE_VERDICT_WRONG'],
  ['build_context_secret_scan', 'summary.scanned_files', 2, 'CLOSURE_VERDICT_WRONG'],
  ['build_context_secret_scan', 'coverage.failed', 1, 'CLOSURE_VERDICT_WRONG'],
  ['image_digest_manifest', 'image_tag', 'latest', 'CLOSURE_DIGEST_MIXED'],
  ['image_digest_manifest', 'git_sha_canonical_tag', `git-${'e'.repeat(40)}`, 'CLOSURE_VERDICT_WRONG'],
  ['image_digest_manifest', 'oci_config_digest', anotherDigest, 'CLOSURE_DIGEST_MIXED'],
  ['image_digest_manifest', 'oci_layer_digests', [], 'CLOSURE_DIGEST_MIXED'],
  ['image_digest_manifest', 'platforms', [], 'CLOSURE_VERDICT_WRONG'],
  ['packaging_provenance', 'image_tag', 'latest', 'CLOSURE_DIGEST_MIXED'],
  ['packaging_provenance', 'oci_digest_value', anotherDigest, 'CLOSURE_DIGEST_MIXED'],
  ['packaging_provenance', 'oci_config_digest', anotherDigest, 'CLOSURE_DIGEST_MIXED'],
  ['packaging_provenance', 'context_digest', null, 'CLOSURE_DIGEST_MIXED'],
  ['packaging_provenance', 'build_driver', 'github_actions', 'CLOSURE_DIGEST_MIXED'],
  ['packaging_provenance', 'build_actor', 'somebody else', 'CLOSURE_DIGEST_MIXED'],
  ['packaging_provenance', 'ecr_repo_uri', 'registry.example/other', 'CLOSURE_DIGEST_MIXED'],
  ['build_command_surface_receipt', 'resolved_digest', anotherDigest, 'CLOSURE_DIGEST_MIXED'],
  ['build_command_surface_receipt', 'immutable_tag', 'latest', 'CLOSURE_DIGEST_MIXED'],
  ['provenance_consistency_checks', 'overall_pass', false, 'CLOSURE_VERDICT_WRONG'],
  ['provenance_consistency_checks', 'checks.0.status', 'FAIL', 'CLOSURE_VERDICT_WRONG'],
  ['provenance_consistency_checks', 'checks.0.status', 'PASS', 'CLOSURE_VERDICT_WRONG'],
  ['provenance_consistency_checks', 'checks', [], 'CLOSURE_VERDICT_WRONG'],
])('L3: %s with another %s (%j) is %s', async (name, path, value, code) => {
  const { verdict, codes } = await judged(set(whole, name, path, value));
  expect(verdict).not.toBe('PASS');
  expect(codes).toContain(code);
});

describe('a red run that was painted green', async () => {
  const red = await packOf({ answer: () => ({ end: { kind: 'exited', exitCode: 2 }, stderr: 'usage: wrong' }) });
  const matrix = 'entrypoint_matrix_validation';
  const greenRows = (body: Json) => {
    for (const row of body['rows'] as Json[])
      Object.assign(row, {
        status: 'PASS',
        probes: (row['probes'] as Json[]).map((probe) => ({ ...probe, status: 'PASS' })),
      });
    body['totals'] = { rows: 2, pass: 2, fail: 0, error: 0 };
  };
  const greenChecks = (body: Json) => {
    for (const check of body['checks'] as Json[]) if (check['status'] === 'FAIL') check['status'] = 'PASS';
  };

  test('was red', async () => {
    expect(await judged(red)).toMatchObject({ verdict: 'FAIL', codes: ['CLOSURE_GATE_NOT_PASSED'] });
  });

  test.each<[string, (body: Json) => void]>([
    ['in its verdict', () => undefined],
    ['in its verdict and matrix', greenRows],
    ['in its verdict and checks', greenChecks],
    ['in its verdict, matrix and checks', (body) => [greenRows(body), greenChecks(body)]],
  ])('R2: %s is found out', async (_, paint) => {
    const painted = edited(red, matrix, (body) => {
      body['verdict'] = 'PASS';
      paint(body);
    });
    const { verdict, codes } = await judged(painted);
    expect(verdict).toBe('FAIL');
    expect(codes).toEqual(['CLOSURE_VERDICT_WRONG']);
  });
});
