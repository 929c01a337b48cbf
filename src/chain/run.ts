import { isDeepStrictEqual } from 'node:util';
import { Fault } from '../core/fault.ts';
import { type GateName, gateNames } from '../core/gate.ts';
import { worst } from '../core/verdict.ts';
import { type BuildContextResult, buildContext } from '../gates/build-context/index.ts';
import { entrypoints } from '../gates/entrypoints/index.ts';
import { imageDigest } from '../gates/image-digest/index.ts';
import { provenance } from '../gates/provenance/index.ts';
import { secrets } from '../gates/secrets/index.ts';
import { askGate, unasked } from './ask-gate.ts';
import { askBuildContext, askSecrets, blocked, type OfflinePorts, refuseEvidenceInContext } from './check.ts';
import { askClosure, askEvidence, attemptPrefix } from './close.ts';
import type { ChainImage, ImagePorts, Published } from './image.ts';
import type { GateOutcome, Outcome } from './outcome.ts';
import { type Builder, provenanceFacts, recordOf, tagOf } from './record.ts';
import { rehearsalReasons } from './rehearsal.ts';
import type { Session } from './session.ts';
import { packPrefix } from './writer.ts';

/** What a full run needs beyond the offline gates. */
export interface RunPorts extends OfflinePorts {
  readonly images: ImagePorts;
  readonly builder: Builder;
  /** Absolute path of the repository. */
  readonly root: string;
  /** Names that `--build-arg` and `--build-context` replaced. */
  readonly replaced: readonly string[];
  readonly namedContexts: Readonly<Record<string, string>>;
  readonly secretSpecs: readonly string[];
  readonly buildTimeoutSeconds: number;
}

/** What one full run has come to so far. */
interface Progress {
  readonly gates: GateOutcome[];
  built: ChainImage | undefined;
  published: Published | undefined;
}

/** The full chain on one machine: static gates, build, the image by its digest, closure, and the pack. */
export async function run(session: Session, ports: RunPorts): Promise<Outcome> {
  if (!session.git)
    throw new Fault('GIT_UNAVAILABLE', { message: 'a full run needs a commit, and there is no git repository here' });
  const progress: Progress = { gates: [], built: undefined, published: undefined };
  const before = await passesStatically(session, ports);
  const held = before ? await buildImage(session, ports, progress) : await askOffline(session, ports, progress);
  if (before && progress.built) await askImage(held, ports, before, progress);
  return finish(held, ports, progress);
}

/**
 * The static pass, in memory: each object is written once, when the image is there. undefined where it does not pass;
 * why is told by the gates themselves, which are then asked to be written down.
 */
async function passesStatically(session: Session, ports: OfflinePorts): Promise<BuildContextResult | undefined> {
  session.onProgress?.('build-context');
  const context = await settle(async () => {
    const result = await buildContext(
      { files: session.files, bases: ports.bases, buildArgs: ports.buildArgs },
      session.open,
      session.policy,
    );
    refuseEvidenceInContext(session, result);
    return result;
  });
  if (context.value?.verdict !== 'PASS') return undefined;
  const { files } = context.value.facts;
  const secretPorts = { files: session.files, image: undefined, fingerprintKey: ports.fingerprintKey };
  const offline = await settle(() => secrets(secretPorts, session.open, session.policy, files));
  return offline.value?.verdict === 'PASS' ? context.value : undefined;
}

/** Where the static gates do not pass, nothing is built; they are asked again to be written down. */
async function askOffline(session: Session, ports: RunPorts, progress: Progress): Promise<Session> {
  const context = await askBuildContext(session, ports);
  progress.gates.push(context, await askSecrets(session, ports, context.result));
  return session;
}

async function buildImage(session: Session, ports: RunPorts, progress: Progress): Promise<Session> {
  session.onProgress?.('build');
  try {
    progress.built = await ports.images.obtain(buildRequest(session, ports));
  } catch (error) {
    await askOffline(session, ports, progress);
    progress.gates.push(unasked('image-digest', error));
    return session;
  }
  return { ...session, imageDigest: progress.built.image.digest };
}

/** What the contract and the flags ask the engine to build. */
export function buildRequest({ open, onProgress }: Session, ports: RunPorts) {
  const { image } = open.contract;
  const home = [ports.root, open.folder, image.context].filter((part) => part !== '.').join('/');
  return {
    context: home,
    dockerfile: `${home}/${image.dockerfile}`,
    ...(image.target === undefined ? {} : { target: image.target }),
    buildArgs: { ...image['build-args'], ...Object.fromEntries(ports.buildArgs) },
    namedContexts: ports.namedContexts,
    secrets: ports.secretSpecs,
    platforms: image.platforms,
    timeoutSeconds: ports.buildTimeoutSeconds,
    ...(onProgress ? { onProgress: (line: string) => onProgress(`build ${line}`) } : {}),
  };
}

