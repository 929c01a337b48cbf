import type { OpenContract } from '../../contract/opened.ts';
import type { GateResult } from '../../core/gate.ts';
import { ask, overall, type Policy } from '../../core/judge.ts';
import { checks } from './checks.generated.ts';
import { type ImageDigestManifest, imageDigestManifest, witness } from './evidence.ts';
import type { DigestFacts } from './facts.ts';

export type { AdoptedFrom, DigestFacts, RegistryAnswer } from './facts.ts';
export type { ImageDigestManifest };
/** The checks of this gate, as data. */
export const checkList = checks;

/** The schemas of this gate's objects. */
export const schemas = { image_digest_manifest: imageDigestManifest };

/** Proves that tag, digest, commit and platforms agree, from the bytes up. */
export async function imageDigest(facts: DigestFacts, open: OpenContract, policy: Policy): Promise<GateResult> {
  const rows = ask(checks, facts, open, policy);
  const totals = `${facts.tag} ${facts.image.digest}, ${facts.image.platforms.map(({ platform }) => platform).join(', ')}`;
  return { gate: 'image-digest', verdict: overall(rows), rows, totals, evidence: witness(facts, open, rows) };
}
