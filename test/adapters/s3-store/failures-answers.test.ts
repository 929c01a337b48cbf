import { describe, expect, test } from 'vitest';
import { errorDocument, object, refuse, xml } from '../support/s3-answers.ts';
import { keep, type Operation, type Play } from '../support/s3-bucket.ts';
import { bytes, calls, codesOf, faultOf, key, objectKey, s3Rig } from '../support/s3-calls.ts';
import { serve } from '../support/s3-handlers.ts';

/** What looks like success and is none, and what looks like a failure and was success. */
const rig = s3Rig();
const { write, read, list, look } = calls;
const other = Buffer.from('{"a": 2}\n');
const nothing: Play = (response) => void response.writeHead(200).end();

describe('status 200 with the document of an error', () => {
  const document = errorDocument('InternalError');

  test.each(['', '\n'])('is no object that was written (ending in %j)', async (end) => {
    const bucket = rig.bucket();
    bucket.play(xml(document + end), { on: 'PutObject' });
    const store = rig.store(bucket);
    expect((await faultOf(write, store)).code).toBe('STORE_UNREACHABLE');
    expect(bucket.versions.size).toBe(0);
    bucket.heal();
    await store.write(key, bytes);
    expect(bucket.versions.get(objectKey)).toHaveLength(1);
  });

  test('is tried again where an object is written', async () => {
    const bucket = rig.bucket();
    bucket.play(xml(document), { on: 'PutObject', times: 1 + write.short });
    await rig.store(bucket).write(key, bytes);
    expect(bucket.versions.get(objectKey)).toHaveLength(1);
    expect(bucket.seen.filter(({ operation }) => operation === 'PutObject')).toHaveLength(2 + write.short);
  });

  test('is another content where an object is read back, and never "nothing there" where it is read', async () => {
    const bucket = rig.bucket();
    bucket.play(xml(document), { on: 'GetObject' });
    const store = rig.store(bucket);
    await faultOf(write, store);
    expect(await store.read(key).catch(() => 'a fault')).toBeDefined();
  });
});

describe('status 200 with what is no list', () => {
  const listed = (inner: string) => `<ListBucketResult><IsTruncated>false</IsTruncated>${inner}</ListBucketResult>`;
  test.each([
    ['an error', errorDocument('InternalError')],
    ['an error and a line end', `${errorDocument('InternalError')}\n`],
    ['a refusal and a line end', `${errorDocument('AccessDenied')}\n`],
    ['a page', '<html><body>Sign in</body></html>'],
    ['an empty list of nothing', '<ListBucketResult></ListBucketResult>'],
    ['a document that ends too early', '<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>a</Key>'],
    ['tags that do not match', listed('<Contents><Key>a</Contents></Key>')],
    ['no document', ''],
    ['text', 'OK'],
  ])('%s', async (_, document) => {
    const bucket = rig.bucket();
    keep(bucket, objectKey, bytes);
    bucket.play(xml(document), { on: 'ListObjectsV2' });
    const store = rig.store(bucket);
    expect((await faultOf(list, store)).code).toMatch(/^STORE_(?:UNREACHABLE|DENIED)$/);
    bucket.heal();
    expect(await store.list('evidence/')).toEqual([key]);
  });

  test('an answer without any byte', async () => {
    const bucket = rig.bucket();
    bucket.play(nothing, { on: 'ListObjectsV2' });
    expect((await faultOf(list, rig.store(bucket))).code).toBe('STORE_UNREACHABLE');
  });

  test('the second page', async () => {
    const bucket = rig.bucket();
    for (const name of ['a', 'b', 'c']) keep(bucket, `team/evidence/${name}`, bytes);
    bucket.play(serve, { on: 'ListObjectsV2', times: 1 });
    bucket.play(xml(`${errorDocument('InternalError')}\n`), { on: 'ListObjectsV2' });
    const store = rig.store(bucket);
    expect((await faultOf(list, store)).code).toBe('STORE_UNREACHABLE');
    bucket.heal();
    expect(await store.list('evidence/')).toHaveLength(3);
  });

  test('a list that does not end', async () => {
    const bucket = rig.bucket();
    const page = '<IsTruncated>true</IsTruncated><NextContinuationToken>same</NextContinuationToken>';
    bucket.play(xml(`<ListBucketResult>${page}</ListBucketResult>`), { on: 'ListObjectsV2' });
    expect((await faultOf(list, rig.store(bucket))).code).toBe('STORE_UNREACHABLE');
    expect(bucket.seen).toHaveLength(2);
  });
});

describe('status 200 with what are no settings refuses the bucket', () => {
  const operations = ['GetBucketVersioning', 'GetObjectLockConfiguration', 'GetBucketLifecycleConfiguration'] as const;
  const answers: [string, Play][] = [
    ['an error', xml(errorDocument('InternalError'))],
    ['an error and a line end', xml(`${errorDocument('InternalError')}\n`)],
    ['a page', xml('<html><body>Sign in</body></html>')],
    ['a document that ends too early', xml('<LifecycleConfiguration>')],
    ['no byte', nothing],
  ];
  const asks = operations.flatMap((on) => answers.map(([name, play]): [Operation, string, Play] => [on, name, play]));
  const lock = { mode: 'compliance', days: 30 };
  const demands = { versioning: true, lock, retentionDays: 365 };

  test.each(asks)('%s: %s', async (on, _, play) => {
    const bucket = rig.bucket();
    bucket.settings.lock = '<ObjectLockEnabled>Enabled</ObjectLockEnabled>';
    bucket.play(play, { on });
    const store = rig.store(bucket, { demands });
    expect((await faultOf(look, store)).code).toMatch(/^STORE_/);
    bucket.heal();
    await store.refuseUnfit();
  });
});

