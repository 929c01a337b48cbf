import { isDeepStrictEqual } from 'node:util';
import { Fault } from '../core/fault.ts';
import { type BuildContextResult, buildContext } from '../gates/build-context/index.ts';
import { entrypoints } from '../gates/entrypoints/index.ts';
import { provenance } from '../gates/provenance/index.ts';
import { secrets } from '../gates/secrets/index.ts';
import type { LoadedPlatform } from '../ports/engine.ts';
import { judgeDigest } from './ask-digest.ts';
import { askGate, unasked } from './ask-gate.ts';
import { askStatic, blockedBy, secretPortsOf } from './check.ts';
import type { ChainImage, Published } from './image.ts';
import type { GateOutcome } from './outcome.ts';
import { notOfTheCommit } from './publishable.ts';
import { provenanceFacts, recordOf, tagOfImage } from './record.ts';
import { rehearsalFacts, rehearsalReasons } from './rehearsal.ts';
import { pinRun } from './run-pin.ts';
import type { Progress, RunPorts } from './run-ports.ts';
import type { Session } from './session.ts';
import { type Settled, settle } from './settle.ts';

/** Every gate, asked with the image in hand. */
export async function askImage(
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
  const secretPorts = { ...secretPortsOf(session, ports), image: built.image };
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
  const inImage = session.open.contract.entrypoints.runner === 'image';
  const loaded = inImage ? await settle(() => images.load(built)) : undefined;
  const rows = loaded
    ? await askLoaded(session, ports, built, loaded)
    : await askStatic(session, { gate: 'build-context', verdict: context.verdict, result: context, faults: [] });
  const tag = tagOfImage(session, built, builder);
  const judged = [...progress.gates, rows].every(({ verdict }) => verdict === 'PASS');
  const published = judged
    ? await publish(images, built, tag, progress.uncommitted)
    : { value: built.found, error: undefined };
  progress.published = published.value;
  const rehearsal = rehearsalReasons(session, rehearsalFacts(ports, progress)).length > 0;
  const digest =
    published.error === undefined
      ? await askGate(session, 'image-digest', () =>
          judgeDigest(session, built, {
            builder: ports.builder,
            loaded: loaded?.value ?? [],
            published: published.value,
            tag,
            rehearsal,
          }),
        )
      : unasked('image-digest', published.error);
  const record = recordOf(session, built, context, builder, published.value);
  const proven = digest.result
    ? await askGate(session, 'provenance', async () => {
        if (session.open.contract.evidence['run-linkage'] === 'required') await pinRun(session, record);
        const facts = await provenanceFacts(session, { record, published: published.value, builder, rehearsal });
        return provenance(facts, session.open, session.policy);
      })
    : unasked('provenance', blockedBy(digest));
  progress.gates.push(rows, digest, proven);
}

/** Only what every gate before let pass is pushed (L15). What is not pushed has the tag that it was found by. */
async function publish(
  images: RunPorts['images'],
  built: ChainImage,
  tag: string,
  uncommitted: readonly string[],
): Promise<Settled<Published | undefined>> {
  const push = images.publish;
  if (!push || built.adoptedFrom) return { value: built.found, error: undefined };
  const [dirty] = uncommitted;
  if (dirty !== undefined) return { value: undefined, error: notOfTheCommit(dirty) };
  return settle(() => push(built, tag));
}

async function askLoaded(
  session: Session,
  { images }: RunPorts,
  built: ChainImage,
  loaded: Settled<readonly LoadedPlatform[]>,
): Promise<GateOutcome> {
  const { value, error } = loaded;
  if (!value) return unasked('entrypoints', error);
  const progress = session.onProgress ? { onProgress: session.onProgress } : {};
  const ports = {
    runner: 'image',
    engine: images.engine,
    loaded: value,
    imageDigest: built.image.digest,
    ...progress,
  } as const;
  return askGate(session, 'entrypoints', () => entrypoints(ports, session.open, session.policy));
}
