import type { OpenContract } from '../../contract/opened.ts';
import { counted } from '../../core/counted.ts';
import type { GateResult } from '../../core/gate.ts';
import { ask, overall, type Policy } from '../../core/judge.ts';
import { contextDigest } from '../../domain/context/digest.ts';
import { adviseIgnoreFile } from './advice.ts';
import { checks } from './checks.generated.ts';
import { collect } from './collect.ts';
import {
  buildContextAllowlistCheck,
  dockerignoreConformanceReceipt,
  imageContractManifest,
  witness,
} from './evidence.ts';
import type { ContextFacts } from './facts.ts';
import type { BuildContextPorts } from './ports.ts';

export { contextDigest } from '../../domain/context/digest.ts';
export { ignoreRulesOf } from './ignore.ts';
export type { BuildContextPorts, SeenBase } from './ports.ts';
export { walkContext } from './walk.ts';

/** The checks of this gate, as data. */
export const checkList = checks;

/** The schemas of this gate's objects. */
export const schemas = {
  image_contract_manifest: imageContractManifest,
  build_context_allowlist_check: buildContextAllowlistCheck,
  dockerignore_conformance_receipt: dockerignoreConformanceReceipt,
};

/** The result, with what was seen: later gates look at exactly these files. */
export interface BuildContextResult extends GateResult {
  readonly facts: ContextFacts;
}

/** Proves that the build context holds what the contract allows, and nothing else. */
export async function buildContext(
  ports: BuildContextPorts,
  open: OpenContract,
  policy: Policy,
): Promise<BuildContextResult> {
  const facts = await collect(ports, open);
  const rows = ask(checks, facts, open, policy);
  const advice = await adviseIgnoreFile(ports.files, facts, open);
  return {
    gate: 'build-context',
    verdict: overall(rows),
    rows,
    totals: totalsOf(facts),
    evidence: witness(facts, open, rows),
    facts,
    ...(advice === undefined ? {} : { advice: `The ignore file that would be right:\n\n${advice}` }),
  };
}

function totalsOf({ prebuilt, files, dockerfile }: ContextFacts): string {
  if (prebuilt) return 'prebuilt image: no context judged';
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const taken = new Set(dockerfile.kind === 'read' ? dockerfile.plan.takings.map(({ path }) => path) : []);
  return `${counted(files.length, 'file')} eligible (${bytes} bytes), ${taken.size} in the image, context ${contextDigest(files).slice(0, 19)}`;
}
