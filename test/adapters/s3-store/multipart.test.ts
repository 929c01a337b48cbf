import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createLarge, proveLarge } from '../../../src/adapters/s3-store/multipart.ts';
import { altered, cutInto, largeObject } from '../support/parts.ts';
import { refuse } from '../support/s3-answers.ts';
import { keep, type Operation, type TestBucket } from '../support/s3-bucket.ts';
import { bytes, codesOf, key, objectKey, s3Rig } from '../support/s3-calls.ts';

/** How a large object is made: begun, sent in parts, completed, and read back. */
const rig = s3Rig();
const partLength = 16 * 2 ** 20;
const content = Buffer.alloc(partLength + 5, 'seaworthy!');
const pieces = cutInto(content, partLength);

const operations = ({ seen }: TestBucket) => seen.map(({ operation }) => operation);
const asked = ({ seen }: TestBucket, on: Operation) => seen.filter(({ operation }) => operation === on);
const sha256 = (part: Buffer) => createHash('sha256').update(part).digest('base64');
const kept = (bucket: TestBucket) => (bucket.versions.get(objectKey) ?? []).map((version) => version.bytes);

describe('a large object', () => {
  test('is sent in parts with their checksums, and appears under the condition that nothing is there', async () => {
    const bucket = rig.bucket();
    await rig.store(bucket).writeLarge(key, largeObject(content, cutInto(content, 3_000_000)));
    const parts = ['UploadPart', 'UploadPart'];
    expect(operations(bucket)).toEqual(['CreateMultipartUpload', ...parts, 'CompleteMultipartUpload', 'GetObject']);
    const sent = asked(bucket, 'UploadPart').map(({ query, headers, body }) => [
      Number(query.get('partNumber')),
      body.length,
      headers['x-amz-checksum-sha256'],
    ]);
    expect(sent.sort()).toEqual(pieces.map((part, at) => [at + 1, part.length, sha256(part)]));
    expect(asked(bucket, 'CompleteMultipartUpload')[0]?.headers['if-none-match']).toBe('*');
    expect(asked(bucket, 'GetObject')[0]?.query.get('versionId')).toBe('v1');
    expect(kept(bucket).map((one) => one.equals(content))).toEqual([true]);
    expect(bucket.uploads.size).toBe(0);
  });

  const until = 'x-amz-object-lock-retain-until-date';
  const protection = (bucket: TestBucket) =>
    asked(bucket, 'CreateMultipartUpload').map(({ headers }) => [
      headers['x-amz-object-lock-mode'],
      headers[until] && new Date(String(headers[until])).toISOString(),
      headers['x-amz-server-side-encryption'],
      headers['x-amz-server-side-encryption-aws-kms-key-id'],
      headers['x-amz-server-side-encryption-bucket-key-enabled'],
      headers['x-amz-checksum-algorithm'],
    ]);

  test('is locked and encrypted from its beginning on, at the time when it is begun', async () => {
    const bucket = rig.bucket();
    bucket.play(refuse(409, 'ConditionalRequestConflict'), { on: 'CompleteMultipartUpload', times: 1 });
    let time = Date.parse('2026-01-02T03:04:05Z');
    const now = () => {
      time += 86_400_000;
      return time;
    };
    const kmsKey = 'arn:aws:kms:us-east-1:111122223333:key/k';
    await rig
      .store(bucket, { lock: { mode: 'governance', days: 30 }, kmsKey, now })
      .writeLarge(key, largeObject(bytes));
    const [once, again] = protection(bucket);
    const rest = ['aws:kms', kmsKey, 'true', 'SHA256'];
    expect([once?.[0], ...(once?.slice(2) ?? [])]).toEqual(['GOVERNANCE', ...rest]);
    expect([again?.[0], ...(again?.slice(2) ?? [])]).toEqual(['GOVERNANCE', ...rest]);
    expect(once?.[1]).toBe('2026-02-02T03:04:05.000Z');
    expect(Date.parse(String(again?.[1]))).toBeGreaterThan(Date.parse(String(once?.[1])));
  });

  test('is not locked where the contract asks for none, and encrypted by the service itself', async () => {
    const bucket = rig.bucket();
    await rig.store(bucket).writeLarge(key, largeObject(bytes));
    expect(protection(bucket)).toEqual([[undefined, undefined, 'AES256', undefined, undefined, 'SHA256']]);
  });

  test.each([
    ['demanded by every request', '111122223333'],
    ['demanded by none where the contract names none', undefined],
  ])('has the owner of its bucket %s', async (_, owner) => {
    const bucket = rig.bucket();
    bucket.play(refuse(409, 'ConditionalRequestConflict'), { on: 'CompleteMultipartUpload', times: 1 });
    await rig.store(bucket, { owner }).writeLarge(key, largeObject(bytes));
    expect(new Set(operations(bucket))).toContain('AbortMultipartUpload');
    const owners = bucket.seen.map(({ headers }) => headers['x-amz-expected-bucket-owner']);
    expect(owners).toEqual(Array(8).fill(owner));
  });

  test.each([
    ['P(-1)/a+b (c).json', 'P%28-1%29/a%2Bb%20%28c%29.json'],
    ['ä', '%C3%A4'],
    ["*'!", '%2A%27%21'],
  ])('with the key %j is signed as %s, and kept as it is', async (name, path) => {
    const bucket = rig.bucket();
    const { s3: one } = rig.store(bucket);
    const object = largeObject(bytes);
    await proveLarge(one, name, object, await createLarge(one, name, object));
    expect(new Set(bucket.seen.map((one) => one.path.split('?')[0]))).toEqual(new Set([`/${bucket.name}/${path}`]));
    expect([...bucket.versions]).toEqual([[name, [{ id: 'v1', bytes }]]]);
  });

  test('of no bytes is one', async () => {
    const bucket = rig.bucket();
    const store = rig.store(bucket);
    for (const _ of [1, 2]) await store.writeLarge(key, largeObject(Buffer.alloc(0), []));
    expect(kept(bucket)).toEqual([Buffer.alloc(0)]);
    expect(await store.read(key)).toEqual(Buffer.alloc(0));
  });
});

