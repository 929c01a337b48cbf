import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { largeObject } from '../support/parts.ts';
import { refuse } from '../support/s3-answers.ts';
import type { Play, TestBucket } from '../support/s3-bucket.ts';
import { codesOf, key, objectKey, s3Rig } from '../support/s3-calls.ts';
import { serve } from '../support/s3-handlers.ts';

/** How many parts of a large object are in memory, and on their way, at once. */
const rig = s3Rig();
const mebibyte = Buffer.alloc(2 ** 20, 'seaworthy!');
const partLength = 16 * mebibyte.length;

const partsSeen = ({ seen }: TestBucket) => seen.filter(({ operation }) => operation === 'UploadPart').length;
const partNumber = (query: URLSearchParams) => Number(query.get('partNumber'));

/** Waits until something is so. The test’s own time limit ends what never becomes so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}

test('no more than five parts are read ahead of what was taken', { timeout: 120_000 }, async () => {
  const bucket = rig.bucket();
  const held: (() => void)[] = [];
  bucket.play((response, asked) => void held.push(() => serve(response, asked, bucket)), { on: 'UploadPart' });
  const content = Buffer.alloc(6 * partLength, mebibyte);
  let read = 0;
  const ahead: number[] = [];
  let taken = 0;
  async function* counted() {
    for (let at = 0; at < content.length; at += mebibyte.length) {
      read += mebibyte.length;
      ahead.push(read / partLength - taken);
      yield content.subarray(at, at + mebibyte.length);
    }
  }
  const writing = rig.store(bucket, { deadlineSeconds: 100 }).writeLarge(key, largeObject(content, counted));
  await until(() => held.length === 4);
  await sleep(300);
  expect([held.length, read <= 5 * partLength]).toEqual([4, true]);
  for (; taken < 6; taken++) {
    await until(() => held.length > 0);
    held.shift()?.();
  }
  await writing;
  expect(Math.max(...ahead)).toBeLessThanOrEqual(5);
  expect(bucket.versions.get(objectKey)?.map((version) => version.bytes.equals(content))).toEqual([true]);
});

test('a part that fails ends the upload, and no further part is sent', { timeout: 120_000 }, async () => {
  const bucket = rig.bucket();
  bucket.play(refuse(403, 'AccessDenied'), { on: 'UploadPart' });
  const content = Buffer.alloc(4 * partLength, mebibyte);
  async function* slow() {
    yield content.subarray(0, partLength);
    await until(() => partsSeen(bucket) === 1);
    await sleep(500);
    for (let at = 1; at < 4; at++) yield content.subarray(at * partLength, (at + 1) * partLength);
  }
  const store = rig.store(bucket);
  expect(await codesOf(() => store.writeLarge(key, largeObject(content, slow)))).toEqual(['STORE_DENIED']);
  expect(partsSeen(bucket)).toBeLessThanOrEqual(2);
  expect([bucket.versions.size, bucket.uploads.size]).toEqual([0, 0]);
});

test('an upload is aborted when none of its parts is on its way any more', { timeout: 120_000 }, async () => {
  const bucket = rig.bucket();
  const order: string[] = [];
  const late: Play = (response, asked) => {
    if (partNumber(asked.query) === 2) return void refuse(403, 'AccessDenied')(response);
    response.on('finish', () => order.push('part taken'));
    setTimeout(() => serve(response, asked, bucket), 1000);
  };
  bucket.play(late, { on: 'UploadPart' });
  bucket.play(
    (response, asked) => {
      order.push('aborted');
      serve(response, asked, bucket);
    },
    { on: 'AbortMultipartUpload' },
  );
  const content = Buffer.alloc(partLength + 1, mebibyte);
  const store = rig.store(bucket);
  expect(await codesOf(() => store.writeLarge(key, largeObject(content)))).toEqual(['STORE_DENIED']);
  expect(order).toEqual(['part taken', 'aborted']);
  expect([bucket.versions.size, bucket.uploads.size]).toEqual([0, 0]);
});
