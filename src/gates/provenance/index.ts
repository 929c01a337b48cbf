import type { OpenContract } from '../../contract/opened.ts';
import type { GateResult } from '../../core/gate.ts';
import { ask, overall, type Policy } from '../../core/judge.ts';
import { checks } from './checks.generated.ts';
import { buildCommandSurfaceReceipt, packagingProvenance, provenanceConsistencyChecks, witness } from './evidence.ts';
import type { ProvenanceFacts } from './facts.ts';

export type { LinkedDocument, ProvenanceFacts, ProvenanceRecord } from './facts.ts';
export { type LinkageFacts, linkageFindings, missingDocuments } from './linkage.ts';
/** The checks of this gate, as data. */
export const checkList = checks;

/** The schemas of this gate's objects. */
export const schemas = {
  packaging_provenance: packagingProvenance,
  build_command_surface_receipt: buildCommandSurfaceReceipt,
  provenance_consistency_checks: provenanceConsistencyChecks,
};

/** Proves that everything that is recorded of the image agrees. */
export async function provenance(facts: ProvenanceFacts, open: OpenContract, policy: Policy): Promise<GateResult> {
  const rows = ask(checks, facts, open, policy);
  const asked = rows.filter(({ report }) => report.kind !== 'not-applicable').length;
  const totals = `${asked} of ${rows.length} consistency checks apply, driver ${facts.record.build_driver}`;
  return { gate: 'provenance', verdict: overall(rows), rows, totals, evidence: witness(facts, checks, rows) };
}
