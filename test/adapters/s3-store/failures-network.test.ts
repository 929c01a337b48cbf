import { describe, expect, test, vi } from 'vitest';
import { object, refuse, xml } from '../support/s3-answers.ts';
import { keep, type Play } from '../support/s3-bucket.ts';
import { bytes, calls, codesOf, everyCall, faultOf, key, objectKey, s3Rig } from '../support/s3-calls.ts';

/** What lies between the client and the service. The SDK pauses between its tries: all tests wait side by side. */
vi.setConfig({ maxConcurrency: 40 });
const rig = s3Rig();
const { write, read, list } = calls;

const silent: Play = () => undefined;
const cut: Play = (response) => void response.destroy();
const reset: Play = (response) => void response.socket?.resetAndDestroy();
const beginning = '<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>';
/** Begins a body that is longer than what comes of it. */
const begin =
  (then: Play): Play =>
  (response, ...rest) => {
    response.writeHead(200, { 'content-type': 'application/xml', 'content-length': 999 });
    response.write(beginning, () => then(response, ...rest));
  };
/** Keeps the object, and then does something else than to say so. */
const kept =
  (then: Play, content = bytes): Play =>
  (response, asked, bucket) => {
    if (!bucket.versions.has(asked.key)) keep(bucket, asked.key, content);
    then(response, asked, bucket);
  };

describe.concurrent.each(everyCall)('$name', (call) => {
  const passing: [string, Play][] = [
    ['503 SlowDown', refuse(503, 'SlowDown')],
    ['503 of another machine', xml('<html>no</html>', 503)],
    ['500 InternalError', refuse(500, 'InternalError')],
    ['429', refuse(429, 'TooManyRequests')],
    ['400 RequestTimeout', refuse(400, 'RequestTimeout')],
    ['a connection that is closed', cut],
    ['a connection that is reset', reset],
  ];

  test.each(passing)('%s passes, or is told after a bounded number of tries', async (_, play) => {
    const [once, never] = [rig.bucket(), rig.bucket()];
    once.play(play, { times: 1 + call.short });
    never.play(play);
    const [codes, fault] = await Promise.all([
      codesOf(() => call.work(rig.store(once))),
      faultOf(call, rig.store(never)),
    ]);
    expect([codes, fault.code, fault.rerun]).toEqual([[], 'STORE_UNREACHABLE', 'may-help']);
    for (const part of [call.action, call.resource(never)]) expect(fault.message).toContain(part);
    expect(never.seen.filter(({ operation }) => operation !== 'HeadObject')).toHaveLength(2 + call.short);
  });

  const slow: [string, Play][] = [
    ['never answers', silent],
    ['stalls in the middle of a body', begin(silent)],
    [
      'stalls in the middle of an error',
      (response) => void response.writeHead(403, { 'content-length': 999 }).write('<Error>'),
    ],
    ['is busy for ever', refuse(503, 'SlowDown')],
  ];

  test.each(slow)('ends within the deadline where the peer %s', async (_, play) => {
    const bucket = rig.bucket();
    bucket.play(play);
    const started = performance.now();
    const store = rig.store(bucket, { deadlineSeconds: 2, maxAttempts: 99 });
    expect((await faultOf(call, store)).code).toBe('STORE_UNREACHABLE');
    expect(performance.now() - started).toBeLessThan(10_000);
    bucket.heal();
    expect(await codesOf(() => call.work(store))).toEqual([]);
  });
});

test.concurrent('a service that is busy is asked as often as the options say', async () => {
  const [thrice, never] = [rig.bucket(), rig.bucket()];
  thrice.play(refuse(503, 'SlowDown'), { times: 2 });
  never.play(refuse(503, 'SlowDown'));
  const work = [thrice, never].map((bucket) => codesOf(() => rig.store(bucket, { maxAttempts: 3 }).read(key)));
  expect(await Promise.all(work)).toEqual([[], ['STORE_UNREACHABLE']]);
  expect([thrice, never].map(({ seen }) => seen.length)).toEqual([3, 3]);
});

test.concurrent('a peer that is slow, and answers within the deadline, is waited for', async () => {
  const bucket = rig.bucket();
  bucket.play((response) => void setTimeout(() => object(bytes)(response), 500), { on: 'GetObject' });
  expect(await codesOf(() => rig.store(bucket, { deadlineSeconds: 5 }).read(key))).toEqual([]);
});

describe.concurrent('another writer of the same key', () => {
  const conflict = refuse(409, 'ConditionalRequestConflict');

  test('is waited for', async () => {
    const bucket = rig.bucket();
    bucket.play(conflict, { on: 'PutObject', times: 3 + write.short });
    await rig.store(bucket).write(key, bytes);
    expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes }]);
    expect(bucket.seen).toHaveLength(5 + write.short);
  });

  test('is not waited for without end', async () => {
    const bucket = rig.bucket();
    bucket.play(conflict, { on: 'PutObject' });
    const store = rig.store(bucket);
    expect((await faultOf(write, store)).code).toBe('STORE_UNREACHABLE');
    expect([bucket.seen.length, bucket.versions.size]).toEqual([6 + write.short, 0]);
  });
});

