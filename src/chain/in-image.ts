import { isDeepStrictEqual } from 'node:util';
import { Fault } from '../core/fault.ts';
import { type BuildContextResult, buildContext } from '../gates/build-context/index.ts';
import { entrypoints } from '../gates/entrypoints/index.ts';
import { imageDigest } from '../gates/image-digest/index.ts';
import { provenance } from '../gates/provenance/index.ts';
import { secrets } from '../gates/secrets/index.ts';
import { askGate, unasked } from './ask-gate.ts';
import { blockedBy } from './check.ts';
import type { ChainImage, Published } from './image.ts';
import type { GateOutcome } from './outcome.ts';
import { provenanceFacts, recordOf, tagOf } from './record.ts';
import type { Progress, RunPorts } from './run-ports.ts';
import type { Session } from './session.ts';
import { settle } from './settle.ts';

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
    : unasked('provenance', blockedBy(digest));
  progress.gates.push(rows, digest, proven);
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
