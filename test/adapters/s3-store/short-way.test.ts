import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { errorDocument, refuse, xml } from '../support/s3-answers.ts';
import type { Asked, Play, TestBucket } from '../support/s3-bucket.ts';
import { bytes, calls, codesOf, faultOf, isShort, key, objectKey, s3Rig, under, wayOf } from '../support/s3-calls.ts';

/** The way of small objects, past the SDK’s own middleware. The server checks every signature. */
const rig = s3Rig();
const { write } = calls;
afterEach(() => void vi.useRealTimers());

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest();

test('an object is written and read back by its version with two short requests', async () => {
  const bucket = rig.bucket();
  await rig.store(bucket).write(key, bytes);
  expect(wayOf(bucket)).toEqual(['PutObject short', 'GetObject short']);
  expect(bucket.seen[1]?.query.get('versionId')).toBe('v1');
  expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes }]);
});

describe('what is not plainly a success goes the own way of the SDK', () => {
  test.each<[string, Play]>([
    ['200 with an error', xml(errorDocument('InternalError'))],
    ['a success that is not 200', (response) => void response.writeHead(204).end()],
    ['a refusal', refuse(403, 'AccessDenied')],
    ['a closed connection', (response) => void response.destroy()],
  ])('a write that is answered by %s', async (_, play) => {
    const bucket = rig.bucket();
    bucket.play(play, { on: 'PutObject', times: 1 });
    await rig.store(bucket).write(key, bytes);
    expect(wayOf(bucket)).toEqual(['PutObject short', 'PutObject own', 'GetObject short']);
    expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes }]);
  });

  const cutAfter =
    (content: Buffer): Play =>
    (response) => {
      response.writeHead(200, { 'content-length': bytes.length + 1 });
      response.write(content, () => response.destroy());
    };
  test.each<[string, Play]>([
    ['nothing', refuse(404, 'NoSuchVersion')],
    ['the right bytes with another status', (response) => void response.writeHead(203).end(bytes)],
    ['half of the bytes, cut off', cutAfter(bytes.subarray(0, 4))],
    ['all of the bytes where more were announced, cut off', cutAfter(bytes)],
  ])('a read-back that is answered by %s', async (_, play) => {
    const bucket = rig.bucket();
    bucket.play(play, { on: 'GetObject', times: 1 });
    await rig.store(bucket).write(key, bytes);
    expect(wayOf(bucket)).toEqual(['PutObject short', 'GetObject short', 'GetObject own']);
    expect(bucket.seen.map(({ query }) => query.get('versionId'))).toEqual([null, 'v1', 'v1']);
  });

  test('and is no success there either where all bytes come, and more were announced', async () => {
    const bucket = rig.bucket();
    bucket.play(cutAfter(bytes), { on: 'GetObject' });
    expect((await faultOf(write, rig.store(bucket))).code).toBe('STORE_UNREACHABLE');
  });

  test('with the same headers, but for those that count and sign', async () => {
    const bucket = rig.bucket();
    for (const on of ['PutObject', 'GetObject'] as const) bucket.play(refuse(500, 'InternalError'), { on, times: 1 });
    const now = () => Date.parse('2026-01-02T03:04:05Z');
    const store = rig.store(bucket, { lock: { mode: 'governance', days: 1 }, kmsKey: 'arn:aws:kms:x:1:key/k', now });
    await store.write(key, bytes);
    const ownOnly = /^(?:amz-sdk-.*|authorization|x-amz-date|user-agent|x-amz-user-agent)$/;
    const meant = ({ headers }: Asked) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !ownOnly.test(name)));
    const [put, putAgain, get, getAgain] = bucket.seen.map(meant);
    expect(wayOf(bucket).map((way) => way.split(' ')[1])).toEqual(['short', 'own', 'short', 'own']);
    const until = 'x-amz-object-lock-retain-until-date';
    expect(Date.parse(String(put?.[until]))).toBe(Date.parse(String(putAgain?.[until])));
    expect({ ...put, [until]: '' }).toEqual({ ...putAgain, [until]: '' });
    expect(get).toEqual(getAgain);
  });
});

