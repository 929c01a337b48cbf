import { z } from 'zod';
import type { OpenContract } from '../../contract/opened.ts';
import type { EvidenceObject } from '../../core/evidence.ts';
import { blockerCodes, checkRowSchema, checkRows, verdictSchema } from '../../core/evidence-rows.ts';
import { overall, type Row } from '../../core/judge.ts';
import { fillTokens } from '../../core/tokens.ts';
import type { DigestFacts, RegistryAnswer } from './facts.ts';

export const imageDigestManifest = z.strictObject({
  ecr_repo_uri: z.string().nullable(),
  image_tag: z.string(),
  git_sha_canonical_tag: z.string(),
  image_digest: z.string(),
  oci_digest_algo: z.string(),
  digest_source: z.string(),
  media_type: z.string(),
  oci_config_digest: z.string(),
  oci_layer_digests: z.array(z.string()),
  platforms: z.array(
    z.strictObject({
      platform: z.string(),
      manifest_digest: z.string(),
      config_digest: z.string(),
      layer_digests: z.array(z.string()),
    }),
  ),
  tag_mutability: z.enum(['IMMUTABLE', 'MUTABLE', 'UNKNOWN']),
  /** The one reference that names these bytes wherever the tag leads. */
  image_reference: z.string(),
  registry: z
    .strictObject({
      registry_id: z.string().nullable(),
      pushed_at_utc: z.string().nullable(),
      size_bytes: z.int().nullable(),
      scan_status: z.string().nullable(),
      missing_rights: z.array(z.strictObject({ action: z.string(), resource: z.string() })),
    })
    .nullable(),
  adopted_from: z.strictObject({ platform_run_id: z.string(), evidence_sha256: z.string() }).nullable(),
  verdict: verdictSchema,
  blocker_codes: z.array(z.string()),
  checks: z.array(checkRowSchema),
});

/** What the registry said beside the digest. */
function registryBody({ registryId, details, missingRights }: RegistryAnswer): ImageDigestManifest['registry'] {
  return {
    registry_id: registryId,
    pushed_at_utc: details?.pushedAt ?? null,
    size_bytes: details?.size ?? null,
    scan_status: details?.scanStatus ?? null,
    missing_rights: [...missingRights],
  };
}

export type ImageDigestManifest = z.output<typeof imageDigestManifest>;

/** The one object of the gate. Config and layers of an index are those of the contract's first platform. */
export function witness(facts: DigestFacts, open: OpenContract, rows: readonly Row[]): EvidenceObject[] {
  const { image, tag, repository, registry, source, gitSha } = facts;
  const first =
    image.platforms.find(({ platform }) => platform === open.contract.image.platforms[0]) ?? image.platforms[0];
  const body: ImageDigestManifest = imageDigestManifest.parse({
    ecr_repo_uri: repository,
    image_tag: tag,
    git_sha_canonical_tag: fillTokens('git-{git_sha}', { git_sha: gitSha }),
    image_digest: image.digest,
    oci_digest_algo: image.digest.split(':')[0],
    digest_source: source,
    media_type: image.mediaType,
    oci_config_digest: first?.configDigest ?? '',
    oci_layer_digests: first?.layerDigests ?? [],
    platforms: image.platforms.map(({ platform, manifestDigest, configDigest, layerDigests }) => ({
      platform,
      manifest_digest: manifestDigest,
      config_digest: configDigest,
      layer_digests: layerDigests,
    })),
    tag_mutability: registry?.mutability ?? 'UNKNOWN',
    adopted_from: facts.adoptedFrom,
    image_reference: `${repository ?? ''}@${image.digest}`,
    registry: registry ? registryBody(registry) : null,
    verdict: overall(rows),
    blocker_codes: blockerCodes(rows, open.profile),
    checks: checkRows(rows),
  });
  return [{ name: 'image_digest_manifest', body }];
}
