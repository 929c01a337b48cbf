import { describe, expect, test, vi } from 'vitest';
import { Fault } from '../../../src/core/fault.ts';
import { altered, breakingOff, cutInto, largeObject } from '../support/parts.ts';
import { errorDocument, object, refuse, xml } from '../support/s3-answers.ts';
import { keep, type Operation, type Play, type TestBucket } from '../support/s3-bucket.ts';
import { bytes, type Call, codesOf, faultOf, key, objectKey, s3Rig } from '../support/s3-calls.ts';

/** What can go wrong between the beginning of a large object and its end. The SDK pauses between its tries. */
vi.setConfig({ maxConcurrency: 20 });
const rig = s3Rig();
const other = altered(bytes);
const writeLarge: Call = {
  name: 'writeLarge',
  action: 's3:PutObject',
  resource: ({ name }) => `arn:aws:s3:::${name}/${objectKey}`,
  short: 0,
  work: (store) => store.writeLarge(key, largeObject(bytes)),
};

const asked = ({ seen }: TestBucket, on: Operation) => seen.filter(({ operation }) => operation === on);
const idsOf = (bucket: TestBucket, on: Operation) => asked(bucket, on).map(({ query }) => query.get('uploadId'));
const cut: Play = (response) => void response.destroy();
const errorPage = xml(errorDocument('InternalError'));

/** Nobody sees anything of it, and nothing of it is left. */
function expectNothing(bucket: TestBucket) {
  expect([bucket.versions.size, bucket.uploads.size]).toEqual([0, 0]);
}

/** The codes of a write while a failure is played; the same store succeeds once it is over. */
async function codesWhile(play: Play, on: Operation, times?: number) {
  const bucket = rig.bucket();
  bucket.play(play, { on, ...(times === undefined ? {} : { times }) });
  const store = rig.store(bucket);
  const codes = await codesOf(() => writeLarge.work(store));
  if (codes.length > 0) expectNothing(bucket);
  bucket.heal();
  expect(await codesOf(() => writeLarge.work(store))).toEqual([]);
  expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes }]);
  return { codes, bucket };
}

const failures: [string, Play, string][] = [
  ['fails for ever', refuse(500, 'InternalError'), 'STORE_UNREACHABLE'],
  ['is cut off for ever', cut, 'STORE_UNREACHABLE'],
  ['is refused', refuse(403, 'AccessDenied'), 'STORE_DENIED'],
  ['came with another checksum', refuse(400, 'BadDigest'), 'STORE_UNREACHABLE'],
  ['is answered by an error with status 200', errorPage, 'STORE_UNREACHABLE'],
];

describe.concurrent('a part', () => {
  test.each(failures)('that %s is a fault, and the upload is aborted', async (_, play, code) => {
    const { codes, bucket } = await codesWhile(play, 'UploadPart');
    expect(codes).toEqual([code]);
    const [failed, ...later] = idsOf(bucket, 'UploadPart');
    expect(idsOf(bucket, 'AbortMultipartUpload')).toEqual([failed]);
    expect(idsOf(bucket, 'CompleteMultipartUpload')).toEqual(later.slice(-1));
  });

  test('that fails once is sent again', async () => {
    for (const play of [refuse(503, 'SlowDown'), cut])
      expect((await codesWhile(play, 'UploadPart', 1)).codes).toEqual([]);
  });

  test('that was taken, and of which the answer was lost, is sent again', async () => {
    const lost: Play = (response, one, bucket) => {
      bucket.uploads.get(one.query.get('uploadId') ?? '')?.parts.set(1, { bytes: other, sha256: 'another' });
      response.destroy();
    };
    expect((await codesWhile(lost, 'UploadPart', 1)).codes).toEqual([]);
  });
});

describe.concurrent('a beginning', () => {
  test.each(failures)('that %s is a fault, and nothing is sent', async (_, play, code) => {
    const bucket = rig.bucket();
    bucket.play(play, { on: 'CreateMultipartUpload' });
    expect((await faultOf(writeLarge, rig.store(bucket))).code).toBe(code);
    expect(new Set(bucket.seen.map(({ operation }) => operation))).toEqual(new Set(['CreateMultipartUpload']));
  });

  test('that names no upload is none', async () => {
    const nameless = xml('<InitiateMultipartUploadResult></InitiateMultipartUploadResult>');
    expect((await codesWhile(nameless, 'CreateMultipartUpload')).codes).toEqual(['STORE_UNREACHABLE']);
  });
});