test('that something is there is believed only where it is read', async () => {
  const bucket = rig.bucket();
  bucket.play(refuse(412, 'PreconditionFailed'), { on: 'PutObject' });
  expect((await faultOf(write, rig.store(bucket))).code).toBe('STORE_UNREACHABLE');
  expect(bucket.seen.map(({ query }) => query.get('versionId'))).toEqual([null, null, null]);
});

describe('each object', () => {
  const days = 86_400_000;
  const putsOf = (bucket: TestBucket) => bucket.seen.filter(({ operation }) => operation === 'PutObject');

  test('carries its own checksum, condition and retention, from its own time on', async () => {
    const bucket = rig.bucket();
    let time = Date.parse('2026-01-02T03:04:05.678Z');
    const store = rig.store(bucket, { lock: { mode: 'compliance', days: 30 }, now: () => time });
    const contents = [bytes, Buffer.alloc(0), Buffer.from('{"b": "ä"}\n')];
    for (const [at, content] of contents.entries()) {
      await store.write(`evidence/${at}`, content);
      time += days + 1;
    }
    const seen = putsOf(bucket).map(({ headers }) => [
      headers['x-amz-checksum-sha256'],
      headers['x-amz-content-sha256'],
      headers['content-length'],
      headers['if-none-match'],
      headers['x-amz-object-lock-mode'],
      headers['x-amz-object-lock-retain-until-date'],
      headers['x-amz-server-side-encryption'],
    ]);
    const untils = ['2026-02-01T03:04:05.678Z', '2026-02-02T03:04:05.679Z', '2026-02-03T03:04:05.680Z'];
    expect(seen).toEqual(
      contents.map((content, at) => [
        sha256(content).toString('base64'),
        sha256(content).toString('hex'),
        String(content.length),
        '*',
        'COMPLIANCE',
        untils[at],
        'AES256',
      ]),
    );
    expect(bucket.seen.every(isShort)).toBe(true);
  });

  test('is locked only where the contract says so', async () => {
    const bucket = rig.bucket();
    await rig.store(bucket).write(key, bytes);
    expect(Object.keys(putsOf(bucket)[0]?.headers ?? {}).filter((name) => name.includes('lock'))).toEqual([]);
  });

  test('is its own, however many are on their way', async () => {
    const bucket = rig.bucket();
    const store = rig.store(bucket);
    const names = Array.from({ length: 40 }, (_, at) => `evidence/${at}`);
    await Promise.all(names.map((name) => store.write(name, Buffer.from(name))));
    expect(names.map((name) => bucket.versions.get(`team/${name}`)?.map(String))).toHaveLength(40);
    for (const name of names) expect(bucket.versions.get(`team/${name}`)?.[0]?.bytes.toString()).toBe(name);
    expect(bucket.seen.every(isShort)).toBe(true);
  });

  test('is signed at its own time', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const bucket = rig.bucket();
    const store = rig.store(bucket);
    await store.write(key, bytes);
    vi.setSystemTime(Date.now() + days);
    await store.write(`${key}x`, bytes);
    expect(wayOf(bucket)).toEqual(['PutObject short', 'GetObject short', 'PutObject short', 'GetObject short']);
  });

  test('is signed with the token of a session', async () => {
    const bucket = rig.bucket();
    const token = { AWS_SESSION_TOKEN: 'IQoJb3JpZ2lu' };
    expect(await under(token, () => codesOf(() => rig.store(bucket).write(key, bytes)))).toEqual([]);
    expect(bucket.seen.map(({ headers }) => headers['x-amz-security-token'])).toEqual(Array(2).fill('IQoJb3JpZ2lu'));
    expect(bucket.seen.every(isShort)).toBe(true);
  });
});
