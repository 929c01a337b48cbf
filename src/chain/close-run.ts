import { type GateName, gateNames } from '../core/gate.ts';
import { worst } from '../core/verdict.ts';
import { askClosure, askEvidence, attemptPrefix } from './close.ts';
import type { GateOutcome, Outcome } from './outcome.ts';
import type { Session } from './session.ts';
import { packPrefix } from './writer.ts';

/** What a run has come to when it closes. */
export interface Closing {
  readonly command: string;
  readonly gates: readonly GateOutcome[];
  /** Why the run is no more than a rehearsal. */
  readonly reasons: readonly string[];
  readonly imageTag: string | null;
  /** The names of the objects that earlier jobs of the run left, with endings. */
  readonly arrived?: readonly string[];
}

/** Closes a run: closure adjudicates, evidence transports, and what both came to is the outcome. */
export async function closeRun(session: Session, closing: Closing): Promise<Outcome> {
  const { reasons } = closing;
  const closed = await askClosure(session, closing.gates, reasons);
  const upToClosure = [...closing.gates, closed];
  const refused = session.requireAuthoritative && reasons.length > 0 ? (['FAIL'] as const) : [];
  const verdict = worst([...upToClosure.map((gate) => gate.verdict), ...refused]);
  const packed = await askEvidence(session, upToClosure, verdict, closing.arrived);
  const gates = inOrder([...upToClosure, packed]);
  const place = packed.verdict === 'PASS' && verdict !== 'PASS' ? attemptPrefix(session) : packPrefix(session);
  return {
    command: closing.command,
    verdict: worst([...gates.map((gate) => gate.verdict), ...refused]),
    gates,
    notRun: notRun(gates, closing.arrived),
    assurance: reasons.length > 0 ? 'rehearsal' : 'authoritative',
    rehearsalReasons: reasons,
    requireAuthoritative: session.requireAuthoritative,
    contractPath: session.open.path,
    guessed: session.open.guessed,
    platformRunId: session.platformRunId,
    gitSha: session.git?.sha ?? null,
    imageTag: closing.imageTag,
    imageDigest: session.imageDigest,
    evidence: session.store.place === '' ? null : `${session.store.place}/${place}`,
    remarks: [],
    handoffOpen: reasons.length === 0 && packed.verdict === 'PASS' && verdict === 'PASS',
  };
}

/** By what each gate leaves, whatever job asked it. */
const tokens: Readonly<Partial<Record<GateName, string>>> = {
  'build-context': 'image_contract_manifest.json',
  secrets: 'security_secret_injection_checks.json',
  entrypoints: 'entrypoint_matrix_validation.json',
};

function notRun(gates: readonly GateOutcome[], arrived: readonly string[] = []): GateName[] {
  return gateNames.filter((name) => !arrived.includes(tokens[name] ?? '') && !gates.some(({ gate }) => gate === name));
}

function inOrder(gates: readonly GateOutcome[]): GateOutcome[] {
  const rank = (gate: GateName) => gateNames.indexOf(gate);
  return [...gates].sort((a, b) => rank(a.gate) - rank(b.gate));
}
