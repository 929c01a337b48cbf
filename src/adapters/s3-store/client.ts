import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { type AwsRequest, awsFault } from '../aws/failure.ts';

/** Where evidence lies in S3, and how it is written. */
export interface S3Options {
  readonly bucket: string;
  /** Empty, or with a final slash. */
  readonly prefix: string;
  readonly region: string | undefined;
  /** The account that must own the bucket, twelve digits. */
  readonly owner: string | undefined;
  readonly lock: { readonly mode: 'governance' | 'compliance'; readonly days: number } | undefined;
  /** The ARN of a KMS key; S3’s own encryption without one. */
  readonly kmsKey: string | undefined;
  /** For one call in all, its retries included. */
  readonly deadlineSeconds?: number;
  readonly maxAttempts?: number;
  readonly now: () => number;
}

interface SendOptions {
  readonly abortSignal: AbortSignal;
}

/** A bucket that can be asked. */
export interface S3 extends Pick<S3Options, 'prefix' | 'lock' | 'kmsKey' | 'now'> {
  readonly bucket: { readonly Bucket: string; readonly ExpectedBucketOwner: string | undefined };
  /** Sends one request within its deadline. What goes wrong becomes a fault that names the permission and the resource. */
  send<Answer>(request: AwsRequest, work: (client: S3Client, options: SendOptions) => Promise<Answer>): Promise<Answer>;
  /** The same, without turning errors into faults: the caller knows what some of them mean. */
  try<Answer>(work: (client: S3Client, options: SendOptions) => Promise<Answer>): Promise<Answer>;
  close(): void;
}

/** A client with the SDK’s standard retries. Path-style addresses where an endpoint of its own is set, since no name resolves there. */
export function s3(options: S3Options): S3 {
  const { bucket, owner, prefix, lock, kmsKey, now, deadlineSeconds = 60, maxAttempts = 4 } = options;
  const hasEndpoint = Boolean(process.env['AWS_ENDPOINT_URL_S3'] || process.env['AWS_ENDPOINT_URL']);
  const config: S3ClientConfig = {
    maxAttempts,
    retryMode: 'standard',
    forcePathStyle: hasEndpoint,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(options.region === undefined ? {} : { region: options.region }),
  };
  const client = new S3Client(config);
  const limited = <Answer>(work: (client: S3Client, options: SendOptions) => Promise<Answer>) =>
    work(client, { abortSignal: AbortSignal.timeout(deadlineSeconds * 1000) });
  return {
    prefix,
    lock,
    kmsKey,
    now,
    bucket: { Bucket: bucket, ExpectedBucketOwner: owner },
    try: limited,
    async send(request, work) {
      try {
        return await limited(work);
      } catch (error) {
        throw awsFault(error, request);
      }
    },
    close: () => client.destroy(),
  };
}

export function bucketArn({ bucket }: Pick<S3, 'bucket'>): string {
  return `arn:aws:s3:::${bucket.Bucket}`;
}

export function objectArn(one: Pick<S3, 'bucket'>, key: string): string {
  return `${bucketArn(one)}/${key}`;
}
