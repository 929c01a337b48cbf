import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { Fault } from '../../core/fault.ts';
import type { LargeObject } from '../../ports/evidence-store.ts';
import { awsFault, isNamed } from '../aws/failure.ts';
import { areThose, inPieces, verifiedParts } from '../large-object.ts';
import { objectArn, type S3 } from './client.ts';
import { type Made, uncollided, unproven } from './create.ts';
import { protection } from './protection.ts';
import { streamObject } from './read.ts';

/** Bytes of a part, so that no object of S3’s largest size has more than ten thousand, and parts on their way at once. */
const smallestPart = 16 * 2 ** 20;
const mostParts = 10_000;
const lanes = 4;

/**
 * Makes a large object where there is none, part by part, each with its SHA-256; no more than a few parts are in memory. It
 * appears when all parts are there and were what the object says, or not at all.
 */
export async function createLarge(one: S3, key: string, object: LargeObject): Promise<Made> {
  return uncollided(one, key, async () => {
    const upload = await begun(one, key);
    try {
      const parts = await sent(one, upload, object);
      return await completed(one, upload, parts);
    } catch (error) {
      await aborted(one, upload);
      throw error;
    }
  });
}

interface Upload {
  readonly Bucket: string;
  readonly ExpectedBucketOwner: string | undefined;
  readonly Key: string;
  readonly UploadId: string;
}

async function begun(one: S3, Key: string): Promise<Upload> {
  const ContentType = 'application/octet-stream';
  const input = { ...one.bucket, Key, ContentType, ChecksumAlgorithm: 'SHA256', ...protection(one) } as const;
  const { UploadId } = await one.try((client, options) =>
    client.send(new CreateMultipartUploadCommand(input), options),
  );
  if (UploadId === undefined)
    throw new Fault('STORE_UNREACHABLE', { message: `${objectArn(one, Key)}: no upload was begun` });
  return { ...one.bucket, Key, UploadId };
}

/** Reads ahead no further than there are lanes. The first failure ends it, and nothing is on its way after the end. */
async function sent(one: S3, upload: Upload, object: LargeObject): Promise<CompletedPart[]> {
  const length = Math.max(smallestPart, Math.ceil(object.size / mostParts));
  const parts: Promise<CompletedPart>[] = [];
  const going = new Set<Promise<unknown>>();
  const send = (piece: Buffer) => {
    const part = sendPart(one, upload, parts.length + 1, piece);
    parts.push(part);
    const end: Promise<unknown> = part.then(() => going.delete(end));
    going.add(end);
    end.catch(() => undefined);
  };
  try {
    for await (const piece of inPieces(verifiedParts(object, upload.Key), length)) {
      send(piece);
      await Promise.race(going.size < lanes ? [...going, undefined] : going);
    }
    if (parts.length === 0) send(Buffer.alloc(0));
    return await Promise.all(parts);
  } finally {
    await Promise.allSettled(parts);
  }
}

async function sendPart(one: S3, upload: Upload, PartNumber: number, Body: Buffer): Promise<CompletedPart> {
  const ChecksumSHA256 = createHash('sha256').update(Body).digest('base64');
  const command = new UploadPartCommand({ ...upload, PartNumber, Body, ChecksumSHA256 });
  const { ETag } = await one.try((client, options) => client.send(command, options));
  return { ETag, PartNumber, ChecksumSHA256 };
}

/** An upload that is gone may have been completed by a try whose answer was lost: what is there is compared. */
async function completed(one: S3, upload: Upload, Parts: CompletedPart[]): Promise<Made> {
  const command = new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts }, IfNoneMatch: '*' });
  try {
    const { VersionId, ETag } = await one.try((client, options) => client.send(command, options));
    if (ETag !== undefined) return { version: VersionId };
    throw new Fault('STORE_UNREACHABLE', {
      message: `${objectArn(one, upload.Key)}: what came is no end of an upload`,
    });
  } catch (error) {
    if (isNamed(error, 'NoSuchUpload')) return 'existed';
    throw error;
  }
}

/** What cannot be aborted costs space until the bucket’s own rule ends it, and no verdict. */
async function aborted(one: S3, upload: Upload): Promise<void> {
  await one
    .try((client, options) => client.send(new AbortMultipartUploadCommand(upload), options))
    .catch(() => undefined);
}

/** Reads the object back, part by part, and compares (L3). */
export async function proveLarge(one: S3, key: string, object: LargeObject, made: Made): Promise<void> {
  const version = made === 'existed' ? undefined : made.version;
  try {
    const parts = await streamObject(one, key, version);
    if (parts === undefined || !(await areThose(parts, object))) throw unproven(one, key, made, parts !== undefined);
  } catch (error) {
    throw awsFault(error, { action: 's3:GetObjectVersion', resource: objectArn(one, key) });
  }
}