describe.concurrent('a body that is cut off', () => {
  const halves: [string, Play][] = [
    ['by a close', begin(cut)],
    ['by a reset', begin(reset)],
    [
      'in chunks',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write(bytes.subarray(0, 4), () => response.destroy());
      },
    ],
    [
      'without anybody knowing how long it is',
      (response) => {
        response.useChunkedEncodingByDefault = false;
        response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
        response.end(bytes.subarray(0, 4));
      },
    ],
  ];

  test.each(halves)('%s is no object', async (_, play) => {
    const bucket = rig.bucket();
    keep(bucket, objectKey, bytes);
    bucket.play(play, { on: 'GetObject' });
    const store = rig.store(bucket);
    expect((await faultOf(read, store)).code).toBe('STORE_UNREACHABLE');
    expect((await faultOf(write, store)).code).toBe('STORE_UNREACHABLE');
    bucket.heal();
    await store.write(key, bytes);
    expect(Buffer.from((await store.read(key)) ?? [])).toEqual(bytes);
    expect(bucket.versions.get(objectKey)).toHaveLength(1);
  });

  test.each([
    ['by a close', begin(cut)],
    ['by a reset', begin(reset)],
  ])('%s is no list', async (_, play) => {
    const bucket = rig.bucket();
    keep(bucket, objectKey, bytes);
    bucket.play(play, { on: 'ListObjectsV2' });
    const store = rig.store(bucket);
    expect((await faultOf(list, store)).code).toBe('STORE_UNREACHABLE');
    bucket.heal();
    expect(await store.list('evidence/')).toEqual([key]);
  });
});

describe.concurrent('a line that is closed while the object is still being sent', () => {
  const elsewhere = Buffer.from('another content');

  test.each<[string, Buffer | undefined, readonly string[]]>([
    ['is made up for where those bytes are there', bytes, []],
    ['R1: is a refusal where other bytes are there', elsewhere, ['EVIDENCE_EXISTS']],
    ['is a failure where nothing is there', undefined, ['STORE_UNREACHABLE']],
  ])('%s', async (_, there, codes) => {
    const bucket = rig.bucket();
    if (there) keep(bucket, objectKey, there);
    bucket.play(reset, { on: 'PutObject' });
    expect(await codesOf(() => rig.store(bucket).write(key, bytes))).toEqual(codes);
    expect(bucket.versions.get(objectKey)?.length ?? 0).toBe(there ? 1 : 0);
  });

  test('is a failure where nobody can say what is there', async () => {
    const bucket = rig.bucket();
    keep(bucket, objectKey, bytes);
    bucket.play(reset, { on: 'PutObject' });
    bucket.play(refuse(403, 'AccessDenied'), { on: 'HeadObject' });
    expect(await codesOf(() => rig.store(bucket).write(key, bytes))).toEqual(['STORE_UNREACHABLE']);
  });
});

describe.concurrent('an answer to a write that never comes', () => {
  const losses: [string, Play][] = [
    ['a close', cut],
    ['a reset', reset],
    ['an error', refuse(500, 'InternalError')],
  ];

  const either = [1, 1 + write.short].flatMap((times) => losses.map(([name, then]) => ({ times, name, then })));
  test.each(either)('$times times, for $name, is made up for by looking at what was kept', async ({ times, then }) => {
    const bucket = rig.bucket();
    bucket.play(kept(then), { on: 'PutObject', times });
    await rig.store(bucket).write(key, bytes);
    expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes }]);
    const puts = Array(times + 1).fill('PutObject');
    expect(bucket.seen.map(({ operation }) => operation)).toEqual([...puts, 'GetObject']);
  });

  test.each(either)('$times times, for $name, is no success where other bytes were kept', async ({ times, then }) => {
    const other = Buffer.from('{"a": 2}\n');
    const bucket = rig.bucket();
    bucket.play(kept(then, other), { on: 'PutObject', times });
    expect((await faultOf(write, rig.store(bucket))).code).toBe('EVIDENCE_EXISTS');
    expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes: other }]);
  });

  test('for ever, for an error, is a fault, and the next write finds one version', async () => {
    const bucket = rig.bucket();
    bucket.play(kept(refuse(500, 'InternalError')), { on: 'PutObject' });
    const store = rig.store(bucket, { deadlineSeconds: 2 });
    expect((await faultOf(write, store)).code).toBe('STORE_UNREACHABLE');
    bucket.heal();
    await store.write(key, bytes);
    expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes }]);
  });

  test.each<[string, Play]>([
    ['a close', cut],
    ['a reset', reset],
    ['silence', silent],
  ])('for ever, for %s, is made up for by looking at what was kept', async (_, then) => {
    const bucket = rig.bucket();
    bucket.play(kept(then), { on: 'PutObject' });
    await rig.store(bucket, { deadlineSeconds: 2 }).write(key, bytes);
    expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes }]);
  });
});
