import type { PutObjectCommandInput } from '@aws-sdk/client-s3';
import type { S3 } from './client.ts';

const day = 86_400_000;

/** What every object of a store is made with, but for its key and its bytes: create-only, encrypted, locked as the contract says. */
export function commonInput(one: S3) {
  return { ...one.bucket, ContentType: 'application/json', IfNoneMatch: '*', ...protection(one) } as const;
}

export function protection(
  one: S3,
): Pick<
  PutObjectCommandInput,
  'ObjectLockMode' | 'ObjectLockRetainUntilDate' | 'ServerSideEncryption' | 'SSEKMSKeyId' | 'BucketKeyEnabled'
> {
  const { lock, kmsKey } = one;
  const until = untilOf(one);
  return {
    ...(lock && until
      ? {
          ObjectLockMode: lock.mode === 'governance' ? 'GOVERNANCE' : 'COMPLIANCE',
          ObjectLockRetainUntilDate: until,
        }
      : {}),
    ...(kmsKey === undefined
      ? { ServerSideEncryption: 'AES256' }
      : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKey, BucketKeyEnabled: true }),
  };
}

/** The retention as a header, from this moment on. */
export function retainUntil(one: S3): Readonly<Record<string, string>> {
  const until = untilOf(one);
  return until ? { 'x-amz-object-lock-retain-until-date': until.toISOString() } : {};
}

function untilOf({ lock, now }: S3): Date | undefined {
  return lock && new Date(now() + lock.days * day);
}
