import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { collected } from '../support/parts.ts';
import { object, refuse } from '../support/s3-answers.ts';
import { keep, type Play, type TestBucket } from '../support/s3-bucket.ts';
import { bytes, codesOf, key, objectKey, s3Rig } from '../support/s3-calls.ts';
import { etagOf } from '../support/s3-handlers.ts';

/** An object that comes in parts: however long all of it takes, whole where it can be, and never with a silent end. */
const rig = s3Rig();

type End = (response: ServerResponse) => void;
const close: End = (response) => void response.destroy();
const reset: End = (response) => void response.socket?.resetAndDestroy();
const silence: End = () => undefined;
const letters = Buffer.from('abcdef');
/** What came of them before the end: of the last bytes before a cut, nobody knows. */
const start = expect.stringMatching(/^(|a|ab|abc|abcd)$/);

/** Sends the first bytes, each after a pause, and then does something. */
const paced =
  (count: number, pauseMs: number, then: End, etag: string | null = etagOf(letters)): Play =>
  async (response) => {
    response.writeHead(200, { 'content-length': letters.length, ...(etag === null ? {} : { etag }) });
    for (const letter of letters.subarray(0, count)) {
      await sleep(pauseMs);
      response.write(Buffer.of(letter));
    }
    await sleep(pauseMs);
    then(response);
  };

function bucketOf(content: Buffer): TestBucket {
  const bucket = rig.bucket();
  keep(bucket, objectKey, content);
  return bucket;
}

/** What comes, and how it ends. */
async function readIn(bucket: TestBucket, deadlineSeconds = 2) {
  let came = '';
  const codes = await codesOf(async () => {
    const parts = await rig.store(bucket, { deadlineSeconds }).stream(key);
    for await (const part of parts ?? []) came += Buffer.from(part).toString();
  });
  return { came, codes };
}

const rangesIn = ({ seen }: TestBucket) => seen.map(({ headers }) => headers.range);

test('an object is streamed, and one that is not there is undefined', async () => {
  const store = rig.store(bucketOf(bytes));
  expect(Buffer.concat(await collected(await store.stream(key)))).toEqual(bytes);
  expect(await store.stream(`${key}x`)).toBeUndefined();
});

test('L4: what is refused is a fault before anything of it is read', async () => {
  const bucket = bucketOf(bytes);
  bucket.play(refuse(403, 'AccessDenied'));
  expect(await codesOf(() => rig.store(bucket).stream(key))).toEqual(['STORE_DENIED']);
});

describe.concurrent('a body', () => {
  test('that takes longer than the deadline, and is never silent for long, is whole', async () => {
    const bucket = bucketOf(letters);
    bucket.play(paced(6, 1400, (response) => response.end()));
    expect(await readIn(bucket, 8)).toEqual({ came: 'abcdef', codes: [] });
    expect(rangesIn(bucket)).toEqual([undefined]);
  });

  test.each([
    ['is closed', close],
    ['is reset', reset],
    ['falls silent', silence],
  ])('that %s goes on at the byte where it stopped, in the same content', async (_, end) => {
    const bucket = bucketOf(letters);
    bucket.play(paced(3, 50, end), { times: 1 });
    expect(await readIn(bucket)).toEqual({ came: 'abcdef', codes: [] });
    expect(rangesIn(bucket)).toEqual([undefined, expect.stringMatching(/^bytes=[0-3]-$/)]);
    expect(bucket.seen[1]?.headers['if-match']).toBe(etagOf(letters));
  });

  test('that never ends well is given up after three more tries', async () => {
    const bucket = bucketOf(letters);
    bucket.play((response, asked) => {
      const first = Number(/\d+/.exec(asked.headers.range ?? '0')?.[0]);
      const range = { 'content-range': `bytes ${first}-5/6`, etag: etagOf(letters) };
      response.writeHead(asked.headers.range ? 206 : 200, { 'content-length': 6 - first, ...range });
      response.write(letters.subarray(first, first + 1), () => setTimeout(close, 50, response));
    });
    expect(await readIn(bucket)).toEqual({ came: start, codes: ['STORE_UNREACHABLE'] });
    expect(bucket.seen).toHaveLength(4);
  });

  test('that nothing identifies ends with a fault after what came', async () => {
    const bucket = bucketOf(letters);
    bucket.play(paced(3, 50, close, null));
    expect(await readIn(bucket)).toEqual({ came: start, codes: ['STORE_UNREACHABLE'] });
    expect(bucket.seen).toHaveLength(1);
  });

  test('that the line shortened, and said so in its length, is no object', async () => {
    const bucket = bucketOf(letters);
    const sha256 = createHash('sha256').update(letters).digest('base64');
    bucket.play(object(letters.subarray(0, 3), { etag: etagOf(letters), 'x-amz-checksum-sha256': sha256 }));
    expect(await readIn(bucket)).toEqual({ came: start, codes: ['STORE_UNREACHABLE'] });
  });

  test('L3: that was replaced meanwhile is no object', async () => {
    const bucket = bucketOf(Buffer.from('uvwxyz'));
    bucket.play(paced(3, 50, close), { times: 1 });
    expect(await readIn(bucket)).toEqual({ came: start, codes: ['EVIDENCE_ALTERED'] });
  });

  test.each<[string, Play, string]>([
    ['the whole object', paced(6, 1, (response) => response.end()), 'STORE_UNREACHABLE'],
    ['a refusal', refuse(403, 'AccessDenied'), 'STORE_DENIED'],
    ['nothing', refuse(404, 'NoSuchKey'), 'STORE_UNREACHABLE'],
  ])('whose rest is answered by %s is no object', async (_, play, code) => {
    const bucket = bucketOf(letters);
    bucket.play(paced(3, 50, close), { times: 1 });
    bucket.play(play);
    expect(await readIn(bucket)).toEqual({ came: start, codes: [code] });
  });
});

test('whoever reads it may take their time', async () => {
  const content = Buffer.alloc(24 * 2 ** 20, 'seaworthy!');
  const bucket = bucketOf(content);
  const parts: Uint8Array[] = [];
  for await (const part of (await rig.store(bucket, { deadlineSeconds: 1 }).stream(key)) ?? []) {
    if (parts.length < 2) await sleep(1500);
    parts.push(part);
  }
  expect(Buffer.concat(parts).equals(content)).toBe(true);
  expect(rangesIn(bucket)).toEqual([undefined]);
});

test('one that is left half-way leaves the store as it was', async () => {
  const store = rig.store(bucketOf(Buffer.alloc(24 * 2 ** 20, 'seaworthy!')));
  for (let at = 0; at < 60; at++) for await (const _ of (await store.stream(key)) ?? []) break;
  await store.write('evidence/other', bytes);
  expect(await store.read('evidence/other')).toEqual(bytes);
});
