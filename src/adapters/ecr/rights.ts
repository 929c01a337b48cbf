import type { Call } from '../oci-registry/transport.ts';

/** The action of ECR that stands behind a request of the registry protocol. */
export function neededFor({ method, url }: Pick<Call, 'method' | 'url'>): string {
  if (url.pathname.includes('/manifests/')) return method === 'PUT' ? 'PutImage' : 'BatchGetImage';
  if (method === 'HEAD') return 'BatchCheckLayerAvailability';
  if (method === 'GET') return url.pathname.includes('/uploads/') ? 'UploadLayerPart' : 'GetDownloadUrlForLayer';
  if (method === 'POST') return 'InitiateLayerUpload';
  return method === 'PATCH' ? 'UploadLayerPart' : 'CompleteLayerUpload';
}
