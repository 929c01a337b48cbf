import { createHash } from 'node:crypto';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { LargeObject } from '../ports/evidence-store.ts';

/** The parts of an object as they come. Ends with EVIDENCE_ALTERED where they are not what the object says. */
export async function* verifiedParts(object: LargeObject, name: string): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const part of object.parts()) {
    hash.update(part);
    size += part.length;
    yield part;
  }
  if (size !== object.size || hash.digest('hex') !== object.sha256)
    throw new Fault('EVIDENCE_ALTERED', { message: `${plain(name)} is not what its entry says` });
}

/** Whether some parts are what an object says. */
export async function areThose(parts: AsyncIterable<Uint8Array>, object: LargeObject): Promise<boolean> {
  try {
    for await (const _ of verifiedParts({ ...object, parts: () => parts }, ''));
    return true;
  } catch (error) {
    if (error instanceof Fault && error.code === 'EVIDENCE_ALTERED') return false;
    throw error;
  }
}

/** The same bytes in pieces of a fixed length, but for the last: an object is sent in such. */
export async function* inPieces(parts: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Buffer, void> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const part of parts) {
    for (let rest = part; rest.length > 0; ) {
      const taken = rest.subarray(0, length - size);
      rest = rest.subarray(taken.length);
      held.push(taken);
      size += taken.length;
      if (size < length) continue;
      yield Buffer.concat(held);
      held = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(held);
}

export async function wholeOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const held: Uint8Array[] = [];
  for await (const part of parts) held.push(part);
  return Buffer.concat(held);
}
