import type { EcrPlace } from '../../../src/adapters/ecr/place.ts';
import { type Digest, digestOf } from '../../../src/core/digest.ts';
import { ok, type Said, type Service } from './aws-server.ts';

export const place: EcrPlace = {
  repository: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/app',
  registryId: '111122223333',
  region: 'eu-west-1',
  name: 'app',
};
export const arn = 'arn:aws:ecr:eu-west-1:111122223333:repository/app';
export const ecrService: Service = { variable: 'ECR', front: 'ecr', resource: arn };

/** What `BatchGetImage` says of one image, but for what a test changes. */
export function imageAnswer(mediaType: string, text: string, changed: { readonly said?: Digest } = {}): Said {
  const imageId = { imageDigest: changed.said ?? digestOf(text), imageTag: 'v1' };
  const image = { registryId: '111122223333', repositoryName: 'app', imageId, imageManifest: text };
  return ok({ images: [{ ...image, imageManifestMediaType: mediaType }], failures: [] });
}

/** What `BatchGetImage` says where it has no image to give. */
export function failureAnswer(failureCode: string | undefined): Said {
  return ok({ images: [], failures: [{ imageId: { imageTag: 'v1' }, failureCode, failureReason: 'said so' }] });
}