describe.concurrent('an end', () => {
  test.each(failures)('that %s is a fault, and the upload is aborted', async (_, play, code) => {
    const { codes, bucket } = await codesWhile(play, 'CompleteMultipartUpload');
    expect(codes).toEqual([code]);
    expect(idsOf(bucket, 'AbortMultipartUpload')).toEqual(idsOf(bucket, 'CompleteMultipartUpload').slice(0, 1));
  });

  test.each([
    ['an error and a line end', `${errorDocument('InternalError')}\n`],
    ['a page', '<html><body>Sign in</body></html>'],
    ['a result of nothing', '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>'],
    ['no document', ''],
  ])('that is answered by %s with status 200 is no success', async (_, document) => {
    expect((await codesWhile(xml(document), 'CompleteMultipartUpload')).codes).toEqual(['STORE_UNREACHABLE']);
  });

  test('that is answered by no byte is no success', async () => {
    const nothing: Play = (response) => void response.writeHead(200).end();
    expect((await codesWhile(nothing, 'CompleteMultipartUpload')).codes).toEqual(['STORE_UNREACHABLE']);
  });

  test('that fails once, also with status 200, is tried again', async () => {
    for (const play of [refuse(500, 'InternalError'), errorPage, cut])
      expect((await codesWhile(play, 'CompleteMultipartUpload', 1)).codes).toEqual([]);
  });

  const completing =
    (then: Play): Play =>
    (response, one, bucket) => {
      const id = one.query.get('uploadId') ?? '';
      if (bucket.uploads.delete(id)) keep(bucket, one.key, bytes);
      then(response, one, bucket);
    };
  test.each<[string, Play]>([
    ['by a cut', cut],
    ['by an error', refuse(500, 'InternalError')],
    ['by an error with status 200', errorPage],
  ])('of which the answer is lost %s is made up for by looking at what was kept', async (_, then) => {
    const { codes, bucket } = await codesWhile(completing(then), 'CompleteMultipartUpload', 1);
    expect(codes).toEqual([]);
    expect(idsOf(bucket, 'AbortMultipartUpload')).toHaveLength(1);
  });

  const conflict = refuse(409, 'ConditionalRequestConflict');
  test('that collides with another writer is begun anew', async () => {
    const { codes, bucket } = await codesWhile(conflict, 'CompleteMultipartUpload', 2);
    expect(codes).toEqual([]);
    const begun = idsOf(bucket, 'CompleteMultipartUpload').slice(0, 3);
    expect(new Set(begun).size).toBe(3);
    expect(idsOf(bucket, 'AbortMultipartUpload').slice(0, 2)).toEqual(begun.slice(0, 2));
  });

  test('that collides without end is not begun without end', async () => {
    const bucket = rig.bucket();
    bucket.play(conflict, { on: 'CompleteMultipartUpload' });
    expect((await faultOf(writeLarge, rig.store(bucket))).code).toBe('STORE_UNREACHABLE');
    for (const on of ['CreateMultipartUpload', 'CompleteMultipartUpload', 'AbortMultipartUpload'] as const)
      expect(asked(bucket, on)).toHaveLength(6);
    expectNothing(bucket);
  });

  test.each([
    ['the same bytes', bytes, []],
    ['other bytes', other, ['EVIDENCE_EXISTS']],
  ])('that collides with %s of another writer is compared with them', async (_, theirs, codes) => {
    const bucket = rig.bucket();
    const byAnother: Play = (response, one) => {
      keep(bucket, one.key, theirs);
      conflict(response);
    };
    bucket.play(byAnother, { on: 'CompleteMultipartUpload', times: 1 });
    expect(await codesOf(() => writeLarge.work(rig.store(bucket)))).toEqual(codes);
    expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes: theirs }]);
  });
});

