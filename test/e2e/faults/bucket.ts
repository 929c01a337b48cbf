import { randomBytes } from 'node:crypto';
import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { type S3Store, s3Store } from '../../../src/adapters/s3-store.ts';

const region = 'us-east-1';
const credentials = { accessKeyId: 'test', secretAccessKey: 'testtest' };

/** A bucket with versions, and a way to it that knows no faults. */
export interface Bucket {
  readonly name: string;
  /** `http://127.0.0.1:PORT`. */
  readonly service: string;
  readonly admin: S3Client;
}

export async function newBucket(service: string): Promise<Bucket> {
  const admin = new S3Client({ endpoint: service, region, credentials, forcePathStyle: true });
  const name = `faults-${randomBytes(6).toString('hex')}`;
  await admin.send(new CreateBucketCommand({ Bucket: name }));
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await admin.send(new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration }));
  return { name, service, admin };
}

/** The keys of all versions and deletion marks below a prefix: one that is there twice was written twice. */
export async function versionsIn({ admin, name }: Bucket, prefix: string): Promise<string[]> {
  const page = await admin.send(new ListObjectVersionsCommand({ Bucket: name, Prefix: prefix }));
  if (page.IsTruncated) throw new Error(`${prefix} has more versions than one page holds`);
  return [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map(({ Key = '' }) => Key.slice(prefix.length));
}

/** Where in a bucket, and how long one call may take: with a deadline for each a run has an end. */
export interface Place {
  readonly bucket: string;
  readonly prefix: string;
  readonly deadlineSeconds: number;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * The store as the product makes it, behind an address of its own. The SDK reads the address from the environment with
 * its first request: one store at a time makes that here, before any fault.
 */
export function storeThrough(address: string, place: Place): Promise<S3Store> {
  const made = turn.then(async () => {
    Object.assign(process.env, environmentOf(address));
    const store = storeAt(place);
    await store.list('');
    return store;
  });
  turn = made.catch(() => undefined);
  return made;
}

function environmentOf(address: string) {
  return {
    AWS_ENDPOINT_URL_S3: address,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_REGION: region,
  };
}

function storeAt(place: Place): S3Store {
  return s3Store({
    ...place,
    region,
    owner: undefined,
    lock: undefined,
    kmsKey: undefined,
    now: Date.now,
    demands: { versioning: true, lock: undefined, retentionDays: 365 },
  });
}
