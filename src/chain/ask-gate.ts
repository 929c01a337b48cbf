import { faultsIn } from '../core/fault.ts';
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
    await writeEvidence(session, result.evidence);
    return { gate, verdict: result.verdict, result, faults: [] };
  } catch (error) {
    return { gate, verdict: 'ERROR', result: undefined, faults: faultsIn(error) };
  }
}

/** A gate that could not be asked because one before it gave nothing to work on. */
export function unasked(gate: GateName, because: unknown): GateOutcome {
  return { gate, verdict: 'ERROR', result: undefined, faults: faultsIn(because) };
}
