import { pinnedConfig } from '../contract/pinned-config.ts';
import { Fault } from '../core/fault.ts';
import { fillTokens, tokensOf } from '../core/tokens.ts';
import type { BuildContextResult } from '../gates/build-context/index.ts';
import { contextDigest } from '../gates/build-context/index.ts';
import type { ProvenanceFacts, ProvenanceRecord } from '../gates/provenance/index.ts';
import type { ChainImage, Published } from './image.ts';
import { unknownOrigin } from './origin.ts';
import { readObject } from './read-object.ts';
import { linkedDocuments } from './run-pin.ts';
import type { Session } from './session.ts';
import { keyOf } from './writer.ts';

/** Who built, in which run. */
export interface Builder {
  readonly driver: 'local' | 'github_actions';
  readonly actor: string;
  readonly ciRunId: string;
  readonly commandFamily: string;
}

/** The tag that the contract's pattern gives for this commit and run. */
export function tagOf({ open, git }: Session, { ciRunId }: Builder): string {
  const pattern = open.contract.image['tag-pattern'];
  if (git === undefined && tokensOf(pattern).includes('git_sha'))
    throw new Fault('GIT_UNAVAILABLE', { message: `the tag ${pattern} needs a commit, and there is none here` });
  return fillTokens(pattern, { git_sha: git?.sha, ci_run_id: ciRunId });
}

/** The tag of an image: the one that it was found by, else the one that it is to have. */
export function tagOfImage(session: Session, built: ChainImage, builder: Builder): string {
  return built.found?.tag ?? tagOf(session, builder);
}

/** All that is recorded of how the image came to be. */
export function recordOf(
  session: Session,
  built: ChainImage,
  context: BuildContextResult,
  builder: Builder,
  published?: Published,
): ProvenanceRecord {
  const { contract } = session.open;
  const { image } = built;
  const first = image.platforms.find(({ platform }) => platform === contract.image.platforms[0]) ?? image.platforms[0];
  return {
    image_tag: tagOfImage(session, built, builder),
    image_digest: image.digest,
    git_sha: session.git?.sha ?? '',
    image_reference_mode: contract.image['reference-mode'].replaceAll('-', '_'),
    ecr_repo_uri: published?.repository ?? contract.image.repository ?? null,
    dockerfile_path: context.facts.dockerfilePath,
    build_context_path: context.facts.contextPath,
    oci_digest_algo: image.digest.split(':')[0] ?? '',
    oci_digest_value: image.digest,
    oci_config_digest: first?.configDigest ?? '',
    oci_layer_digests: first?.layerDigests ?? [],
    context_digest: context.facts.prebuilt ? null : contextDigest(context.facts.files),
    ...(built.origin ?? unknownOrigin),
    release_metadata_receipt_ref: keyOf(session, 'release_metadata_receipt'),
  };
}

/** What the provenance gate is asked about. */
export interface ProvenanceInput {
  readonly record: ProvenanceRecord;
  readonly published: Published | undefined;
  readonly builder: Builder;
  readonly rehearsal: boolean;
}

/** The facts of the provenance gate. The digest manifest is read back from the store: what was written is what counts. */
export async function provenanceFacts(
  session: Session,
  { record, published, builder, rehearsal }: ProvenanceInput,
): Promise<ProvenanceFacts> {
  const stored = await readObject(session.store, keyOf(session, 'image_digest_manifest'));
  const nothing = { image_tag: '', image_digest: '', oci_config_digest: '', oci_layer_digests: [] };
  const manifest: ProvenanceFacts['manifest'] = { ...nothing, ...stored };
  return {
    record,
    manifest,
    registryDigest: published?.digest,
    rehearsal,
    prebuilt: session.open.contract.image.prebuilt !== undefined,
    platformRunId: session.platformRunId,
    ciRunId: builder.ciRunId,
    commandFamily: builder.commandFamily,
    linked: await linkedDocuments(session),
    config: pinnedConfig(session.open),
  };
}
