import { GetObjectCommand, type GetObjectCommandInput } from '@aws-sdk/client-s3';
import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import { awsFault, isNamed } from '../aws/failure.ts';
import type { AwsRequest } from '../aws/request.ts';
import { objectArn, type S3 } from './client.ts';

/** One content in the bucket. */
export interface Wanted {
  readonly one: S3;
  readonly key: string;
  readonly version: string | undefined;
}

/** How often a read that breaks off goes on. */
const resumptions = 3;

/**
 * An object in parts, however long all of it takes; rejects with what the SDK threw where it cannot be opened. A read that
 * breaks off or falls silent goes on at the byte where it stopped, and only in the same content (If-Match). Ends with
 * STORE_UNREACHABLE where fewer bytes come than were announced, or nobody announced how many, and with EVIDENCE_ALTERED
 * where the object was replaced meanwhile.
 */
export async function streamed(wanted: Wanted): Promise<AsyncIterable<Uint8Array>> {
  return resumed(wanted, await open(wanted, whole));
}

/** The permission that reading it needs. */
export function readingOf({ one, key, version }: Wanted): AwsRequest {
  return { action: version === undefined ? 's3:GetObject' : 's3:GetObjectVersion', resource: objectArn(one, key) };
}

interface Opened {
  readonly body: AsyncIterable<Uint8Array> | undefined;
  readonly length: number | undefined;
  readonly etag: string | undefined;
  readonly range: string | undefined;
  readonly silence: Silence;
}

/** The whole comes with its checksum, which the SDK compares at its end: bytes that the line lost do not look like other bytes. */
const whole = { ChecksumMode: 'ENABLED' } as const;

async function open(
  { one, key, version }: Wanted,
  rest: Pick<GetObjectCommandInput, 'Range' | 'IfMatch' | 'ChecksumMode'>,
): Promise<Opened> {
  const silence = new Silence();
  silence.begin(one.deadlineMs);
  try {
    const command = new GetObjectCommand({ ...one.bucket, Key: key, VersionId: version, ...rest });
    const answer = await one.client.send(command, { abortSignal: silence.signal });
    const body = answer.Body as AsyncIterable<Uint8Array> | undefined;
    return { body, length: answer.ContentLength, etag: answer.ETag, range: answer.ContentRange, silence };
  } finally {
    silence.end();
  }
}

async function* resumed(wanted: Wanted, first: Opened): AsyncGenerator<Uint8Array, void> {
  const length = first.length ?? -1;
  const silenceMs = wanted.one.deadlineMs / (resumptions + 1);
  for (let opened = first, at = 0, left = resumptions; ; left--) {
    const end = yield* partsOf(opened, silenceMs);
    at += end.size;
    if (end.error === undefined && at === length) return;
    if (left === 0 || at >= length || first.etag === undefined) throw brokenOff(wanted, end.error);
    opened = await reopened(wanted, { at, length, etag: first.etag });
  }
}

/** Yields what comes, and returns how much that was and what ended it. Whoever takes it may take their time. */
async function* partsOf(
  { body, silence }: Opened,
  silenceMs: number,
): AsyncGenerator<Uint8Array, { readonly size: number; readonly error?: unknown }> {
  let size = 0;
  try {
    silence.begin(silenceMs);
    for await (const part of body ?? []) {
      silence.end();
      size += part.length;
      yield part;
      silence.begin(silenceMs);
    }
    return { size };
  } catch (error) {
    return { size, error };
  } finally {
    silence.end();
  }
}

async function reopened(
  wanted: Wanted,
  { at, length, etag }: { readonly at: number; readonly length: number; readonly etag: string },
): Promise<Opened> {
  try {
    const opened = await open(wanted, { Range: `bytes=${at}-`, IfMatch: etag });
    if (opened.range === `bytes ${at}-${length - 1}/${length}`) return opened;
    throw brokenOff(wanted);
  } catch (error) {
    if (!isNamed(error, 'PreconditionFailed')) throw awsFault(error, readingOf(wanted));
    const message = `${plain(readingOf(wanted).resource)} was replaced while it was read`;
    throw new Fault('EVIDENCE_ALTERED', { message });
  }
}

function brokenOff(wanted: Wanted, error?: unknown): Fault {
  const request = readingOf(wanted);
  if (error !== undefined) return awsFault(error, request);
  return new Fault('STORE_UNREACHABLE', { message: `${plain(request.resource)} came cut off` });
}

/** Ends a request that says nothing for too long. */
class Silence {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;
  #timer: NodeJS.Timeout | undefined;

  begin(milliseconds: number): void {
    this.#timer = setTimeout(() => this.#controller.abort(), milliseconds);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
