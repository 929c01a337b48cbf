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
      session.store.place !== '' && gates.some(({ result }) => result)
        ? `${session.store.place}/${packPrefix(session)}`
        : null,
    handoffOpen: false,
  };
}

/** A commit, for gates whose evidence belongs to one. */
export function commitOf({ git }: Session): string {
  if (git) return git.sha;
  throw new Fault('GIT_UNAVAILABLE', { message: 'this gate needs a commit, and there is no git repository here' });
}