describe.concurrent('a source', () => {
  const broken = new Fault('EVIDENCE_UNREADABLE', { message: 'half of it' });
  test.each([
    ['that is too short', [bytes.subarray(1)], 'EVIDENCE_ALTERED'],
    ['that is too long', [bytes, bytes], 'EVIDENCE_ALTERED'],
    ['that gives nothing', [], 'EVIDENCE_ALTERED'],
    ['that is altered', [other], 'EVIDENCE_ALTERED'],
    ['that breaks off', () => breakingOff(broken, ...cutInto(bytes, 3)), 'EVIDENCE_UNREADABLE'],
  ] as const)('%s is a fault, and the upload is aborted', async (_, given, code) => {
    const bucket = rig.bucket();
    const store = rig.store(bucket);
    expect(await codesOf(() => store.writeLarge(key, largeObject(bytes, given)))).toEqual([code]);
    expectNothing(bucket);
    expect(asked(bucket, 'CompleteMultipartUpload')).toEqual([]);
    expect(idsOf(bucket, 'AbortMultipartUpload')).toHaveLength(1);
    await store.writeLarge(key, largeObject(bytes));
    expect(bucket.versions.get(objectKey)).toEqual([{ id: 'v1', bytes }]);
  });

  test('is told, and not that the upload could not be aborted', async () => {
    const bucket = rig.bucket();
    bucket.play(refuse(403, 'AccessDenied'), { on: 'AbortMultipartUpload' });
    const store = rig.store(bucket);
    expect(await codesOf(() => store.writeLarge(key, largeObject(bytes, [other])))).toEqual(['EVIDENCE_ALTERED']);
    expect(bucket.versions.size).toBe(0);
  });
});

describe.concurrent('reading back', () => {
  const keeping =
    (content: Buffer): Play =>
    (response, one, bucket) => {
      response.setHeader('x-amz-version-id', keep(bucket, one.key, content));
      xml('<CompleteMultipartUploadResult><ETag>e</ETag></CompleteMultipartUploadResult>')(response);
    };
  test.each([
    ['other bytes', other],
    ['too few', bytes.subarray(0, -1)],
    ['too many', Buffer.concat([bytes, bytes])],
    ['none', Buffer.alloc(0)],
  ])('finds out that %s lie there', async (_, content) => {
    const bucket = rig.bucket();
    bucket.play(keeping(content), { on: 'CompleteMultipartUpload' });
    expect((await faultOf(writeLarge, rig.store(bucket))).code).toBe('EVIDENCE_ALTERED');
  });

  test.each<[string, Play, string]>([
    ['nothing', refuse(404, 'NoSuchKey'), 'STORE_UNREACHABLE'],
    ['no such version', refuse(404, 'NoSuchVersion'), 'STORE_UNREACHABLE'],
    ['a refusal', refuse(403, 'AccessDenied'), 'STORE_DENIED'],
    ['other bytes', object(other), 'EVIDENCE_ALTERED'],
    ['a cut', cut, 'STORE_UNREACHABLE'],
    [
      'half of the bytes, cut off',
      (response) => {
        response.writeHead(200, { 'content-length': bytes.length });
        response.write(bytes.subarray(0, 4), () => response.destroy());
      },
      'STORE_UNREACHABLE',
    ],
  ])('that is answered by %s is no success', async (_, play, code) => {
    const bucket = rig.bucket();
    bucket.play(play, { on: 'GetObject' });
    const store = rig.store(bucket);
    const fault = await faultOf(writeLarge, store);
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(writeLarge.resource(bucket));
    bucket.heal();
    await writeLarge.work(store);
    expect(bucket.versions.get(objectKey)).toHaveLength(1);
  });
});

test('a wrong clock is told, and nothing is begun', async () => {
  const bucket = Object.assign(rig.bucket(), { clockAheadMs: 1_200_000 });
  const { code, fix } = await faultOf(writeLarge, rig.store(bucket));
  expect([code, fix]).toEqual(['STORE_UNFIT', 'Set it right.']);
  expectNothing(bucket);
  expect(bucket.seen).toHaveLength(1);
});
