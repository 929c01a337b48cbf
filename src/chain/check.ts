import { Fault } from '../core/fault.ts';
import type { StaticImage } from '../domain/entrypoint/static.ts';
import { type BuildContextResult, buildContext } from '../gates/build-context/index.ts';
import { entrypoints } from '../gates/entrypoints/index.ts';
import { secrets } from '../gates/secrets/index.ts';
import type { BuiltImage } from '../ports/built-image.ts';
import type { SecretNames } from '../ports/secret-names.ts';
import { askGate, unasked } from './ask-gate.ts';
import { evidenceInContext } from './evidence-place.ts';
import { nowhere } from './nowhere.ts';
import type { GateOutcome, Outcome } from './outcome.ts';
import type { Session } from './session.ts';
import { settle } from './settle.ts';
import { partOf } from './single.ts';
import { layeredImage, plannedImage } from './static-image.ts';

/** What the offline gates may know beyond the repository. */
export interface OfflinePorts {
  readonly bases: Parameters<typeof buildContext>[0]['bases'];
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly fingerprintKey: string | undefined;
  /** Who says which names the secret store has; undefined where nobody is asked. */
  readonly secretNames: SecretNames | undefined;
  /** A prebuilt image that lies on this machine: its layers are read, nothing of it is run. */
  readonly local?: BuiltImage | undefined;
}

/** The offline gates: nothing of the repository is executed, no network is asked. This is no readiness. */
export async function check(session: Session, ports: OfflinePorts): Promise<Outcome> {
  const context = await askBuildContext(session, ports);
  const held = heldBack(session, context);
  const gates = [context, await askSecrets(held, ports, context), await askStatic(held, context, ports.local)];
  return {
    ...partOf(held, 'check', gates),
    rehearsalReasons: ['only the offline gates were asked: this is no readiness'],
  };
}

/** Asks the gate; where the evidence folder lies open in the context, its findings are shown and nothing is written. */
export async function askBuildContext(session: Session, ports: OfflinePorts): Promise<ContextOutcome> {
  const seen = await settle(() =>
    buildContext(
      { files: session.files, bases: ports.bases, buildArgs: ports.buildArgs },
      session.open,
      session.policy,
    ),
  );
  const { value } = seen;
  if (!value) return { ...unasked('build-context', seen.error), result: undefined };
  const fault = await evidenceInContext(session);
  if (fault) return { gate: 'build-context', verdict: 'ERROR', result: value, faults: [fault] };
  return askGate(session, 'build-context', async () => value);
}

export type ContextOutcome = GateOutcome & { readonly result: BuildContextResult | undefined };

/** The session, without a place for evidence where writing there would enter the next build. */
export function heldBack(session: Session, { faults }: GateOutcome): Session {
  return faults.some(({ code }) => code === 'EVIDENCE_IN_CONTEXT') ? { ...session, store: nowhere } : session;
}

export async function askSecrets(session: Session, ports: OfflinePorts, context: ContextOutcome): Promise<GateOutcome> {
  const { result } = context;
  if (!result) return unasked('secrets', blockedBy(context));
  const secretPorts = { ...secretPortsOf(session, ports), image: ports.local };
  return askGate(session, 'secrets', () => secrets(secretPorts, session.open, session.policy, result.facts.files));
}

/** What the secrets gate works with, but for the image. */
export function secretPortsOf({ files }: Session, { fingerprintKey, secretNames }: OfflinePorts) {
  return { files, fingerprintKey, names: secretNames };
}

/** Nothing runs: every row is resolved by the files that the image would hold. */
export async function askStatic(session: Session, context: ContextOutcome, local?: BuiltImage): Promise<GateOutcome> {
  const { result } = context;
  if (!result) return unasked('entrypoints', blockedBy(context));
  return askGate(session, 'entrypoints', async () => {
    const image = await staticImage(result, local);
    return entrypoints({ runner: 'static', image }, session.open, session.policy);
  });
}

/** From the layers of an image that is there, else from the Dockerfile. Throws IMAGE_OUT_OF_REACH where there is neither. */
export async function staticImage(context: BuildContextResult, local: BuiltImage | undefined): Promise<StaticImage> {
  if (local) return layeredImage(local);
  if (!context.facts.prebuilt) return plannedImage(context);
  throw new Fault('IMAGE_OUT_OF_REACH', {
    message: 'the prebuilt image lies in a registry, and no network is used here',
  });
}

/** A gate cannot be asked because this one gave no answer. */
export function blockedBy({ gate, faults }: GateOutcome): Fault {
  const [first] = faults;
  return new Fault('GATE_BLOCKED', {
    message: `${gate} gave no answer${first ? `: ${first.code}` : ''}`,
    ...(first ? { rerun: first.rerun } : {}),
  });
}
