import { createHash, randomBytes } from 'node:crypto';
import {
  CreateBucketCommand,
  GetObjectRetentionCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { create, prove } from '../../src/adapters/s3-store/create.ts';
import { listKeys, readObject } from '../../src/adapters/s3-store/read.ts';
import { s3Store } from '../../src/adapters/s3-store.ts';
import { altered, cutInto, largeObject } from '../adapters/support/parts.ts';
import { faultsOf } from '../support/contract.ts';
import { withAws } from './aws.ts';
import { rig } from './rig.ts';

/** What is large, and what has a hostile name, in a bucket of a real server. */
const key = 'evidence/runs/platform_20260102T030405Z/P(-1)/image.tar';
const Key = `team/${key}`;
const content = Buffer.alloc(40 * 2 ** 20, randomBytes(1_000_003));
const object = largeObject(content, cutInto(content, 3_000_017));

let undo = () => {};
let admin: S3Client;
beforeAll(() => {
  undo = withAws({ AWS_ENDPOINT_URL_S3: rig().s3, AWS_SECRET_ACCESS_KEY: 'testtest' });
  admin = new S3Client({ forcePathStyle: true });
});
afterAll(() => {
  admin.destroy();
  undo();
});

/** With Object Lock, and versions. */
async function newBucket(): Promise<string> {
  const Bucket = `large-${randomBytes(6).toString('hex')}`;
  await admin.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
  await admin.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  return Bucket;
}

const storeIn = (bucket: string, prefix = 'team/') =>
  s3Store({
    bucket,
    prefix,
    region: 'us-east-1',
    owner: undefined,
    lock: { mode: 'governance', days: 30 },
    kmsKey: undefined,
    now: Date.now,
    demands: { versioning: true, lock: undefined, retentionDays: 365 },
  });

const codes = async (work: () => Promise<unknown>) => (await faultsOf(work)).map(({ code }) => code);

async function versionsIn(Bucket: string): Promise<readonly (string | undefined)[]> {
  const { Versions = [] } = await admin.send(new ListObjectVersionsCommand({ Bucket }));
  return Versions.map((version) => version.Key);
}

async function uploadsIn(Bucket: string): Promise<number> {
  const { Uploads = [] } = await admin.send(new ListMultipartUploadsCommand({ Bucket }));
  return Uploads.length;
}

test('an object of 40 MiB goes in parts, is locked, and comes back in parts as it was', async () => {
  const bucket = await newBucket();
  const store = storeIn(bucket);
  await store.writeLarge(key, object);
  const hash = createHash('sha256');
  let size = 0;
  for await (const part of (await store.stream(key)) ?? []) {
    hash.update(part);
    size += part.length;
  }
  expect([size, hash.digest('hex')]).toEqual([object.size, object.sha256]);
  expect(await store.list('evidence/')).toEqual([key]);
  const { Retention } = await admin.send(new GetObjectRetentionCommand({ Bucket: bucket, Key }));
  const days = (Number(Retention?.RetainUntilDate) - Date.now()) / 86_400_000;
  expect([Retention?.Mode, Math.round(days)]).toEqual(['GOVERNANCE', 30]);
  expect(await versionsIn(bucket)).toEqual([Key]);
});

test('R1: the same object again makes no second version, and another content is refused', async () => {
  const bucket = await newBucket();
  const store = storeIn(bucket);
  for (const _ of [1, 2]) await store.writeLarge(key, object);
  await store.write(key, content);
  expect(await codes(() => store.writeLarge(key, largeObject(altered(content))))).toEqual(['EVIDENCE_EXISTS']);
  expect(await codes(() => store.write(key, Buffer.from('other')))).toEqual(['EVIDENCE_EXISTS']);
  expect([await versionsIn(bucket), await uploadsIn(bucket)]).toEqual([[Key], 0]);
  expect(content.equals((await store.read(key)) ?? Buffer.alloc(0))).toBe(true);
});

test('an object that is not what it says is not kept, and nothing of it is left', async () => {
  const bucket = await newBucket();
  const store = storeIn(bucket);
  for (const given of [[altered(content)], [content.subarray(1)], [content, content]])
    expect(await codes(() => store.writeLarge(key, largeObject(content, given)))).toEqual(['EVIDENCE_ALTERED']);
  expect(await store.stream(key)).toBeUndefined();
  expect([await versionsIn(bucket), await uploadsIn(bucket)]).toEqual([[], 0]);
});

test('of many who write the same large object one wins, and all others are told', async () => {
  const bucket = await newBucket();
  const store = storeIn(bucket);
  const contents = Array.from({ length: 6 }, (_, at) => Buffer.from(`content ${at}`));
  const ends = await Promise.all(contents.map((one) => codes(() => store.writeLarge(key, largeObject(one)))));
  expect(ends.filter((end) => end.length === 0)).toHaveLength(1);
  expect(ends.flat()).toEqual(Array(5).fill('EVIDENCE_EXISTS'));
  expect(await store.read(key)).toEqual(contents[ends.findIndex((end) => end.length === 0)]);
  expect(await versionsIn(bucket)).toEqual([Key]);
});

test('hostile keys go the short way, and are listed as they are', async () => {
  const { s3: one } = storeIn(await newBucket(), '');
  const names = ['P(-1)/a+b (c).json', 'ä', "*'!", 'a%2Fb', 'a?versionId=x&b#c', '日本/🚢~._-', ':@;,$[]"<>^`{|}'];
  const short = await one.shortWay();
  for (const name of names) {
    const bytes = Buffer.from(name);
    const sha256 = createHash('sha256').update(bytes).digest();
    const made = await short?.put({ key: name, bytes, sha256, headers: {} });
    expect(made, name).toMatchObject({ version: expect.stringMatching(/./) });
    if (made && made !== 'existed') expect(await short?.holds(name, made.version, bytes), name).toBe(true);
    expect(await readObject(one, name), name).toEqual(bytes);
    await prove(one, name, bytes, await create(one, name, bytes));
  }
  expect(await listKeys(one, '')).toEqual([...names].sort());
});
