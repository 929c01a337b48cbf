import type { OpenContract } from '../../contract/opened.ts';
import { counted } from '../../core/counted.ts';
import type { GateResult } from '../../core/gate.ts';
import { ask, overall, type Policy } from '../../core/judge.ts';
import { checks } from './checks.generated.ts';
import { collect, type SeenFile } from './collect.ts';
import {
  buildContextSecretScan,
  secretSourceContractReceipt,
  securitySecretInjectionChecks,
  witness,
} from './evidence.ts';
import type { SecretPorts } from './ports.ts';

/** The checks of this gate, as data. */
export const checkList = checks;

/** The schemas of this gate's objects. */
export const schemas = {
  security_secret_injection_checks: securitySecretInjectionChecks,
  secret_source_contract_receipt: secretSourceContractReceipt,
  build_context_secret_scan: buildContextSecretScan,
};

/** Proves that no secret is in the context, the Dockerfile, the workflows or the image, and that every needed one has its place. */
export async function secrets(
  ports: SecretPorts,
  open: OpenContract,
  policy: Policy,
  seen: readonly SeenFile[],
): Promise<GateResult> {
  const facts = await collect(ports, open, seen);
  const rows = ask(checks, facts, open, policy);
  const scanned = facts.files.filter(({ state }) => state === 'scanned');
  const inImage = facts.image ? `, ${counted(facts.image.files.length, 'file')} of the image` : '';
  const totals = `${counted(scanned.length, 'file')} scanned${inImage}, ${counted(facts.workflows.length, 'workflow')}, ${counted(facts.required.length, 'required path')}`;
  return { gate: 'secrets', verdict: overall(rows), rows, totals, evidence: witness(facts, open, rows) };
}
