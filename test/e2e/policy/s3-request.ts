import type { IncomingHttpHeaders } from 'node:http';
import type { Requirement } from './evaluate.ts';

/** A request as it came. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
}

/** Actions by method and query, of a bucket and of an object. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html */
const ofBucket: Readonly<Record<string, string>> = {
  'GET list-type': 's3:ListBucket',
  'GET versioning': 's3:GetBucketVersioning',
  'GET object-lock': 's3:GetBucketObjectLockConfiguration',
  'GET lifecycle': 's3:GetLifecycleConfiguration',
  DELETE: 's3:DeleteBucket',
};
const ofObject: Readonly<Record<string, string>> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  'GET versionId': 's3:GetObjectVersion',
  'HEAD versionId': 's3:GetObjectVersion',
  PUT: 's3:PutObject',
  'POST uploads': 's3:PutObject',
  'PUT partNumber uploadId': 's3:PutObject',
  'POST uploadId': 's3:PutObject',
  'DELETE uploadId': 's3:AbortMultipartUpload',
  DELETE: 's3:DeleteObject',
};

/** Headers that ask for more than the request does. */
const byHeader: readonly (readonly [RegExp, string])[] = [
  [/^x-amz-object-lock-(?:mode|retain-until-date)$/, 's3:PutObjectRetention'],
  [/^x-amz-object-lock-legal-hold$/, 's3:PutObjectLegalHold'],
  [/^x-amz-bypass-governance-retention$/, 's3:BypassGovernanceRetention'],
  [/^x-amz-(?:acl|grant-.*)$/, 's3:PutObjectAcl'],
  [/^x-amz-tagging$/, 's3:PutObjectTagging'],
  [/^x-amz-server-side-encryption-aws-kms-key-id$/, 'kms:GenerateDataKey'],
];

/** What the SDK adds for logs, and what only pages a list. */
const idle = ['x-id', 'prefix', 'continuation-token', 'max-keys', 'encoding-type', 'fetch-owner'];

/** What a path-style request of S3 needs; undefined where nobody knows it. */
export function s3Needs({ method, url, headers }: Asked): Requirement[] | undefined {
  const [bucket = '', ...steps] = url.pathname.slice(1).split('/').map(decodeURIComponent);
  const key = steps.join('/');
  const query = [...url.searchParams.keys()].filter((name) => !idle.includes(name)).sort();
  const action = (key === '' ? ofBucket : ofObject)[[method, ...query].join(' ')];
  if (bucket === '' || action === undefined || headers['x-amz-copy-source'] !== undefined) return undefined;
  const resource = `arn:aws:s3:::${bucket}${key === '' ? '' : `/${key}`}`;
  const more = byHeader.flatMap(([name, also]) => (Object.keys(headers).some((one) => name.test(one)) ? [also] : []));
  return [{ action, resource, context: contextOf(url) }, ...more.map((also) => ({ action: also, resource }))];
}

function contextOf({ searchParams }: URL): Record<string, string> {
  const prefix = searchParams.get('prefix');
  return prefix === null ? {} : { 's3:prefix': prefix };
}

/**
 * What it takes to be told that an object is not there: who may not list the bucket, whatever the prefix, is refused.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export function absenceNeeds([first]: readonly Requirement[]): Requirement | undefined {
  const [, bucket] = /^(arn:aws:s3:::[^/]+)\/./.exec(first?.resource ?? '') ?? [];
  if (bucket === undefined) return undefined;
  if (first?.action === 's3:GetObject') return { action: 's3:ListBucket', resource: bucket };
  return first?.action === 's3:GetObjectVersion' ? { action: 's3:ListBucketVersions', resource: bucket } : undefined;
}
