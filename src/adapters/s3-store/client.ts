import { S3Client } from '@aws-sdk/client-s3';
import { type AwsCaller, type AwsOptions, caller, clientConfig } from '../aws/call.ts';
import { commonInput } from './protection.ts';
import { type ShortWay, shortWay } from './short-way.ts';

/** Where evidence lies in S3, and how it is written. */
export interface S3Options extends AwsOptions {
  readonly bucket: string;
  /** Empty, or with a final slash. */
  readonly prefix: string;
  /** The account that must own the bucket, twelve digits. */
  readonly owner: string | undefined;
  readonly lock: { readonly mode: 'governance' | 'compliance'; readonly days: number } | undefined;
  /** The ARN of a KMS key; S3’s own encryption without one. */
  readonly kmsKey: string | undefined;
  readonly now: () => number;
}

/** A bucket that can be asked. */
export interface S3 extends AwsCaller<S3Client>, Pick<S3Options, 'prefix' | 'lock' | 'kmsKey' | 'now'> {
  readonly bucket: { readonly Bucket: string; readonly ExpectedBucketOwner: string | undefined };
  /** The way for small objects, once it is known; undefined where this bucket has none. */
  shortWay(): Promise<ShortWay | undefined>;
}

/** Path-style addresses where an endpoint of its own is set, since no name resolves there. */
export function s3(options: S3Options): S3 {
  const { bucket, owner, prefix, lock, kmsKey, now } = options;
  const hasEndpoint = Boolean(process.env['AWS_ENDPOINT_URL_S3'] || process.env['AWS_ENDPOINT_URL']);
  const client = new S3Client({
    ...clientConfig(options),
    forcePathStyle: hasEndpoint,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  let known: Promise<ShortWay | undefined> | undefined;
  const one: S3 = {
    ...caller(client, options),
    prefix,
    lock,
    kmsKey,
    now,
    bucket: { Bucket: bucket, ExpectedBucketOwner: owner },
    shortWay() {
      const made = () => shortWay(client, commonInput(one), one.deadlineMs / 4);
      known ??= made().catch(() => undefined);
      return known;
    },
  };
  return one;
}

export function bucketArn({ bucket }: Pick<S3, 'bucket'>): string {
  return `arn:aws:s3:::${bucket.Bucket}`;
}

export function objectArn(one: Pick<S3, 'bucket'>, key: string): string {
  return `${bucketArn(one)}/${key}`;
}
