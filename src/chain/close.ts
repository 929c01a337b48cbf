import { standingOf } from '../contract/acceptance.ts';
import { sha256 } from '../core/digest.ts';
import { serialise } from '../core/evidence.ts';
import type { Verdict } from '../core/verdict.ts';
import {
  type AcceptanceFacts,
  type ClosureFacts,
  closure,
  schemas as closureSchemas,
  collectObjects,
  type GateFault,
} from '../gates/closure/index.ts';
import { evidence, type PackEntry, packEntries } from '../gates/evidence/index.ts';
import { utc } from '../ports/clock.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';
import { askGate } from './ask-gate.ts';
import { checksByGate, fixes } from './catalog.ts';
import { gateObjects } from './objects.ts';
import type { GateOutcome } from './outcome.ts';
import { readObject, type StoredObject } from './read-object.ts';
import { pinKeys } from './run-pin.ts';
import { envelopeOf, type Session } from './session.ts';
import { settle } from './settle.ts';
import { carry, packEnds } from './transport.ts';
import { keyOf, packPrefix, writeOnce } from './writer.ts';

/** Adjudicates what this run has written so far. */
export async function askClosure(
  session: Session,
  before: readonly GateOutcome[],
  reasons: readonly string[],
): Promise<GateOutcome> {
  return askGate(session, 'closure', async () => {
    const facts = await closureFacts(session, before, reasons);
    const { run } = session.workflow;
    const identity = {
      branchRef: run?.ref ?? session.git?.ref ?? null,
      runUrl: run?.url ?? null,
      workflowRunId: run?.runId ?? null,
    };
    return closure(
      facts,
      session.open,
      session.policy,
      identity,
      (code) => fixes.get(code) ?? 'Read `seaworthy explain`.',
    );
  });
}

/** What closure looks at: everything that this run has written so far. */
export async function closureFacts(
  session: Session,
  before: readonly GateOutcome[],
  reasons: readonly string[],
): Promise<ClosureFacts> {
  return {
    objects: await collectObjects(session.store, (name) => keyOf(session, name), gateObjects),
    faults: before.flatMap(({ gate, faults }): GateFault[] =>
      faults.map(({ code, message }) => ({ gate, code, message })),
    ),
    acceptances: acceptances(session),
    platformRunId: session.platformRunId,
    gitSha: session.git?.sha ?? '',
    contractSha256: session.open.sha256,
    rehearsal: reasons.length > 0,
    rehearsalReasons: reasons,
    requireAuthoritative: session.requireAuthoritative,
    imageDigest: session.imageDigest,
    declared: declaredChecks(session),
    now: utc(session.clock.now()),
    protector: session.plan?.protector,
    attempt: session.attempt,
    jobs: session.jobs,
    readiness: session.readiness,
  };
}

/** The checks of every gate, at the level that counts in this run (L2). */
function declaredChecks({ policy }: Session): ClosureFacts['declared'] {
  return Object.fromEntries(
    Object.entries(checksByGate).map(([gate, checks]) => [
      gate,
      checks.map((check) => ({ code: check.code, level: policy.level(check) })),
    ]),
  );
}

function acceptances({ open, clock }: Session): AcceptanceFacts[] {
  return open.contract.accepted.map((entry, index) => ({
    code: entry.code,
    subject: entry.subject,
    actor: entry.actor,
    rationale: entry.rationale,
    expires: entry.expires,
    standing: standingOf(entry, open.profile, clock.now()),
    severity: open.profile.rule(entry.code).severity,
    index,
  }));
}

/**
 * Transports the pack: index, then commit. The pinned place is for a pack that passed; a red one goes to its attempt.
 * `before` are the gates of this process; undefined where earlier ones wrote, whose objects are then taken by their names.
 * `arrived` are the names of what earlier jobs left, with endings.
 */
