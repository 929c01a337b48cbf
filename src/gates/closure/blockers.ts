import type { OpenContract } from '../../contract/opened.ts';
import type { Severity } from '../../core/blocker.ts';
import type { Row } from '../../core/judge.ts';
import { type ClosureFacts, type GateFault, readObjects, rowsIn } from './facts.ts';

export interface Blocker {
  readonly blocker_id: string;
  readonly severity: Severity;
  readonly owner_lane: string;
  readonly detected_at_utc: string;
  readonly evidence_ref: string;
  readonly resolution_action: string;
  readonly resolution_status: 'OPEN';
  readonly reason_code: string;
}

interface Cause {
  readonly code: string;
  readonly ref: string;
  readonly fix: string;
}

/** Every open blocker: of each gate's rows, of gates that gave no answer, of closure itself; roll-ups last. */
export function blockersOf(
  facts: ClosureFacts,
  open: OpenContract,
  rows: readonly Row[],
  fixOf: (code: string) => string,
): Blocker[] {
  const causes = [
    ...rowCauses(facts, fixOf),
    ...facts.faults.map((fault) => faultCause(fault, fixOf)),
    ...closureCauses(rows),
  ];
  const blockers = causes.map((cause) => blockerOf(cause, facts, open));
  const unique = blockers.filter(
    (item, index) =>
      blockers.findIndex(
        (other) => other.reason_code === item.reason_code && other.evidence_ref === item.evidence_ref,
      ) === index,
  );
  return [...unique, ...rollUps(unique, facts, open)];
}

function rowCauses(facts: ClosureFacts, fixOf: (code: string) => string): Cause[] {
  return readObjects(facts).flatMap(({ body, key }) =>
    rowsIn(body)
      .filter(({ status }) => status === 'FAIL' || status === 'ERROR')
      .map(({ check }) => ({ code: check, ref: key, fix: fixOf(check) })),
  );
}

function faultCause({ code, gate }: GateFault, fixOf: (code: string) => string): Cause {
  return { code, ref: gate, fix: fixOf(code) };
}

function closureCauses(rows: readonly Row[]): Cause[] {
  return rows
    .filter(({ verdict }) => verdict !== 'PASS')
    .map(({ check }) => ({ code: check.code, ref: 'm1_closure_blocker_register.json', fix: check.fix }));
}

function blockerOf({ code, ref, fix }: Cause, { now }: ClosureFacts, { profile }: OpenContract): Blocker {
  const { id, severity, owner } = profile.rule(code);
  return {
    blocker_id: id,
    severity,
    owner_lane: owner,
    detected_at_utc: now,
    evidence_ref: ref,
    resolution_action: fix,
    resolution_status: 'OPEN',
    reason_code: code,
  };
}

/** A roll-up takes the worst severity of what is below it. */
function rollUps(blockers: readonly Blocker[], { now }: ClosureFacts, { profile }: OpenContract): Blocker[] {
  return profile.rollUps.flatMap(({ id, below }) => {
    const under = blockers.filter(({ blocker_id }) => blocker_id.startsWith(below));
    const [worst] = under.map(({ severity }) => severity).sort();
    const [first] = under;
    if (!worst || !first) return [];
    const ids = [...new Set(under.map(({ blocker_id }) => blocker_id))].join(', ');
    return [
      {
        ...first,
        blocker_id: id,
        severity: worst,
        detected_at_utc: now,
        resolution_action: `Resolve ${ids}.`,
        reason_code: first.reason_code,
      },
    ];
  });
}
