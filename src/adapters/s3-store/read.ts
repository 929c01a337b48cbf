import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { Fault } from '../../core/fault.ts';
import { awsFault, isNamed, isRefused } from '../aws/failure.ts';
import { wholeOf } from '../large-object.ts';
import { bucketArn, type S3 } from './client.ts';
import { readingOf, streamed } from './stream.ts';

/** Every key below a prefix, relative to the store’s own. Throws STORE_UNREACHABLE where what came is no whole list. */
export async function listKeys(one: S3, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for (let token: string | undefined; ; ) {
    const page = await pageOf(one, one.prefix + prefix, token);
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.push(Key.slice(one.prefix.length));
    if (!page.IsTruncated) return keys.sort();
    if (page.NextContinuationToken === undefined || page.NextContinuationToken === token)
      throw new Fault('STORE_UNREACHABLE', { message: `${bucketArn(one)}: the list of its objects does not end` });
    token = page.NextContinuationToken;
  }
}

/** An answer that does not say whether it is whole is no list: the SDK reads nothing out of what it does not understand. */
async function pageOf(one: S3, Prefix: string, token: string | undefined, MaxKeys?: number) {
  const ContinuationToken = token;
  const command = new ListObjectsV2Command({ ...one.bucket, Prefix, ContinuationToken, MaxKeys });
  const page = await one.send({ action: 's3:ListBucket', resource: bucketArn(one) }, (client, options) =>
    client.send(command, options),
  );
  if (page.IsTruncated !== undefined) return page;
  throw new Fault('STORE_UNREACHABLE', { message: `${bucketArn(one)}: what came is no list of its objects` });
}

/**
 * The bytes of an object, or of one version of it; undefined where there is none. To a role that may list its own prefix only,
 * S3 answers a refusal for that: the list then tells what is there. One that may not list either is refused, and nothing is
 * known (L4).
 */
export async function readObject(one: S3, key: string, version?: string): Promise<Uint8Array | undefined> {
  const parts = await streamObject(one, key, version);
  return parts && wholeOf(parts);
}

/** The same in parts; see `streamed`. */
export async function streamObject(
  one: S3,
  key: string,
  version?: string,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const wanted = { one, key, version };
  try {
    return await streamed(wanted);
  } catch (error) {
    if (isNamed(error, 'NoSuchKey')) return undefined;
    if (isRefused(error) && version === undefined && !(await isListed(one, key))) return undefined;
    throw awsFault(error, readingOf(wanted));
  }
}

/** Whether the bucket lists the key. What cannot be listed counts as there, so that a refusal stays one. */
async function isListed(one: S3, key: string): Promise<boolean> {
  const page = await pageOf(one, key, undefined, 1).catch(() => undefined);
  return page === undefined || (page.Contents ?? []).some(({ Key }) => Key === key);
}
