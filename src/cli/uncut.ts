import { Fault } from '../core/fault.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';

const writing = new Set<Promise<void>>();
let ending = false;

/** True once `endWrites` was called. */
export function isEnding(): boolean {
  return ending;
}

/** Lets no further object begin, and resolves when those that have begun are there, whole. */
export async function endWrites(): Promise<void> {
  ending = true;
  await Promise.allSettled(writing);
}

/** The store, of which an interruption cuts no write in the middle. */
export function uncut(store: EvidenceStore): EvidenceStore {
  const whole = async (key: string, write: () => Promise<void>) => {
    if (ending) throw new Fault('INTERRUPTED', { message: `${key} was not written: the run was interrupted` });
    const work = write();
    writing.add(work);
    await work.finally(() => writing.delete(work));
  };
  return {
    ...store,
    write: (key, bytes) => whole(key, () => store.write(key, bytes)),
    writeLarge: (key, object) => whole(key, () => store.writeLarge(key, object)),
  };
}