export async function askEvidence(
  session: Session,
  before: readonly GateOutcome[] | undefined,
  verdict: Verdict,
  arrived: readonly string[] = [],
): Promise<GateOutcome> {
  return askGate(session, 'evidence', async () => {
    const entries = (await packEntries(session.store, packPrefix(session))).filter(({ path }) => !isPackEnd(path));
    const written =
      before?.flatMap(({ result }) => result?.evidence ?? []).map(({ name }) => name) ?? (await knownObjects(session));
    const expected = [...new Set([...arrived, ...written.map((name) => `${name}.json`)])];
    const digests = new Map(before?.flatMap((gate) => [...(gate.written ?? [])]));
    const result = await evidence({ entries, expected, written: digests, verdict }, session.open, session.policy);
    if (result.verdict === 'PASS') {
      await session.remote?.refuseUnfit();
      await commitPack(session, entries, verdict);
    }
    return result;
  });
}

/** What this gate writes itself is none of the objects that it indexes: an interrupted try may have left it. */
function isPackEnd(path: string): boolean {
  return packEnds.some((name) => name === path);
}

/** What the jobs of a run write between them. What programs said is there only where they ran. */
async function knownObjects(session: Session): Promise<string[]> {
  const matrix = await readObjectAt(session, keyOf(session, 'entrypoint_matrix_validation'));
  const [row] = Array.isArray(matrix?.['rows']) ? (matrix['rows'] as { readonly runner?: unknown }[]) : [];
  const names = Object.keys({ ...gateObjects, ...closureSchemas });
  return row?.runner === 'static' ? names.filter((name) => name !== 'entrypoint_output') : names;
}

/**
 * The verdict of a run that an earlier process closed: closure is computed again from the pack, and must agree with the
 * receipt that was written then. ERROR where either is missing or they disagree (L3).
 */
export async function packVerdict(session: Session): Promise<Verdict> {
  const receipt = await readObjectAt(session, keyOf(session, 'release_metadata_receipt'));
  const facts = await closureFacts(session, [], ['asked again']);
  const identity = { branchRef: null, runUrl: null, workflowRunId: null };
  const { verdict } = await closure(facts, session.open, session.policy, identity, () => '');
  const same =
    receipt?.['platform_run_id'] === session.platformRunId && receipt['contract_sha256'] === session.open.sha256;
  return same && receipt['release_verdict'] === verdict ? verdict : 'ERROR';
}

/** What cannot be read says nothing. */
async function readObjectAt({ store }: Session, key: string): Promise<StoredObject | undefined> {
  return (await settle(() => readObject(store, key))).value;
}

/** Objects first, then the index, then the commit, and there before here: no reader ever sees a pack that is not whole. */
async function commitPack(session: Session, entries: readonly PackEntry[], verdict: Verdict): Promise<void> {
  const { store, remote } = session;
  const source = packPrefix(session);
  const target = verdict === 'PASS' ? source : attemptPrefix(session);
  for (const to of [remote, store]) {
    if (to === undefined || (to === store && target === source)) continue;
    await carry({ from: store, to, source, target }, entries);
  }
  if (remote && verdict === 'PASS') await carryPin(session, remote);
  await writeEnds(session, target, entries, verdict);
}

/** The run pin stands in the store before its pack is whole. */
async function carryPin(session: Session, remote: EvidenceStore): Promise<void> {
  for (const key of pinKeys(session)) {
    const bytes = await session.store.read(key);
    if (bytes) await writeOnce(remote, key, bytes);
  }
}

/** The index, and the commit that names it, the same everywhere: an interrupted try may have left the first of them. */
async function writeEnds(
  session: Session,
  target: string,
  entries: readonly PackEntry[],
  verdict: Verdict,
): Promise<void> {
  const { store, remote = store } = session;
  const [first, last] = packEnds.map((name) => `${target}${name}`) as [string, string];
  const listed = serialise({ name: 'evidence_index', body: { objects: entries } }, envelopeOf(session));
  const index = await writeOnce(remote, first, listed);
  const retention = { retention_days: session.open.contract.evidence['retention-days'] };
  const body = { index_sha256: sha256(index), verdict, ...retention };
  const commit = await writeOnce(remote, last, serialise({ name: 'pack_commit', body }, envelopeOf(session)));
  if (remote === store) return;
  await store.write(first, index);
  await store.write(last, commit);
}

/** `evidence/runs/{platform_run_id}/attempts/{attempt}/{phase_id}/`. */
export function attemptPrefix(session: Session): string {
  const { platformRunId, attempt } = session;
  return packPrefix(session).replace(`${platformRunId}/`, `${platformRunId}/attempts/${attempt}/`);
}
