import { expect, test } from 'vitest';
import { plainPolicy } from '../../../src/core/judge.ts';
import { type ProvenanceFacts, provenance } from '../../../src/gates/provenance/index.ts';
import { provenanceContract, provenanceFacts, record, recorded } from '../../support/provenance.ts';

const asked = async (changed: Partial<ProvenanceFacts> = {}) => {
  const result = await provenance(provenanceFacts(changed), await provenanceContract(), plainPolicy);
  const body = (name: string) => result.evidence.find((object) => object.name === name)?.body ?? {};
  return {
    ...result,
    receipt: body('build_command_surface_receipt'),
    consistency: body('provenance_consistency_checks'),
    recorded: body('packaging_provenance'),
  };
};

type Line = { check_id: string; status: string; reason_code: string | null; detail: string | null };
const lines = ({ consistency }: Awaited<ReturnType<typeof asked>>) => consistency['checks'] as Line[];

test('a run in which everything agrees passes', async () => {
  const result = await asked();
  expect(result.verdict).toBe('PASS');
  expect(result.recorded).toEqual(record);
  expect(result.receipt).toMatchObject({
    verdict: 'PASS',
    failure_reason: null,
    immutable_tag: record.image_tag,
    resolved_digest: record.image_digest,
    ci_run_id: '77',
  });
  expect(result.consistency).toMatchObject({ overall_pass: true, verdict: 'PASS' });
});

test('every check id of the programme stands in the evidence once', async () => {
  expect(
    lines(await asked())
      .map(({ check_id }) => check_id)
      .sort(),
  ).toEqual([
    'build_driver_pinned',
    'canonical_git_sha_marker',
    'config_digest_format_sha256',
    'digest_format_sha256',
    'immutable_tag_pattern',
    'layer_digests_format_sha256',
    'oci_anchor_match',
    'registry_digest_match',
    'required_fields_present',
    'run_linkage',
  ]);
});

test('R2: overall_pass is computed: one failing check makes it false', async () => {
  const result = await asked(recorded({ git_sha: '0'.repeat(40) }));
  expect(result.verdict).toBe('FAIL');
  expect(result.consistency).toMatchObject({ overall_pass: false, verdict: 'FAIL' });
  expect(result.receipt).toMatchObject({ verdict: 'FAIL', failure_reason: 'PROVENANCE_GIT_SHA_MARKER' });
});

test('an undecided check makes an ERROR, and overall_pass false', async () => {
  const result = await asked({ registryDigest: undefined });
  expect(result.verdict).toBe('ERROR');
  expect(result.consistency).toMatchObject({ overall_pass: false });
});

test('a linkage that the contract defers is told by its own reason code', async () => {
  expect(lines(await asked()).find(({ check_id }) => check_id === 'run_linkage')).toMatchObject({
    status: 'NOT_APPLICABLE',
    reason_code: 'RUN_LINKAGE_DEFERRED',
  });
});

test('in a rehearsal what only an authoritative run can satisfy does not apply, and the rest decides', async () => {
  const result = await asked({
    ...recorded({ build_driver: 'local', ecr_repo_uri: null }),
    registryDigest: undefined,
    rehearsal: true,
  });
  expect(result.verdict).toBe('PASS');
  const skipped = lines(result).filter(({ status }) => status === 'NOT_APPLICABLE');
  expect(skipped.map(({ check_id }) => check_id).sort()).toEqual([
    'build_driver_pinned',
    'registry_digest_match',
    'run_linkage',
  ]);
  expect(skipped.every(({ detail }) => (detail ?? '') !== '')).toBe(true);
});

test('a rehearsal does not excuse a digest that differs', async () => {
  expect((await asked({ registryDigest: `sha256:${'0'.repeat(64)}`, rehearsal: true })).verdict).toBe('FAIL');
});
