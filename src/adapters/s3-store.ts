import { createHash } from 'node:crypto';
import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { RemoteStore } from '../ports/evidence-store.ts';
import { awsFault, isNamed } from './aws/failure.ts';
import { checkPrefix, stepsOf } from './evidence-key.ts';
import { type BucketDemands, bucketSettings, refuseUnfit } from './s3-store/bucket.ts';
import { bucketArn, objectArn, type S3, type S3Options, s3 } from './s3-store/client.ts';

/** Evidence in a bucket, and the bucket itself for what only it can say. */
export interface S3Store extends RemoteStore {
  readonly s3: S3;
}

/**
 * Evidence in S3. An object is created or it is there already with the same bytes: it is never overwritten, and what was
 * written is read back by its version and compared.
 */
export function s3Store(options: S3Options & { readonly demands: BucketDemands }): S3Store {
  const one = s3(options);
  return {
    s3: one,
    place: `s3://${options.bucket}/${options.prefix}`.replace(/\/$/, ''),
    refuseUnfit: async () => refuseUnfit(await bucketSettings(one), options.demands, bucketArn(one)),
    list: (prefix) => listKeys(one, checkPrefix(prefix)),
    read: async (key) => (await readObject(one, keyIn(one, key)))?.bytes,
    write: (key, bytes) => create(one, keyIn(one, key), bytes),
  };
}

function keyIn({ prefix }: S3, key: string): string {
  return prefix + stepsOf(key).join('/');
}

async function listKeys(one: S3, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for (let token: string | undefined; ; ) {
    const page = await one.send({ action: 's3:ListBucket', resource: bucketArn(one) }, (client, options) =>
      client.send(
        new ListObjectsV2Command({
          ...one.bucket,
          Prefix: one.prefix + prefix,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }),
        options,
      ),
    );
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.push(Key.slice(one.prefix.length));
    if (page.IsTruncated !== true) return keys.sort();
    if (page.NextContinuationToken === undefined || page.NextContinuationToken === token)
      throw new Fault('STORE_UNREACHABLE', { message: `${bucketArn(one)}: the list of its objects does not end` });
    token = page.NextContinuationToken;
  }
}

interface StoredBytes {
  readonly bytes: Uint8Array;
}

/** undefined where there is no such object. A store that may not be listed hides that as a refusal, and is a fault. */
async function readObject(one: S3, key: string, version?: string): Promise<StoredBytes | undefined> {
  const request = {
    action: version === undefined ? 's3:GetObject' : 's3:GetObjectVersion',
    resource: objectArn(one, key),
  };
  try {
    return await one.try(async (client, options) => {
      const asked = { ...one.bucket, Key: key, ...(version === undefined ? {} : { VersionId: version }) };
      const { Body, ContentLength } = await client.send(new GetObjectCommand(asked), options);
      const bytes = await Body?.transformToByteArray();
      if (bytes !== undefined && bytes.length === (ContentLength ?? bytes.length)) return { bytes };
      throw new Fault('STORE_UNREACHABLE', { message: `${request.resource} came cut off` });
    });
  } catch (error) {
    if (isNamed(error, 'NoSuchKey')) return undefined;
    throw awsFault(error, request);
  }
}

/** How often a write that collides with another one is tried again, and the first pause between. */
const collisions = { tries: 6, firstPauseMs: 100 };

async function create(one: S3, key: string, bytes: Uint8Array): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const put = await putOnce(one, key, bytes, attempt);
    if (put === 'collided') await pause(collisions.firstPauseMs * 2 ** (attempt - 1));
    else return compare(one, key, bytes, put.version);
  }
}

/** The version that was made; none where something stands there already, which is then compared. */
async function putOnce(
  one: S3,
  key: string,
  bytes: Uint8Array,
  attempt: number,
): Promise<{ readonly version: string | undefined } | 'collided'> {
  const request = { action: 's3:PutObject', resource: objectArn(one, key) };
  try {
    const { VersionId } = await one.try((client, options) =>
      client.send(new PutObjectCommand({ ...one.bucket, Key: key, ...content(bytes), ...protection(one) }), options),
    );
    return { version: VersionId };
  } catch (error) {
    if (isNamed(error, 'PreconditionFailed')) return { version: undefined };
    if (isNamed(error, 'ConditionalRequestConflict') && attempt < collisions.tries) return 'collided';
    throw awsFault(error, request);
  }
}

function content(
  bytes: Uint8Array,
): Pick<PutObjectCommandInput, 'Body' | 'ChecksumSHA256' | 'ContentType' | 'IfNoneMatch'> {
  return {
    Body: bytes,
    ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
    ContentType: 'application/json',
    IfNoneMatch: '*',
  };
}

const day = 86_400_000;

function protection({ lock, kmsKey, now }: S3): Partial<PutObjectCommandInput> {
  return {
    ...(lock === undefined
      ? {}
      : {
          ObjectLockMode: lock.mode === 'governance' ? 'GOVERNANCE' : 'COMPLIANCE',
          ObjectLockRetainUntilDate: new Date(now() + lock.days * day),
        }),
    ...(kmsKey === undefined
      ? { ServerSideEncryption: 'AES256' }
      : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKey, BucketKeyEnabled: true }),
  };
}

/** What lies there is what was written (L3): of the very version that was made, or of whatever stood there before. */
async function compare(one: S3, key: string, bytes: Uint8Array, version: string | undefined): Promise<void> {
  const there = await readObject(one, key, version);
  if (there !== undefined && Buffer.compare(there.bytes, bytes) === 0) return;
  const what = there === undefined ? 'is not there after it was written' : 'exists already, with another content';
  throw new Fault(there === undefined ? 'STORE_UNREACHABLE' : 'EVIDENCE_EXISTS', {
    message: `${plain(objectArn(one, key))} ${what}`,
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
