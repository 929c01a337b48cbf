import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { collected } from '../support/parts.ts';
import { refuse } from '../support/s3-answers.ts';
import { keep, type Play } from '../support/s3-bucket.ts';
import { bytes, codesOf, key, objectKey, s3Rig } from '../support/s3-calls.ts';

/** An object that comes in parts: however long all of it takes, and never with a silent end. */
const rig = s3Rig();

/** Sends some parts with a pause before each, and then does something. */
const paced =
  (parts: readonly Buffer[], pauseMs: number, then: (response: ServerResponse) => void): Play =>
  async (response) => {
    response.writeHead(200, { 'content-length': 6 });
    for (const part of parts) {
      await sleep(pauseMs);
      response.write(part);
    }
    then(response);
  };
const six = [...'abcdef'].map((letter) => Buffer.from(letter));

test('an object is streamed, and one that is not there is undefined', async () => {
  const bucket = rig.bucket();
  keep(bucket, objectKey, bytes);
  const store = rig.store(bucket);
  expect(Buffer.concat(await collected(await store.stream(key)))).toEqual(bytes);
  expect(await store.stream(`${key}x`)).toBeUndefined();
});

test('L4: what is refused is a fault before anything of it is read', async () => {
  const bucket = rig.bucket();
  keep(bucket, objectKey, bytes);
  bucket.play(refuse(403, 'AccessDenied'));
  expect(await codesOf(() => rig.store(bucket).stream(key))).toEqual(['STORE_DENIED']);
});

describe.concurrent('with a deadline of one second', () => {
  const bucketWith = (play: Play) => {
    const bucket = rig.bucket();
    keep(bucket, objectKey, bytes);
    bucket.play(play, { on: 'GetObject' });
    return rig.store(bucket, { deadlineSeconds: 1 });
  };

  test('a body that takes longer, and is never silent for that long, is whole', async () => {
    const store = bucketWith(paced(six, 400, (response) => response.end()));
    expect(Buffer.concat(await collected(await store.stream(key))).toString()).toBe('abcdef');
  });

  test('a body that falls silent ends with a fault', async () => {
    const store = bucketWith(paced(six.slice(0, 3), 10, () => undefined));
    const started = performance.now();
    expect(await codesOf(async () => collected(await store.stream(key)))).toEqual(['STORE_UNREACHABLE']);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ['by a close', (response) => void response.destroy()],
    ['by a reset', (response) => void response.socket?.resetAndDestroy()],
  ])('a body that is cut off %s gives what came, and then a fault', async (_, then) => {
    const store = bucketWith(paced(six.slice(0, 3), 50, then));
    let came = '';
    const codes = await codesOf(async () => {
      for await (const part of (await store.stream(key)) ?? []) came += Buffer.from(part).toString();
    });
    expect([came, codes]).toEqual(['abc', ['STORE_UNREACHABLE']]);
  });

  test('whoever reads it may take their time', async () => {
    const content = Buffer.alloc(24 * 2 ** 20, 'seaworthy!');
    const bucket = rig.bucket();
    keep(bucket, objectKey, content);
    const parts: Uint8Array[] = [];
    for await (const part of (await rig.store(bucket, { deadlineSeconds: 1 }).stream(key)) ?? []) {
      if (parts.length < 2) await sleep(1500);
      parts.push(part);
    }
    expect(Buffer.concat(parts).equals(content)).toBe(true);
  });

  test('one that is left half-way leaves the store as it was', async () => {
    const content = Buffer.alloc(24 * 2 ** 20, 'seaworthy!');
    const bucket = rig.bucket();
    keep(bucket, objectKey, content);
    const store = rig.store(bucket);
    for (let at = 0; at < 60; at++) for await (const _ of (await store.stream(key)) ?? []) break;
    await store.write('evidence/other', bytes);
    expect(await store.read('evidence/other')).toEqual(bytes);
  });
});