describe('reading back what was written', () => {
  test('asks for the very version that was made', async () => {
    const bucket = rig.bucket();
    await rig.store(bucket).write(key, bytes);
    const [put, get] = bucket.seen;
    expect([put?.operation, get?.operation, get?.query.get('versionId')]).toEqual(['PutObject', 'GetObject', 'v1']);
  });

  test('asks for the object where the bucket makes no versions', async () => {
    const bucket = rig.bucket();
    bucket.play(
      (response, { key: at, body }, one) => {
        keep(one, at, body);
        response.writeHead(200).end();
      },
      { on: 'PutObject' },
    );
    await rig.store(bucket).write(key, bytes);
    expect(bucket.seen.at(-1)?.query.get('versionId')).toBeNull();
  });

  const stores =
    (bytesOf: (body: Buffer) => Buffer): Play =>
    (response, { key: at, body }, bucket) =>
      void response.writeHead(200, { 'x-amz-version-id': keep(bucket, at, bytesOf(body)) }).end();
  test.each<[string, (body: Buffer) => Buffer]>([
    ['other bytes', () => other],
    ['too few', (body) => body.subarray(0, -1)],
    ['too many', (body) => Buffer.concat([body, Buffer.from('\n')])],
    ['none', () => Buffer.alloc(0)],
  ])('finds out that %s lie there', async (_, bytesOf) => {
    const bucket = rig.bucket();
    bucket.play(stores(bytesOf), { on: 'PutObject' });
    expect((await faultOf(write, rig.store(bucket))).code).toBe('EVIDENCE_ALTERED');
    const sound = rig.bucket();
    sound.play(
      stores((body) => body),
      { on: 'PutObject' },
    );
    await rig.store(sound).write(key, bytes);
  });

  test.each<[string, Play, string]>([
    ['nothing there', refuse(404, 'NoSuchVersion'), 'STORE_UNREACHABLE'],
    ['no such key', refuse(404, 'NoSuchKey'), 'STORE_UNREACHABLE'],
    ['other bytes', object(other), 'EVIDENCE_ALTERED'],
    ['no bytes', object(Buffer.alloc(0)), 'EVIDENCE_ALTERED'],
  ])('that answers %s is no success', async (_, play, code) => {
    const bucket = rig.bucket();
    bucket.play(play, { on: 'GetObject' });
    const store = rig.store(bucket);
    expect((await faultOf(write, store)).code).toBe(code);
    bucket.heal();
    await store.write(key, bytes);
    expect(bucket.versions.get(objectKey)).toHaveLength(1);
  });
});

describe('an upload that is taken up again', () => {
  const names = ['a', 'b', 'c'].map((name) => `evidence/${name}`);
  const run = async (store: ReturnType<typeof rig.store>) =>
    codesOf(async () => {
      for (const name of names) await store.write(name, bytes);
    });

  test('R1: takes what is there with the same bytes, and makes no second version', async () => {
    const bucket = rig.bucket();
    keep(bucket, 'team/evidence/a', bytes);
    const store = rig.store(bucket);
    expect([await run(store), await run(store)]).toEqual([[], []]);
    expect([...bucket.versions.values()].map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  test('R1: stops at what is there with other bytes, and leaves it', async () => {
    const bucket = rig.bucket();
    keep(bucket, 'team/evidence/b', other);
    expect(await run(rig.store(bucket))).toEqual(['EVIDENCE_EXISTS']);
    expect(bucket.versions.get('team/evidence/b')).toEqual([{ id: 'v1', bytes: other }]);
    expect(bucket.versions.has('team/evidence/c')).toBe(false);
  });

  test('never writes without the condition that nothing is there', async () => {
    const bucket = rig.bucket();
    bucket.play(refuse(500, 'InternalError'), { on: 'PutObject', times: 1 + write.short });
    await run(rig.store(bucket));
    const puts = bucket.seen.filter(({ operation }) => operation === 'PutObject');
    expect(puts.map(({ headers }) => headers['if-none-match'])).toEqual(Array(4 + write.short).fill('*'));
  });

  const conflict = refuse(409, 'ConditionalRequestConflict');
  const byAnother =
    (theirs: Buffer): Play =>
    (response, { key: at }, bucket) => {
      if (!bucket.versions.has(at)) keep(bucket, at, theirs);
      conflict(response);
    };
  test.each([
    ['the same bytes', bytes, []],
    ['other bytes', other, ['EVIDENCE_EXISTS']],
  ])('compares %s that another writer made meanwhile', async (_, theirs, codes) => {
    const bucket = rig.bucket();
    bucket.play(byAnother(theirs), { on: 'PutObject', times: 1 + write.short });
    expect(await codesOf(() => rig.store(bucket).write(key, bytes))).toEqual(codes);
    expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes: theirs }]);
  });
});

test('an object of no bytes is read as one, and differs from none', async () => {
  const bucket = rig.bucket();
  keep(bucket, objectKey, Buffer.alloc(0));
  const store = rig.store(bucket);
  expect(await read.work(store)).toEqual(Buffer.alloc(0));
  expect(await store.read(`${key}x`)).toBeUndefined();
});
