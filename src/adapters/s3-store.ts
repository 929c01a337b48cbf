import type { RemoteStore } from '../ports/evidence-store.ts';
import { checkPrefix, stepsOf } from './evidence-key.ts';
import { type BucketDemands, bucketSettings, refuseUnfit } from './s3-store/bucket.ts';
import { bucketArn, type S3, type S3Options, s3 } from './s3-store/client.ts';
import { create, prove } from './s3-store/create.ts';
import { createLarge, proveLarge } from './s3-store/multipart.ts';
import { listKeys, readObject, streamObject } from './s3-store/read.ts';

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
  const keyIn = (key: string) => one.prefix + stepsOf(key).join('/');
  return {
    s3: one,
    place: `s3://${options.bucket}/${options.prefix}`.replace(/\/$/, ''),
    refuseUnfit: async () => refuseUnfit(await bucketSettings(one), options.demands, bucketArn(one)),
    list: (prefix) => listKeys(one, checkPrefix(prefix)),
    read: (key) => readObject(one, keyIn(key)),
    stream: (key) => streamObject(one, keyIn(key)),
    async write(key, bytes) {
      const name = keyIn(key);
      await prove(one, name, bytes, await create(one, name, bytes));
    },
    async writeLarge(key, object) {
      const name = keyIn(key);
      await proveLarge(one, name, object, await createLarge(one, name, object));
    },
  };
}
