import { z } from 'zod';
import type { OpenContract } from '../../contract/opened.ts';
import { counted } from '../../core/counted.ts';
import { sha256Stream } from '../../core/digest.ts';
import { verdictSchema } from '../../core/evidence-rows.ts';
import type { GateResult } from '../../core/gate.ts';
import { ask, overall, type Policy } from '../../core/judge.ts';
import type { EvidenceStore } from '../../ports/evidence-store.ts';
import { checks } from './checks.generated.ts';
import type { EvidenceFacts, PackEntry } from './facts.ts';

export type { EvidenceFacts, PackEntry } from './facts.ts';

/** The checks of this gate, as data. */
export const checkList = checks;

/** The schemas of this gate's objects. */
export const schemas = {
  evidence_index: z.strictObject({
    objects: z.array(z.strictObject({ path: z.string(), sha256: z.string(), size: z.int() })),
  }),
  pack_commit: z.strictObject({ index_sha256: z.string(), verdict: verdictSchema, retention_days: z.int() }),
};

/** Proves that the pack holds what the run wrote, and nothing else. It only transports: its objects are the index and the commit. */
export async function evidence(facts: EvidenceFacts, open: OpenContract, policy: Policy): Promise<GateResult> {
  const rows = ask(checks, facts, open, policy);
  const bytes = facts.entries.reduce((sum, { size }) => sum + size, 0);
  return {
    gate: 'evidence',
    verdict: overall(rows),
    rows,
    totals: `${counted(facts.entries.length, 'object')}, ${bytes} bytes`,
    evidence: [],
  };
}

/** The objects below a prefix as they are in the store. */
export async function packEntries(store: EvidenceStore, prefix: string): Promise<PackEntry[]> {
  const entries: PackEntry[] = [];
  for (const key of await store.list(prefix)) {
    const parts = await store.stream(key);
    if (parts) entries.push({ path: key.slice(prefix.length), ...(await measured(parts)) });
  }
  return entries;
}

/** Part by part: an object may not fit into memory. */
async function measured(parts: AsyncIterable<Uint8Array>): Promise<Pick<PackEntry, 'sha256' | 'size'>> {
  const hash = sha256Stream();
  let size = 0;
  for await (const part of parts) {
    hash.update(part);
    size += part.length;
  }
  return { sha256: hash.digest('hex'), size };
}
