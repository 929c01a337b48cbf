import { Fault } from '../core/fault.ts';
import { gateNames } from '../core/gate.ts';
import { worst } from '../core/verdict.ts';
import { folder } from '../domain/context/tree.ts';
import type { StaticImage } from '../domain/entrypoint/static.ts';
import { isClosed } from '../domain/ignore/closed.ts';
import { type BuildContextResult, buildContext } from '../gates/build-context/index.ts';
import { entrypoints } from '../gates/entrypoints/index.ts';
import { secrets } from '../gates/secrets/index.ts';
import { askGate, unasked } from './ask-gate.ts';
import type { GateOutcome, Outcome } from './outcome.ts';
import type { Session } from './session.ts';
import { packPrefix } from './writer.ts';

/** What the offline gates may know beyond the repository. */
export interface OfflinePorts {
  readonly bases: Parameters<typeof buildContext>[0]['bases'];
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly fingerprintKey: string | undefined;
}

/** The offline gates: nothing of the repository is executed, no network is asked. This is no readiness. */
export async function check(session: Session, ports: OfflinePorts): Promise<Outcome> {
  const context = await askBuildContext(session, ports);
  const gates = [context, await askSecrets(session, ports, context.result), await askStatic(session, context.result)];
  return {
    command: 'check',
    verdict: worst(gates.map(({ verdict }) => verdict)),
    gates,
    notRun: gateNames.filter((name) => !gates.some(({ gate }) => gate === name)),
    assurance: 'rehearsal',
    rehearsalReasons: ['only the offline gates were asked: this is no readiness'],
    contractPath: session.open.path,
    guessed: session.open.guessed,
    platformRunId: session.platformRunId,
    gitSha: session.git?.sha ?? null,
    imageTag: null,
    imageDigest: null,
    evidence: `${session.store.place}/${packPrefix(session)}`,
    handoffOpen: false,
  };
}

export async function askBuildContext(session: Session, ports: OfflinePorts) {
  return askGate(session, 'build-context', async () => {
    const result = await buildContext(
      { files: session.files, bases: ports.bases, buildArgs: ports.buildArgs },
      session.open,
      session.policy,
    );
    refuseEvidenceInContext(session, result);
    return result;
  });
}

export async function askSecrets(
  session: Session,
  ports: OfflinePorts,
  context: BuildContextResult | undefined,
): Promise<GateOutcome> {
  if (!context) return unasked('secrets', blocked('the build context could not be seen'));
  const secretPorts = { files: session.files, image: undefined, fingerprintKey: ports.fingerprintKey };
  return askGate(session, 'secrets', () => secrets(secretPorts, session.open, session.policy, context.facts.files));
}

async function askStatic(session: Session, context: BuildContextResult | undefined): Promise<GateOutcome> {
  if (!context) return unasked('entrypoints', blocked('the build context could not be seen'));
  return askGate(session, 'entrypoints', () =>
    entrypoints({ runner: 'static', image: staticImage(context) }, session.open, session.policy),
  );
}

/** The image as far as the Dockerfile makes it. */
export function staticImage({ facts: { dockerfile } }: BuildContextResult): StaticImage {
  if (dockerfile.kind === 'refused') return { tree: folder(), environment: new Map(), workdir: '/' };
  const { image, settings } = dockerfile.plan;
  return { tree: image, environment: settings.environment, workdir: settings.workdir };
}

export function blocked(message: string): Fault {
  return new Fault('GATE_BLOCKED', { message });
}

/** The next build must not take this run's evidence along. */
export function refuseEvidenceInContext({ evidenceFolder }: Session, { facts }: BuildContextResult): void {
  if (evidenceFolder === undefined || facts.prebuilt) return;
  const inside =
    facts.contextPath === '.'
      ? evidenceFolder
      : evidenceFolder.startsWith(`${facts.contextPath}/`)
        ? evidenceFolder.slice(facts.contextPath.length + 1)
        : undefined;
  if (inside === undefined || isClosed(facts.ignore.rules, `${inside}/evidence.json`)) return;
  throw new Fault('EVIDENCE_IN_CONTEXT', {
    message: `the evidence folder ${evidenceFolder} lies in the build context ${facts.contextPath}, and the ignore file lets it in`,
  });
}
