import { sha256 } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import { inParallel } from '../core/parallel.ts';
import type { PackEntry } from '../gates/evidence/index.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';

/** Objects on their way at once. */
const lanes = 16;

/** The objects of a pack, and nothing that makes it one: index and commit come after, in this order. */
export const packEnds = ['evidence_index.json', 'pack_commit.json'] as const;

interface Move {
  readonly from: EvidenceStore;
  readonly to: EvidenceStore;
  /** Where the objects lie in the first store, and where they go in the second; with a final slash. */
  readonly source: string;
  readonly target: string;
}

/** Carries objects from one store to another, each compared with its entry before it goes. Throws EVIDENCE_ALTERED. */
export async function carry({ from, to, source, target }: Move, entries: readonly PackEntry[]): Promise<void> {
  await inParallel(entries, lanes, async (entry) => {
    const [place, goal] = [`${source}${entry.path}`, `${target}${entry.path}`];
    if (entry.size > largeBytes) return carryLarge({ from, to }, place, goal, entry);
    const bytes = await from.read(place);
    if (bytes === undefined || bytes.length !== entry.size || sha256(bytes) !== entry.sha256)
      throw altered(from, place);
    await to.write(goal, bytes);
  });
}

/** What is larger is carried in parts. */
const largeBytes = 16 * 2 ** 20;

async function carryLarge({ from, to }: Pick<Move, 'from' | 'to'>, place: string, goal: string, entry: PackEntry) {
  const { size, sha256 } = entry;
  async function* parts() {
    const found = await from.stream(place);
    if (found === undefined) throw altered(from, place);
    yield* found;
  }
  await to.writeLarge(goal, { size, sha256, parts });
}

function altered(from: EvidenceStore, place: string): Fault {
  return new Fault('EVIDENCE_ALTERED', { message: `${from.place}/${place} is not what the index says` });
}