describe('where something is there', () => {
  test.each([
    ['the same bytes', bytes, []],
    ['other bytes', altered(bytes), ['EVIDENCE_EXISTS']],
    ['fewer bytes', bytes.subarray(1), ['EVIDENCE_EXISTS']],
    ['no bytes', Buffer.alloc(0), ['EVIDENCE_EXISTS']],
  ])('%s are compared, and stay', async (_, there, codes) => {
    const bucket = rig.bucket();
    keep(bucket, objectKey, there);
    expect(await codesOf(() => rig.store(bucket).writeLarge(key, largeObject(bytes)))).toEqual(codes);
    expect(kept(bucket)).toEqual([there]);
    expect(operations(bucket).slice(-2)).toEqual(['AbortMultipartUpload', 'GetObject']);
    expect(bucket.seen.at(-1)?.query.get('versionId')).toBeNull();
    expect(bucket.uploads.size).toBe(0);
  });

  test('is believed only where it is read', async () => {
    const bucket = rig.bucket();
    bucket.play(refuse(412, 'PreconditionFailed'), { on: 'CompleteMultipartUpload' });
    expect(await codesOf(() => rig.store(bucket).writeLarge(key, largeObject(bytes)))).toEqual(['STORE_UNREACHABLE']);
    expect(bucket.versions.size).toBe(0);
  });

  test('of many writers one wins, and all others are told', async () => {
    const bucket = rig.bucket();
    const store = rig.store(bucket);
    const contents = Array.from({ length: 8 }, (_, at) => Buffer.from(`content ${at}`));
    const ends = await Promise.all(
      contents.map((one, at) =>
        codesOf(() => (at % 2 === 0 ? store.write(key, one) : store.writeLarge(key, largeObject(one)))),
      ),
    );
    expect(ends.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(ends.flat()).toEqual(Array(7).fill('EVIDENCE_EXISTS'));
    expect(kept(bucket)).toEqual([contents[ends.findIndex((codes) => codes.length === 0)]]);
  });
});
