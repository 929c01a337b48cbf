import { standingOf } from '../contract/acceptance.ts';
import { counted } from '../core/counted.ts';
import { Fault } from '../core/fault.ts';
import { gateNames } from '../core/gate.ts';
import { worst } from '../core/verdict.ts';
import type { GateOutcome, Outcome } from './outcome.ts';
import type { Session } from './session.ts';
import { packPrefix } from './writer.ts';

/** The outcome of gates that were asked alone: never more than a part of a run, so a rehearsal, which fails where one is refused. */
export function partOf(session: Session, command: string, gates: readonly GateOutcome[]): Outcome {
  return {
    command,
    verdict: worst([
      ...gates.map(({ verdict }) => verdict),
      ...(session.requireAuthoritative ? (['FAIL'] as const) : []),
    ]),
    gates,
    notRun: gateNames.filter((name) => !gates.some(({ gate }) => gate === name)),
    assurance: 'rehearsal',
    rehearsalReasons: ['one gate is a part of a run, not a run'],
    requireAuthoritative: session.requireAuthoritative,
    contractPath: session.open.path,
    guessed: session.open.guessed,
    platformRunId: session.platformRunId,
    gitSha: session.git?.sha ?? null,
    imageTag: null,
    imageDigest: session.imageDigest,
    evidence:
      session.store.place !== '' && gates.some(({ written }) => written !== undefined && written.size > 0)
        ? `${session.store.place}/${packPrefix(session)}`
        : null,
    handoffOpen: false,
    remarks: [...treeRemarks(session), ...acceptanceRemarks(session, gates)],
  };
}

/** What was looked at is the tree as it lies here, which may not be what the commit holds. */
function treeRemarks({ git }: Session): string[] {
  const [first] = git?.dirty ?? [];
  if (first === undefined) return [];
  return [`the tree is not as in the commit: ${counted(git?.dirty.length ?? 0, 'path')}, such as ${first}`];
}

/** A commit, for gates whose evidence belongs to one. */
export function commitOf({ git }: Session): string {
  if (git) return git.sha;
  throw new Fault('GIT_UNAVAILABLE', { message: 'this gate needs a commit, and there is no git repository here' });
}

const standings = {
  expired: 'is not in force today',
  'too-long': 'lasts longer than 90 days',
  'not-acceptable': 'is of something that nobody can accept',
} as const;

/** Entries of `accepted` that do not count, and those that match nothing that was asked: closure fails or warns of them. */
function acceptanceRemarks({ open, clock }: Session, gates: readonly GateOutcome[]): string[] {
  const rows = gates.flatMap(({ result }) => result?.rows ?? []);
  return open.contract.accepted.flatMap((entry, index) => {
    const { path, line } = open.locate(['accepted', index]);
    const named = `${path}:${line ?? 1} accepts ${entry.code} ${entry.subject}`;
    const standing = standingOf(entry, open.profile, clock.now());
    if (standing !== 'in-force') return [`${named}, which ${standings[standing]}: closure fails on it`];
    const row = rows.find(({ check }) => check.code === entry.code);
    const isUsed = !row || row.accepted.some(({ subject }) => subject === entry.subject);
    return isUsed ? [] : [`${named}, and nothing matches it`];
  });
}
