import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import { awsFault, isNamed } from '../aws/failure.ts';
import { objectArn, type S3 } from './client.ts';
import { commonInput, retainUntil } from './protection.ts';
import { readObject } from './read.ts';

/** What a write came to: the version that it made, or that something stood there before. */
export type Made = { readonly version: string | undefined } | 'existed';

/** How often a write that collides with another one is tried again, and the first pause between. */
const collisions = { tries: 6, firstPauseMs: 100 };

/** Makes an object where there is none, and never overwrites one. Throws the STORE faults. */
export async function create(one: S3, key: string, bytes: Uint8Array): Promise<Made> {
  const sha256 = createHash('sha256').update(bytes).digest();
  const short = await one.shortWay();
  const made = await short?.put({ key, bytes, sha256, headers: retainUntil(one) });
  if (made) return made;
  return uncollided(one, key, () => putOnce(one, key, bytes, sha256));
}

/** Does it again while somebody else writes the same key at this moment; bounded. */
export async function uncollided(one: S3, key: string, work: () => Promise<Made>): Promise<Made> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (isNamed(error, 'PreconditionFailed')) return 'existed';
      if (!isNamed(error, 'ConditionalRequestConflict') || attempt === collisions.tries)
        throw awsFault(error, { action: 's3:PutObject', resource: objectArn(one, key) });
      await sleep(collisions.firstPauseMs * 2 ** (attempt - 1));
    }
  }
}

async function putOnce(one: S3, key: string, bytes: Uint8Array, sha256: Buffer): Promise<Made> {
  const command = new PutObjectCommand({
    ...commonInput(one),
    Key: key,
    Body: bytes,
    ChecksumSHA256: sha256.toString('base64'),
  });
  try {
    const { VersionId } = await one.try((client, options) => client.send(command, options));
    return { version: VersionId };
  } catch (error) {
    if (hasAnswer(error) || !(await isThere(one, key))) throw error;
    return 'existed';
  }
}

function hasAnswer(error: unknown): boolean {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode !== undefined;
}

/**
 * A server that refuses an object early closes the line while it is still being sent, and a line that breaks can take the
 * answer along: what stands there then tells what became of it.
 */
async function isThere(one: S3, key: string): Promise<boolean> {
  const command = new HeadObjectCommand({ ...one.bucket, Key: key });
  return one
    .try((client, options) => client.send(command, options))
    .then(
      () => true,
      () => false,
    );
}

/** What lies there is what was written (L3): of the very version that was made, or of whatever stood there before. */
export async function prove(one: S3, key: string, bytes: Uint8Array, made: Made): Promise<void> {
  const version = made === 'existed' ? undefined : made.version;
  const short = await one.shortWay();
  if (await short?.holds(key, version, bytes)) return;
  const there = await readObject(one, key, version);
  if (there === undefined || Buffer.compare(there, bytes) !== 0) throw unproven(one, key, made, there !== undefined);
}

/** The fault of an object that is not what was written. */
export function unproven(one: S3, key: string, made: Made, isThere: boolean): Fault {
  const name = plain(objectArn(one, key));
  if (!isThere) return new Fault('STORE_UNREACHABLE', { message: `${name} is not there after it was written` });
  return made === 'existed'
    ? new Fault('EVIDENCE_EXISTS', { message: `${name} exists already, with another content` })
    : new Fault('EVIDENCE_ALTERED', { message: `${name} came back with another content than was written` });
}
