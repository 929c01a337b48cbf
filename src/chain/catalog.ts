import type { CheckMeta, Rerun } from '../core/check.ts';
import { faults } from '../core/faults.ts';
import type { GateName } from '../core/gate.ts';
import { checkList as buildContextChecks } from '../gates/build-context/index.ts';
import { checkList as closureChecks } from '../gates/closure/index.ts';
import { checkList as entrypointChecks } from '../gates/entrypoints/index.ts';
import { checkList as evidenceChecks } from '../gates/evidence/index.ts';
import { checkList as imageDigestChecks } from '../gates/image-digest/index.ts';
import { checkList as provenanceChecks } from '../gates/provenance/index.ts';
import { checkList as secretChecks } from '../gates/secrets/index.ts';

/** One reason code, with all that is known about it. */
export interface CatalogEntry {
  readonly code: string;
  readonly gate: GateName | undefined;
  readonly kind: 'check' | 'fault';
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly level: CheckMeta['level'];
  readonly rerun: Rerun | undefined;
}

/** The checks of every gate, in the order of the chain. */
export const checksByGate: Readonly<Record<GateName, readonly CheckMeta[]>> = {
  'build-context': buildContextChecks,
  secrets: secretChecks,
  entrypoints: entrypointChecks,
  'image-digest': imageDigestChecks,
  provenance: provenanceChecks,
  closure: closureChecks,
  evidence: evidenceChecks,
};

/** Every reason code there is: `explain`, the documentation and the fixes of blockers are made from it. */
export const catalog: readonly CatalogEntry[] = [
  ...Object.entries(checksByGate).flatMap(([gate, checks]) =>
    checks.map(
      ({ code, title, why, fix, level, rerun }): CatalogEntry => ({
        code,
        gate: gate as GateName,
        kind: 'check',
        title,
        why,
        fix,
        level,
        rerun,
      }),
    ),
  ),
  ...Object.entries(faults).map(
    ([code, { title, why, fix, rerun }]): CatalogEntry => ({
      code,
      gate: undefined,
      kind: 'fault',
      title,
      why,
      fix,
      level: 'block',
      rerun,
    }),
  ),
];

/** How each reason code is resolved. */
export const fixes: ReadonlyMap<string, string> = new Map(catalog.map(({ code, fix }) => [code, fix]));
