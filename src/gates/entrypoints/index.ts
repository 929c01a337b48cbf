import type { OpenContract } from '../../contract/opened.ts';
import type { GateResult } from '../../core/gate.ts';
import { ask, overall, type Policy } from '../../core/judge.ts';
import { checks } from './checks.generated.ts';
import { collect } from './collect.ts';
import { entrypointMatrixValidation, entrypointOutput, witness } from './evidence.ts';
import { type EntrypointFacts, rowStatus } from './facts.ts';
import type { EntrypointPorts } from './ports.ts';

/** The checks of this gate, as data. */
export const checkList = checks;

/** The schemas of this gate's objects. */
export const schemas = {
  entrypoint_matrix_validation: entrypointMatrixValidation,
  entrypoint_output: entrypointOutput,
};

export { probesOf } from '../../domain/entrypoint/probes.ts';
export { collect as collectRows } from './collect.ts';
export type { EntrypointFacts } from './facts.ts';
export { surfacesOf } from './snapshot.ts';

/** Proves that every way to start the image works: in the image by digest, or, before there is one, by the files that it would hold. */
export async function entrypoints(ports: EntrypointPorts, open: OpenContract, policy: Policy): Promise<GateResult> {
  return judgeRows(await collect(ports, open), open, policy);
}

/** The result of rows that were asked already, here or on other machines. */
export function judgeRows(facts: EntrypointFacts, open: OpenContract, policy: Policy): GateResult {
  const rows = ask(checks, facts, open, policy);
  const passing = facts.rows.filter((row) => rowStatus(row) === 'PASS').length;
  const probes = facts.rows.reduce((sum, row) => sum + row.probes.length, 0);
  const how = facts.runner === 'image' ? `${probes} probes in the image` : 'resolved statically, nothing run';
  const totals = `${passing}/${facts.rows.length} rows, ${how}`;
  return { gate: 'entrypoints', verdict: overall(rows), rows, totals, evidence: witness(facts, open, rows) };
}
