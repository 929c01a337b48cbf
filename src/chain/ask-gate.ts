import { sha256 } from '../core/digest.ts';
import { Fault, faultsIn } from '../core/fault.ts';
import type { GateName, GateResult } from '../core/gate.ts';
import type { GateOutcome } from './outcome.ts';
import type { Session } from './session.ts';
import { writeEvidence } from './writer.ts';

/** Asks one gate and writes its evidence. Whatever keeps it from an answer is an ERROR of that gate, never silence. */
export async function askGate<Result extends GateResult>(
  session: Session,
  gate: GateName,
  work: () => Promise<Result>,
): Promise<GateOutcome & { readonly result: Result | undefined }> {
  session.onProgress?.(gate);
  try {
    const result = await work();
    const keys = await writeEvidence(session, result.evidence);
    return {
      gate,
      verdict: result.verdict,
      result,
      faults: nothingExamined(result),
      written: await digestsOf(session, keys),
    };
  } catch (error) {
    return { gate, verdict: 'ERROR', result: undefined, faults: faultsIn(error) };
  }
}

/** A gate whose checks all had nothing to ask says why, instead of a bare ERROR (L1). */
function nothingExamined({ gate, rows }: GateResult): Fault[] {
  const reasons = rows.flatMap(({ report }) => (report.kind === 'not-applicable' ? [report.reason] : []));
  if (reasons.length < rows.length) return [];
  const message = `no check of ${gate} had anything to look at: ${[...new Set(reasons)].join('; ')}`;
  return [new Fault('NOTHING_EXAMINED', { message })];
}

/** What lies under these keys now: the evidence gate proves that it still does at the end (L3). */
async function digestsOf({ store }: Session, keys: readonly string[]): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  for (const key of keys) written.set(key.slice(key.lastIndexOf('/') + 1), sha256((await store.read(key)) ?? ''));
  return written;
}

/** A gate that could not be asked because one before it gave nothing to work on. */
export function unasked(gate: GateName, because: unknown): GateOutcome {
  return { gate, verdict: 'ERROR', result: undefined, faults: faultsIn(because) };
}
