import { expect, test } from 'vitest';
import { neededFor } from '../../../src/adapters/ecr/rights.ts';
import type { Call } from '../../../src/adapters/oci-registry/transport.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each<[Call['method'], string, string]>([
  ['GET', 'manifests/v1', 'BatchGetImage'],
  ['HEAD', 'manifests/v1', 'BatchGetImage'],
  ['PUT', 'manifests/v1', 'PutImage'],
  ['HEAD', `blobs/${digest}`, 'BatchCheckLayerAvailability'],
  ['GET', `blobs/${digest}`, 'GetDownloadUrlForLayer'],
  ['POST', 'blobs/uploads/', 'InitiateLayerUpload'],
  ['PATCH', 'blobs/uploads/1', 'UploadLayerPart'],
  ['GET', 'blobs/uploads/1', 'UploadLayerPart'],
  ['PUT', 'blobs/uploads/1', 'CompleteLayerUpload'],
])('R11: %s %s needs ecr:%s', (method, path, action) => {
  expect(neededFor({ method, url: new URL(`https://registry.example/v2/team/app/${path}`) })).toBe(action);
});