/** Every gate, asked with the image in hand. */
async function askImage(
  session: Session,
  ports: RunPorts,
  before: BuildContextResult,
  progress: Progress,
): Promise<void> {
  const { built } = progress;
  if (!built) return;
  const context = await askGate(session, 'build-context', async () => {
    const again = await buildContext(
      { files: session.files, bases: ports.bases, buildArgs: ports.buildArgs },
      session.open,
      session.policy,
    );
    if (!isDeepStrictEqual(again.evidence, before.evidence))
      throw new Fault('EVIDENCE_EXISTS', { message: 'the build context changed while the image was built' });
    return again;
  });
  const secretPorts = { files: session.files, image: built.image, fingerprintKey: ports.fingerprintKey };
  const secret = await askGate(session, 'secrets', () =>
    secrets(secretPorts, session.open, session.policy, before.facts.files),
  );
  progress.gates.push(context, secret);
  await askInImage(session, ports, before, progress, built);
}

async function askInImage(
  session: Session,
  ports: RunPorts,
  context: BuildContextResult,
  progress: Progress,
  built: ChainImage,
): Promise<void> {
  const { images, builder } = ports;
  const loaded = await settle(() => images.load(built));
  const progressOption = session.onProgress ? { onProgress: session.onProgress } : {};
  const rows = loaded.value
    ? await askGate(session, 'entrypoints', () =>
        entrypoints(
          {
            runner: 'image',
            engine: images.engine,
            loaded: loaded.value,
            imageDigest: built.image.digest,
            ...progressOption,
          },
          session.open,
          session.policy,
        ),
      )
    : unasked('entrypoints', loaded.error);
  const tag = tagOf(session, builder);
  const published = images.publish
    ? await settle(() => images.publish?.(built, tag) as Promise<Published>)
    : { value: undefined, error: undefined };
  progress.published = published.value;
  const digest =
    published.error === undefined
      ? await askDigest(session, ports, built, { loaded: loaded.value ?? null, published: published.value, tag })
      : unasked('image-digest', published.error);
  const record = recordOf(session, built, context, builder);
  const proven = digest.result
    ? await askGate(session, 'provenance', async () =>
        provenance(await provenanceFacts(session, record, published.value, builder), session.open, session.policy),
      )
    : unasked('provenance', blocked('the digest could not be settled'));
  progress.gates.push(rows, digest, proven);
}

type Settled<Value> =
  | { readonly value: Value; readonly error: undefined }
  | { readonly value: undefined; readonly error: unknown };

async function settle<Value>(work: () => Promise<Value>): Promise<Settled<Value>> {
  try {
    return { value: await work(), error: undefined };
  } catch (error) {
    return { value: undefined, error };
  }
}

interface DigestInput {
  readonly loaded: Parameters<typeof imageDigest>[0]['loaded'];
  readonly published: Published | undefined;
  readonly tag: string;
}

async function askDigest(
  session: Session,
  { builder }: RunPorts,
  built: ChainImage,
  { loaded, published, tag }: DigestInput,
): Promise<GateOutcome> {
  return askGate(session, 'image-digest', () =>
    imageDigest(
      {
        image: built.image,
        source: built.source,
        stated: built.stated,
        loaded,
        tag,
        repository: session.open.contract.image.repository ?? null,
        registry: published,
        rehearsal: true,
        gitSha: session.git?.sha ?? '',
        ciRunId: builder.ciRunId,
      },
      session.open,
      session.policy,
    ),
  );
}

async function finish(session: Session, ports: RunPorts, progress: Progress): Promise<Outcome> {
  const reasons = rehearsalReasons(session, {
    builder: ports.builder,
    published: progress.published,
    replaced: ports.replaced,
  });
  const closed = await askClosure(session, progress.gates, reasons, { runUrl: null });
  const upToClosure = [...progress.gates, closed];
  const verdict = worst(upToClosure.map((gate) => gate.verdict));
  const packed = await askEvidence(session, upToClosure, verdict);
  const gates = inOrder([...upToClosure, packed]);
  const place = packed.verdict === 'PASS' && verdict !== 'PASS' ? attemptPrefix(session) : packPrefix(session);
  return {
    command: 'run',
    verdict: worst(gates.map((gate) => gate.verdict)),
    gates,
    notRun: gateNames.filter((name) => !gates.some(({ gate }) => gate === name)),
    assurance: reasons.length > 0 ? 'rehearsal' : 'authoritative',
    rehearsalReasons: reasons,
    contractPath: session.open.path,
    guessed: session.open.guessed,
    platformRunId: session.platformRunId,
    gitSha: session.git?.sha ?? null,
    imageTag: progress.built ? tagOf(session, ports.builder) : null,
    imageDigest: progress.built?.image.digest ?? null,
    evidence: `${session.store.place}/${place}`,
    handoffOpen: reasons.length === 0 && packed.verdict === 'PASS' && verdict === 'PASS',
  };
}

function inOrder(gates: readonly GateOutcome[]): GateOutcome[] {
  const rank = (gate: GateName) => gateNames.indexOf(gate);
  return [...gates].sort((a, b) => rank(a.gate) - rank(b.gate));
}
