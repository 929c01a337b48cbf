import { afterAll, beforeAll, expect } from 'vitest';
import { type S3Store, s3Store } from '../../../src/adapters/s3-store.ts';
import type { Fault } from '../../../src/core/fault.ts';
import { faultsOf } from '../../support/contract.ts';
import type { Asked, TestBucket } from './s3-bucket.ts';
import { startS3, type TestS3 } from './s3-server.ts';
import { secrets } from './sigv4.ts';

export const key = 'evidence/runs/platform_20260102T030405Z/P(-1)/a.json';
/** The same, as it lies below the prefix of the store. */
export const objectKey = `team/${key}`;
export const bytes = Buffer.from('{"a": 1}\n');

/** Sets variables for a file of tests; every other one that leads the SDK anywhere is taken away until the end. */
export function environment(variables: () => Readonly<Record<string, string>>): void {
  const kept = { ...process.env };
  beforeAll(() => {
    for (const name of Object.keys(process.env)) if (/^AWS_|_PROXY$/i.test(name)) delete process.env[name];
    Object.assign(process.env, variables());
  });
  afterAll(() => {
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
    Object.assign(process.env, kept);
  });
}

/** Does something with variables set, or taken away, only meanwhile. */
export async function under<Result>(
  variables: Readonly<Record<string, string | undefined>>,
  work: () => Promise<Result>,
): Promise<Result> {
  const kept = { ...process.env };
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  for (const [name, value] of Object.entries(variables)) set(name, value);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(variables)) set(name, kept[name]);
  }
}

export const nowhere = {
  AWS_CONFIG_FILE: '/nonexistent/config',
  AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
  AWS_EC2_METADATA_DISABLED: 'true',
};
const id = 'AKIAEXAMPLE';
export const someone = { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secrets[id] ?? '' };

type StoreOptions = Parameters<typeof s3Store>[0];

export interface Rig {
  bucket(): TestBucket;
  store(bucket: Pick<TestBucket, 'name'>, more?: Partial<StoreOptions>): S3Store;
}

/** A server for one file of tests, and the real client led to it. */
export function s3Rig(): Rig {
  let server: TestS3;
  const stores: S3Store[] = [];
  beforeAll(async () => {
    server = await startS3();
  });
  environment(() => ({ ...nowhere, ...someone, AWS_ENDPOINT_URL_S3: server.endpoint }));
  afterAll(async () => {
    for (const { s3 } of stores) s3.close();
    await server.close();
  });
  return {
    bucket: () => server.bucket(),
    store(bucket, more = {}) {
      const store = storeIn(bucket.name, more);
      stores.push(store);
      return store;
    },
  };
}

function storeIn(bucket: string, more: Partial<StoreOptions>): S3Store {
  return s3Store({
    bucket,
    prefix: 'team/',
    region: 'us-east-1',
    owner: '111122223333',
    lock: undefined,
    kmsKey: undefined,
    now: Date.now,
    maxAttempts: 2,
    deadlineSeconds: 10,
    demands: { versioning: true, lock: undefined, retentionDays: 365 },
    ...more,
  });
}

export interface Call {
  readonly name: string;
  /** The permission that its first request needs. */
  readonly action: string;
  readonly resource: (bucket: TestBucket) => string;
  /** How often its first request goes the short way before the SDK’s own: a failure costs so many requests more. */
  readonly short: 0 | 1;
  work(store: S3Store): Promise<unknown>;
}

const bucketArn = ({ name }: TestBucket) => `arn:aws:s3:::${name}`;
const objectArn = (bucket: TestBucket) => `${bucketArn(bucket)}/${objectKey}`;

const write: Call = {
  name: 'write',
  action: 's3:PutObject',
  resource: objectArn,
  short: 1,
  work: (store) => store.write(key, bytes),
};
const read: Call = {
  name: 'read',
  action: 's3:GetObject',
  resource: objectArn,
  short: 0,
  work: (store) => store.read(key),
};
const list: Call = {
  name: 'list',
  action: 's3:ListBucket',
  resource: bucketArn,
  short: 0,
  work: (store) => store.list('evidence/'),
};
const look: Call = {
  name: 'refuseUnfit',
  action: 's3:GetBucketVersioning',
  resource: bucketArn,
  short: 0,
  work: (store) => store.refuseUnfit(),
};
export const calls = { write, read, list, look };
export const everyCall: readonly Call[] = [write, read, list, look];

/** The one fault that a call ends in. */
export async function faultOf(call: Call, store: S3Store): Promise<Fault> {
  const [fault, ...more] = await faultsOf(() => call.work(store));
  expect(more).toEqual([]);
  if (fault === undefined) throw new Error(`${call.name} saw nothing wrong`);
  return fault;
}

export async function codesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  return (await faultsOf(work)).map(({ code }) => code);
}

/** The SDK counts its tries in a header; the short way has none. */
export const isShort = ({ headers }: Asked) => headers['amz-sdk-request'] === undefined;

/** What a bucket was asked, and on which way. */
export const wayOf = ({ seen }: TestBucket) =>
  seen.map((asked) => `${asked.operation} ${isShort(asked) ? 'short' : 'own'}`);
