import { Readable } from 'node:stream';
import { Fault } from '../core/fault.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';
import { checkPrefix, stepsOf } from './evidence-key.ts';
import { verifiedParts, wholeOf } from './large-object.ts';

export interface MemoryStore extends EvidenceStore {
  readonly objects: ReadonlyMap<string, Uint8Array>;
}

/** Evidence that lives as long as this process, under the same rules as every other store. */
export function memoryStore(place = 'memory'): MemoryStore {
  const objects = new Map<string, Uint8Array>();
  const write = async (key: string, bytes: Uint8Array) => {
    const there = objects.get(stepsOf(key).join('/'));
    if (there !== undefined && Buffer.compare(there, bytes) !== 0)
      throw new Fault('EVIDENCE_EXISTS', { message: `${key} exists already, with another content` });
    objects.set(key, Uint8Array.from(bytes));
  };
  return {
    place,
    objects,
    list: async (prefix) => [...objects.keys()].filter((key) => key.startsWith(checkPrefix(prefix))).sort(),
    read: async (key) => objects.get(stepsOf(key).join('/')),
    write,
    async stream(key) {
      const there = objects.get(stepsOf(key).join('/'));
      return there && Readable.from([there]);
    },
    writeLarge: async (key, object) => write(key, await wholeOf(verifiedParts(object, key))),
  };
}
