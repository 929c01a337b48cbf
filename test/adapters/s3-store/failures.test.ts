import { describe, expect, test } from 'vitest';
import type { S3Options } from '../../../src/adapters/s3-store/client.ts';
import { refuse, xml } from '../support/s3-answers.ts';
import { keep, type Operation, type Play, type TestBucket } from '../support/s3-bucket.ts';
import { bytes, type Call, calls, codesOf, everyCall, faultOf, key, objectKey, s3Rig } from '../support/s3-calls.ts';

const rig = s3Rig();
const { write, read, list, look } = calls;

/** The fault of a call while a failure is played; the same store succeeds once it is over. */
async function faultWhile(call: Call, play: Play, bucket = rig.bucket(), on?: Operation) {
  bucket.play(play, { on });
  const store = rig.store(bucket);
  const fault = await faultOf(call, store);
  bucket.heal();
  expect(await codesOf(() => call.work(store))).toEqual([]);
  return { fault, bucket };
}

/** The policy statement that a fix holds. */
const statementIn = (fix: string) => JSON.parse(/\{.*\}/.exec(fix)?.[0] ?? 'null');
const denied = refuse(403, 'AccessDenied');

describe.each(everyCall)('$name of a bucket that refuses this role', (call) => {
  test('R11: names permission and resource, and the statement to add', async () => {
    const { fault, bucket } = await faultWhile(call, denied);
    const Resource = call.resource(bucket);
    expect(fault.code).toBe('STORE_DENIED');
    for (const part of [call.action, Resource]) expect(fault.message).toContain(part);
    expect(statementIn(fault.fix)).toEqual({ Effect: 'Allow', Action: call.action, Resource });
    expect(bucket.versions.size).toBe(call === write ? 1 : 0);
  });

  test('a refusal without a body is one', async () => {
    const { fault } = await faultWhile(call, (response) => void response.writeHead(403).end());
    expect(fault.code).toBe('STORE_DENIED');
  });
});

test.each<[string, Call, Operation]>([
  ['s3:GetObjectVersion', write, 'GetObject'],
  ['s3:GetBucketObjectLockConfiguration', look, 'GetObjectLockConfiguration'],
  ['s3:GetLifecycleConfiguration', look, 'GetBucketLifecycleConfiguration'],
])('R11: without %s the call is refused by that name', async (action, call, on) => {
  const { fault } = await faultWhile(call, denied, rig.bucket(), on);
  expect([fault.code, statementIn(fault.fix).Action]).toEqual(['STORE_DENIED', action]);
});

describe('L4: a read that is refused', () => {
  const refused = (neighbours: readonly string[] = []) => {
    const bucket = rig.bucket();
    for (const name of neighbours) keep(bucket, name, bytes);
    bucket.play(denied, { on: 'GetObject' });
    return bucket;
  };
  const noList: [string, Play][] = [
    ['refused', denied],
    ['broken', refuse(500, 'InternalError')],
    ['no list', xml('<html><body>Sign in</body></html>')],
    ['a list that does not say whether it is whole', xml('<ListBucketResult></ListBucketResult>')],
    ['never given', (response) => void response.destroy()],
  ];

  test.each(noList)('is never "nothing there" where the list is %s', async (_, play) => {
    const bucket = refused();
    bucket.play(play, { on: 'ListObjectsV2' });
    const { code, message, fix } = await faultOf(read, rig.store(bucket));
    expect([code, statementIn(fix).Action]).toEqual(['STORE_DENIED', 's3:GetObject']);
    expect(message).toContain(read.resource(bucket));
  });

  test('is never "nothing there" where the list names the very key', async () => {
    const bucket = refused([objectKey, `${objectKey}x`]);
    expect((await faultOf(read, rig.store(bucket))).code).toBe('STORE_DENIED');
  });

  test.each([[[]], [[`${objectKey}x`]]])('is "nothing there" where the role may list, and sees %j', async (others) => {
    const bucket = refused(others);
    expect(await rig.store(bucket).read(key)).toBeUndefined();
    expect(bucket.seen.map(({ operation }) => operation)).toEqual(['GetObject', 'ListObjectsV2']);
    expect(bucket.seen[1]?.query.get('prefix')).toBe(objectKey);
  });

  test('is no success of a write, whatever the list says', async () => {
    const bucket = refused();
    expect((await faultOf(write, rig.store(bucket))).code).toBe('STORE_DENIED');
    bucket.play((response) => void response.writeHead(200).end(), { on: 'PutObject' });
    expect((await faultOf(write, rig.store(bucket))).code).toMatch(/^STORE_/);
  });
});

test.each(['NoSuchVersion', 'NoSuchBucket', 'NotFound', 'MethodNotAllowed'])(
  'L4: only a key that is not there is "nothing there", %s is not',
  async (code) => {
    const { fault } = await faultWhile(read, refuse(404, code));
    expect(fault.code).toMatch(/^STORE_/);
  },
);

