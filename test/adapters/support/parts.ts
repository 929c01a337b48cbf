import { createHash } from 'node:crypto';
import type { LargeObject } from '../../../src/ports/evidence-store.ts';

type Parts = readonly Uint8Array[] | AsyncIterable<Uint8Array> | (() => AsyncIterable<Uint8Array>);

/** A large object that says it is `content`, and gives those parts, or the content itself. */
export function largeObject(content: Uint8Array, given: Parts = [content]): LargeObject {
  return {
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    async *parts() {
      yield* typeof given === 'function' ? given() : given;
    },
  };
}

/** Cuts bytes into parts of one length. */
export function cutInto(content: Buffer, length: number): Buffer[] {
  const count = Math.ceil(content.length / length);
  return Array.from({ length: count }, (_, at) => content.subarray(at * length, (at + 1) * length));
}

/** The same bytes, but for one bit in the middle. */
export function altered(content: Uint8Array): Buffer {
  const other = Buffer.from(content);
  const at = other.length >> 1;
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

/** Some parts, and then a failure. */
export async function* breakingOff(error: Error, ...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
  throw error;
}

/** Of nothing, nothing. */
export async function collected<Item>(items: AsyncIterable<Item> | undefined): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items ?? []) all.push(item);
  return all;
}
