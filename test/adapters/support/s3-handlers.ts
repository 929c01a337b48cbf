import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { object, refuse, xml } from './s3-answers.ts';
import { type Asked, keep, type Operation, type Play, serverTime, type TestBucket } from './s3-bucket.ts';
import { uploadHandlers } from './s3-uploads.ts';
import { signatureError } from './sigv4.ts';

/** What the service does before it does anything: clock, signature, owner, payer. */
export const serve: Play = (response, asked, bucket) => {
  const { headers, operation } = asked;
  if (!headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) return refuse(403, 'AccessDenied')(response);
  if (!(Math.abs(signedAt(asked) - serverTime(bucket).getTime()) < 900_000)) return tooSkewed(response, asked, bucket);
  const wrong = signatureError(asked);
  if (wrong !== undefined) return refuse(403, wrong)(response);
  const owner = headers['x-amz-expected-bucket-owner'];
  if (owner !== undefined && owner !== bucket.owner) return refuse(403, 'AccessDenied')(response);
  if (bucket.requesterPays && headers['x-amz-request-payer'] !== 'requester')
    return refuse(403, 'AccessDenied')(response);
  handlers[operation](response, asked, bucket);
};

/** What time it was for the client, in milliseconds. */
export function signedAt({ headers }: Pick<Asked, 'headers'>): number {
  const [, day = '', time = ''] = /^(\d{8})T(\d{6})Z$/.exec(String(headers['x-amz-date'])) ?? [];
  return Date.parse(`${day.replace(/(....)(..)/, '$1-$2-')}T${time.replace(/(..)(..)/, '$1:$2:')}Z`);
}

/** The clocks are apart by more than a quarter of an hour. */
export const tooSkewed: Play = (response, _, bucket) =>
  refuse(403, 'RequestTimeTooSkewed', {
    ServerTime: serverTime(bucket).toISOString(),
    MaxAllowedSkewMilliseconds: '900000',
  })(response);

const handlers: Readonly<Record<Operation, Play>> = {
  PutObject: putObject,
  GetObject: getObject,
  HeadObject: getObject,
  ListObjectsV2: listObjects,
  GetBucketVersioning: (response, _, { settings }) =>
    xml(`<VersioningConfiguration>${settings.versioning}</VersioningConfiguration>`)(response),
  GetObjectLockConfiguration: (response, _, { settings: { lock } }) =>
    lock === undefined
      ? refuse(404, 'ObjectLockConfigurationNotFoundError')(response)
      : xml(`<ObjectLockConfiguration>${lock}</ObjectLockConfiguration>`)(response),
  GetBucketLifecycleConfiguration: (response, _, { settings: { lifecycle } }) =>
    lifecycle === undefined
      ? refuse(404, 'NoSuchLifecycleConfiguration')(response)
      : xml(`<LifecycleConfiguration>${lifecycle}</LifecycleConfiguration>`)(response),
  ...uploadHandlers,
};

function putObject(response: ServerResponse, { key, headers, body }: Asked, bucket: TestBucket): void {
  const digest = createHash('sha256').update(body).digest('base64');
  if (headers['x-amz-checksum-sha256'] !== digest) refuse(400, 'BadDigest')(response);
  else if (headers['if-none-match'] === '*' && bucket.versions.has(key)) refuse(412, 'PreconditionFailed')(response);
  else response.writeHead(200, { etag: '"e"', 'x-amz-version-id': keep(bucket, key, body) }).end();
}

function getObject(response: ServerResponse, { key, query, headers }: Asked, { versions }: TestBucket): void {
  const wanted = query.get('versionId');
  const all = versions.get(key) ?? [];
  const found = wanted === null ? all.at(-1) : all.find(({ id }) => id === wanted);
  if (found === undefined) refuse(404, wanted === null ? 'NoSuchKey' : 'NoSuchVersion')(response);
  else if (![undefined, etagOf(found.bytes)].includes(headers['if-match'])) refuse(412, 'PreconditionFailed')(response);
  else
    object(
      found.bytes,
      { 'x-amz-version-id': found.id, ...provesOf(found.bytes, headers) },
      startOf(headers.range),
    )(response);
}

/** A checksum comes for a whole object, to whoever asks for it. */
function provesOf(bytes: Buffer, { range, 'x-amz-checksum-mode': mode }: Asked['headers']): Record<string, string> {
  const etag = etagOf(bytes);
  if (range !== undefined || mode !== 'ENABLED') return { etag };
  return { etag, 'x-amz-checksum-sha256': createHash('sha256').update(bytes).digest('base64') };
}

export const etagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;

/** The first byte that a range with an open end asks for; undefined without one. */
function startOf(range: string | undefined): number | undefined {
  const [, start] = /^bytes=(\d+)-$/.exec(range ?? '') ?? [];
  return start === undefined ? undefined : Number(start);
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Two keys a page, so that every list of three has a second one. */
function listObjects(response: ServerResponse, { query }: Asked, { name, versions }: TestBucket): void {
  const prefix = query.get('prefix') ?? '';
  const after = query.get('continuation-token') ?? '';
  const left = [...versions.keys()].sort().filter((key) => key.startsWith(prefix) && key > after);
  const page = left.slice(0, 2);
  const next = left.length > page.length ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
  const contents = page.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join('');
  xml(
    `<ListBucketResult><Name>${name}</Name><Prefix>${prefix}</Prefix><KeyCount>${page.length}</KeyCount>` +
      `<MaxKeys>2</MaxKeys><IsTruncated>${next !== ''}</IsTruncated>${next}${contents}</ListBucketResult>`,
  )(response);
}
