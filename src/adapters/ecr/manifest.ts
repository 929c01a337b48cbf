import { BatchGetImageCommand, type BatchGetImageResponse, type ImageFailure } from '@aws-sdk/client-ecr';
import { digestOf, isDigest } from '../../core/digest.ts';
import { clip, plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import { malformed } from '../../domain/image/malformed.ts';
import { acceptedManifests, isIndexType, isManifestType } from '../../domain/image/media-types.ts';
import { isTag } from '../../domain/image/reference.ts';
import type { ManifestBytes } from '../../ports/images.ts';
import type { Ecr } from './client.ts';

/**
 * The manifest behind a tag or digest, with no other right than `ecr:BatchGetImage`. Every type of manifest is accepted,
 * since ECR converts what is not; the digest is that of the bytes (L3, R9).
 */
export async function batchGetImage(ecr: Ecr, reference: string): Promise<ManifestBytes> {
  if (!isTag(reference) && !isDigest(reference)) throw notFound(ecr, reference);
  const imageIds = [isDigest(reference) ? { imageDigest: reference } : { imageTag: reference }];
  const answer = await ecr.send(ecr.needs('BatchGetImage'), (client, options) =>
    client.send(
      new BatchGetImageCommand({ ...ecr.where, imageIds, acceptedMediaTypes: [...acceptedManifests] }),
      options,
    ),
  );
  return manifestIn(ecr, reference, answer);
}

/** An emulator answers an empty list where AWS names a failure; both say that there is no such image. */
function manifestIn(ecr: Ecr, reference: string, { images = [], failures = [] }: BatchGetImageResponse): ManifestBytes {
  const [image, ...others] = images;
  const [failure] = failures;
  if (failure !== undefined && failure.failureCode !== 'ImageNotFound') throw refused(ecr, reference, failure);
  if (image === undefined) throw notFound(ecr, reference);
  const { imageManifest, imageManifestMediaType, imageId } = image;
  if (others.length > 0 || !imageManifest || !imageManifestMediaType)
    throw protocol(ecr, `${reference}: not one manifest with its type`);
  const bytes = Buffer.from(imageManifest);
  const digest = digestOf(bytes);
  if (isDigest(reference) && digest !== reference)
    throw malformed(`what is called ${reference} has the digest ${digest}`);
  if (imageId?.imageDigest !== digest)
    throw protocol(ecr, `${reference} has the digest ${digest}, and ECR says ${imageId?.imageDigest ?? 'none'}`);
  if (!isManifestType(imageManifestMediaType) && !isIndexType(imageManifestMediaType))
    throw protocol(ecr, `${reference} came as ${imageManifestMediaType}`);
  return { mediaType: imageManifestMediaType, digest, bytes };
}

function notFound({ place }: Ecr, reference: string): Fault {
  return new Fault('REGISTRY_NOT_FOUND', { message: `${place.repository} has no ${plain(reference)}` });
}

function refused(ecr: Ecr, reference: string, { failureCode, failureReason }: ImageFailure): Fault {
  return protocol(ecr, `${reference}: ${failureCode ?? 'a failure'}, ${failureReason ?? 'without a reason'}`);
}

function protocol({ place }: Ecr, what: string): Fault {
  return new Fault('REGISTRY_PROTOCOL', { message: clip(plain(`${place.repository}: ${what}`), 400) });
}
