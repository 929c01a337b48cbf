import { createHash } from 'node:crypto';
import { type Digest, digestOf } from '../../core/digest.ts';
import { malformed } from './malformed.ts';

/** Passes a stream on and recomputes its digest: other bytes than named end it with IMAGE_MALFORMED (L3). */
export async function* verified(source: AsyncIterable<Uint8Array>, digest: Digest): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256');
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
  compare(digest, `sha256:${hash.digest('hex')}`);
}

/** The bytes, once their digest was recomputed. */
export function verifiedBytes(bytes: Uint8Array, digest: Digest): Uint8Array {
  compare(digest, digestOf(bytes));
  return bytes;
}

function compare(digest: Digest, real: Digest): void {
  if (digest !== real) throw malformed(`what is called ${digest} has the digest ${real}`);
}

/** Passes a stream on that has so many bytes; more or fewer end it with IMAGE_MALFORMED. */
export async function* sized(
  source: AsyncIterable<Uint8Array>,
  size: number,
  name: string,
): AsyncGenerator<Uint8Array, void> {
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > size) break;
    yield chunk;
  }
  if (length !== size) throw malformed(`${name} has ${length} bytes or more and is said to have ${size}`);
}

/** A whole stream in memory, as long as it does not exceed the limit. */
export async function gather(source: AsyncIterable<Uint8Array>, limit: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > limit) throw malformed(`${name} has more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** More bytes than any real manifest has; registries refuse larger ones. */
export const manifestLimit = 4 * 2 ** 20;

/** More bytes than any real configuration has. */
export const smallBlobLimit = 16 * 2 ** 20;
