import { type MemoryStore, memoryStore } from '../../src/adapters/memory-store.ts';
import { sha256 } from '../../src/core/digest.ts';

/** The objects of a store, for somebody who can write to it. */
export type Objects = Map<string, Uint8Array>;

/** What a store holds after somebody laid hands on it. */
export async function tampered(store: MemoryStore, change: (objects: Objects) => void): Promise<MemoryStore> {
  const objects = new Map(store.objects);
  change(objects);
  const other = memoryStore(store.place);
  for (const [key, bytes] of objects) await other.write(key, bytes);
  return other;
}

/** Writes an object with some fields changed. */
export function forge(objects: Objects, key: string, fields: object): void {
  const before = objects.get(key);
  if (!before) throw new Error(`there is no ${key}`);
  const whole = JSON.parse(Buffer.from(before).toString()) as object;
  objects.set(key, Buffer.from(`${JSON.stringify({ ...whole, ...fields }, null, 2)}\n`));
}

/** Makes index and commit of a pack anew, so that every digest agrees again. */
export function recommit(objects: Objects, place: string): void {
  const listed = [...objects]
    .filter(([key]) => key.startsWith(place) && !/\/(?:evidence_index|pack_commit)\.json$/.test(key))
    .map(([key, bytes]) => ({ path: key.slice(place.length), sha256: sha256(bytes), size: bytes.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  forge(objects, `${place}evidence_index.json`, { objects: listed });
  const index_sha256 = sha256(objects.get(`${place}evidence_index.json`) ?? '');
  forge(objects, `${place}pack_commit.json`, { index_sha256 });
}
