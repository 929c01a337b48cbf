import { imageDigest } from '../gates/image-digest/index.ts';
import type { LoadedPlatform } from '../ports/engine.ts';
import type { ChainImage, Published } from './image.ts';
import type { Builder } from './record.ts';
import type { Session } from './session.ts';

/** What is known of an image beside its bytes when its digest is judged. */
export interface DigestInput {
  readonly builder: Builder;
  readonly tag: string;
  /** What the registry says of that tag; undefined where none was asked. */
  readonly published: Published | undefined;
  readonly rehearsal: boolean;
  /** What the engine holds, where rows ran. */
  readonly loaded?: readonly LoadedPlatform[];
}

/** Asks the digest gate the same, whichever command does it. */
export function judgeDigest(
  { open, policy, git }: Session,
  { image, source, stated, adoptedFrom }: ChainImage,
  { builder, tag, published, rehearsal, loaded = [] }: DigestInput,
) {
  const repository = published?.repository ?? open.contract.image.repository ?? null;
  const from = { image, source, stated, adoptedFrom: adoptedFrom ?? null };
  const run = { gitSha: git?.sha ?? '', ciRunId: builder.ciRunId, rehearsal };
  return imageDigest({ ...from, ...run, tag, repository, registry: published, loaded }, open, policy);
}
