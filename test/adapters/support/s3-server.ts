import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuse } from './s3-answers.ts';
import { type Asked, newBucket, type Operation, type Played, serverTime, type TestBucket } from './s3-bucket.ts';
import { serve } from './s3-handlers.ts';

export interface TestS3 {
  /** `http://127.0.0.1:PORT`. */
  readonly endpoint: string;
  /** A bucket of its own for each test, so that tests can run side by side. */
  bucket(): TestBucket;
  close(): Promise<void>;
}

/** The name of the service where a bucket is asked by a name of its own: `BUCKET.s3.test`. */
export const virtualHost = 's3.test';

export async function startS3(): Promise<TestS3> {
  const buckets = new Map<string, { bucket: TestBucket; plays: Played[] }>();
  const server = createServer((request, response) => {
    const { name, key } = placeOf(request);
    const found = buckets.get(name);
    const query = new URL(request.url ?? '/', 'http://x').searchParams;
    if (found === undefined) refuse(404, 'NoSuchBucket')(response);
    else void answer(found.bucket, found.plays, request, response, { key, query });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bucket() {
      const plays: Played[] = [];
      const bucket = newBucket(`evidence-${buckets.size}`, plays);
      buckets.set(bucket.name, { bucket, plays });
      return bucket;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The bucket stands in the path, or before the name of the service. */
function placeOf({ headers, url = '/' }: IncomingMessage): { readonly name: string; readonly key: string } {
  const path = decodeURIComponent(url.split('?')[0] ?? '/');
  const [host = ''] = (headers.host ?? '').split(':');
  if (host.endsWith(`.${virtualHost}`)) return { name: host.slice(0, -virtualHost.length - 1), key: path.slice(1) };
  const [, name = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  return { name, key };
}

async function answer(
  bucket: TestBucket,
  plays: readonly Played[],
  request: IncomingMessage,
  response: ServerResponse,
  place: Pick<Asked, 'key' | 'query'>,
): Promise<void> {
  const body = await bodyOf(request);
  const { method = '', url: path = '', headers } = request;
  const asked = { operation: operationOf(method, place), method, path, ...place, headers, body };
  bucket.seen.push(asked);
  response.setHeader('x-amz-request-id', `R${bucket.seen.length}`);
  response.setHeader('date', serverTime(bucket).toUTCString());
  const played = plays.find(({ on, left }) => left > 0 && (on === undefined || on === asked.operation));
  if (played === undefined) serve(response, asked, bucket);
  else {
    played.left -= 1;
    played.play(response, asked, bucket);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    // A client that hangs up.
  }
  return Buffer.concat(chunks);
}

function operationOf(method: string, { key, query }: Pick<Asked, 'key' | 'query'>): Operation {
  if (query.has('uploads')) return 'CreateMultipartUpload';
  if (query.has('uploadId')) return ofUpload[method] ?? 'AbortMultipartUpload';
  if (key !== '') return ofObject[method] ?? 'GetObject';
  if (query.has('versioning')) return 'GetBucketVersioning';
  if (query.has('object-lock')) return 'GetObjectLockConfiguration';
  return query.has('lifecycle') ? 'GetBucketLifecycleConfiguration' : 'ListObjectsV2';
}

const ofObject: Readonly<Record<string, Operation>> = { PUT: 'PutObject', HEAD: 'HeadObject' };

const ofUpload: Readonly<Record<string, Operation>> = {
  PUT: 'UploadPart',
  POST: 'CompleteMultipartUpload',
};
