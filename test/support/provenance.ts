import type { OpenContract } from '../../src/contract/opened.ts';
import type { Report } from '../../src/core/check.ts';
import { digestOf } from '../../src/core/digest.ts';
import { configDigest } from '../../src/domain/run-pin/config-digest.ts';
import type { ProvenanceCheck } from '../../src/gates/provenance/check.ts';
import type { LinkedDocument, ProvenanceFacts, ProvenanceRecord } from '../../src/gates/provenance/facts.ts';
import { openContract } from './contract.ts';

export const gitSha = 'b'.repeat(40);
export const platformRunId = 'platform_20260102T030405Z';

/** A record in which everything is right. */
export const record: ProvenanceRecord = {
  image_tag: `git-${gitSha}`,
  image_digest: digestOf('image'),
  git_sha: gitSha,
  build_driver: 'github_actions',
  image_reference_mode: 'immutable_preferred',
  ecr_repo_uri: 'registry.example/app',
  dockerfile_path: 'Dockerfile',
  build_context_path: '.',
  build_completed_at_utc: '2026-01-02T03:04:05Z',
  build_actor: 'somebody',
  oci_digest_algo: 'sha256',
  oci_digest_value: digestOf('image'),
  oci_config_digest: digestOf('config'),
  oci_layer_digests: [digestOf('layer 1'), digestOf('layer 2')],
  context_digest: digestOf('context'),
  base_images: [],
  release_metadata_receipt_ref: 'evidence/release_metadata_receipt.json',
};

/** An authoritative run in which everything agrees, but for what a test changes. */
export function provenanceFacts(changed: Partial<ProvenanceFacts> = {}): ProvenanceFacts {
  const { image_tag, image_digest, oci_config_digest, oci_layer_digests } = record;
  return {
    record,
    manifest: { image_tag, image_digest, oci_config_digest, oci_layer_digests },
    registryDigest: image_digest,
    rehearsal: false,
    prebuilt: false,
    platformRunId,
    ciRunId: '77',
    commandFamily: 'buildx',
    linked: [],
    config: {},
    ...changed,
  };
}

/** Facts whose record differs. */
export function recorded(changed: Partial<ProvenanceRecord>): Partial<ProvenanceFacts> {
  return { record: { ...record, ...changed } };
}

/** A document of the run that agrees with the record, but for what a test changes. */
export function linked(key: string, changed: Partial<LinkedDocument> = {}): LinkedDocument {
  const { image_tag, image_digest, git_sha } = record;
  return {
    key,
    kind: key === 'run.json' ? 'run' : 'header',
    platform_run_id: platformRunId,
    triplet: { image_tag, image_digest, git_sha },
    config: {},
    config_digest: configDigest({}),
    ...changed,
  };
}

export function provenanceContract(text = ''): Promise<OpenContract> {
  return openContract(`version: 1\n${text}\n`);
}

export async function askProvenance(
  check: ProvenanceCheck,
  changed: Partial<ProvenanceFacts> = {},
  contract = '',
): Promise<Report> {
  return check.evaluate(provenanceFacts(changed), await provenanceContract(contract));
}