describe.each(everyCall)('$name of a bucket in another region', (call) => {
  const right = 'eu-west-2';
  const header: Play = (response) => void response.setHeader('x-amz-bucket-region', right);
  const both =
    (...plays: readonly Play[]): Play =>
    (...all) => {
      for (const play of plays) play(...all);
    };
  test.each<[string, Play]>([
    ['301, named in the header', both(header, refuse(301, 'PermanentRedirect', { Endpoint: 'b.s3.amazonaws.com' }))],
    ['301, named in the document', refuse(301, 'PermanentRedirect', { Region: right })],
    ['301 without a document', both(header, (response) => void response.writeHead(301).end())],
    ['a signature for the wrong one', refuse(400, 'AuthorizationHeaderMalformed', { Region: right })],
    ['an opt-in region', both(header, refuse(400, 'IllegalLocationConstraintException'))],
  ])('%s', async (_, play) => {
    const { fault } = await faultWhile(call, play);
    expect([fault.code, fault.rerun]).toEqual(['STORE_UNFIT', 'will-not-help']);
    expect(fault.message).toContain(right);
    expect(fault.fix).toContain('evidence.region');
  });

  test('nothing follows it there', async () => {
    const bucket = rig.bucket();
    bucket.play(both(header, refuse(301, 'PermanentRedirect')));
    await faultOf(call, rig.store(bucket));
    expect(bucket.seen).toHaveLength(1 + call.short);
  });
});

test.each(everyCall)('$name without any region', async (call) => {
  const fault = await faultOf(call, rig.store(rig.bucket(), { region: undefined }));
  expect([fault.code, fault.rerun]).toEqual(['STORE_UNFIT', 'will-not-help']);
  expect(fault.fix).toContain('evidence.region');
});

describe('the owner of the bucket', () => {
  const whole = async (bucket: TestBucket, more: Partial<S3Options>) => {
    for (const name of ['a', 'b', 'c']) keep(bucket, `team/evidence/${name}`, bytes);
    bucket.play(refuse(409, 'ConditionalRequestConflict'), { on: 'PutObject', times: 2 });
    bucket.play(refuse(500, 'InternalError'), { on: 'GetObject', times: 2 });
    const store = rig.store(bucket, more);
    for (const call of [look, write, write, read, list]) await call.work(store);
    expect(new Set(bucket.seen.map(({ operation }) => operation)).size).toBe(6);
    return bucket.seen.map(({ headers }) => headers['x-amz-expected-bucket-owner']);
  };

  test('is demanded by every request, of every page and every try', async () => {
    const bucket = rig.bucket();
    const owners = await whole(bucket, {});
    expect(owners).toEqual(Array(14).fill(bucket.owner));
  });

  test('is demanded by none where the contract names none', async () => {
    expect(await whole(rig.bucket(), { owner: undefined })).toEqual(Array(14).fill(undefined));
  });

  test.each(everyCall)('that is another one refuses $name', async (call) => {
    const bucket = rig.bucket();
    expect((await faultOf(call, rig.store(bucket, { owner: '999999999999' }))).code).toBe('STORE_DENIED');
    expect(bucket.versions.size).toBe(0);
    expect(await codesOf(() => call.work(rig.store(bucket)))).toEqual([]);
  });
});

test.each(everyCall)('$name never offers to pay for a bucket that lets others pay', async (call) => {
  const bucket = Object.assign(rig.bucket(), { requesterPays: true });
  const store = rig.store(bucket);
  expect((await faultOf(call, store)).code).toBe('STORE_DENIED');
  bucket.requesterPays = false;
  await call.work(store);
  expect(bucket.seen.length).toBeGreaterThan(1);
  expect(bucket.seen.flatMap(({ headers }) => Object.keys(headers))).not.toContain('x-amz-request-payer');
});

describe('a key that encrypts the bucket', () => {
  const mayNot = {
    Message: 'User: arn:aws:iam::111122223333:role/r is not authorized to perform: kms:GenerateDataKey on resource: k',
  };
  test.each<[string, Call, Operation, Play]>([
    ['may not be used', write, 'PutObject', refuse(403, 'AccessDenied', mayNot)],
    ['is off', write, 'PutObject', refuse(400, 'KMS.DisabledException')],
    ['is gone', read, 'GetObject', refuse(400, 'KMS.NotFoundException')],
    ['is off for reading', read, 'GetObject', refuse(400, 'KMS.DisabledException')],
    ['is about to be deleted', read, 'GetObject', refuse(400, 'KMS.KMSInvalidStateException')],
    ['is off for reading back', write, 'GetObject', refuse(400, 'KMS.DisabledException')],
  ])('%s', async (_, call, on, play) => {
    const { fault } = await faultWhile(call, play, rig.bucket(), on);
    expect([fault.code, fault.rerun]).toEqual(['STORE_DENIED', 'will-not-help']);
    for (const action of ['kms:GenerateDataKey', 'kms:Decrypt']) expect(fault.fix).toContain(action);
  });

  test('is asked for by each write, and none is where the contract names none', async () => {
    const kmsKey = 'arn:aws:kms:us-east-1:111122223333:key/k';
    const bucket = rig.bucket();
    await rig.store(bucket, { kmsKey }).write(key, bytes);
    await rig.store(bucket).write(key, bytes);
    const puts = bucket.seen.filter(({ operation }) => operation === 'PutObject');
    expect(puts.map(({ headers }) => headers['x-amz-server-side-encryption-aws-kms-key-id'])).toEqual([
      kmsKey,
      undefined,
    ]);
    expect(bucket.versions.get(objectKey)).toHaveLength(1);
  });
});
