import { Fault } from '../core/fault.ts';
import { packEntries } from '../gates/evidence/index.ts';
import { provenance } from '../gates/provenance/index.ts';
import { judgeDigest } from './ask-digest.ts';
import { askGate, unasked } from './ask-gate.ts';
import { blockedBy } from './check.ts';
import { closeRun } from './close-run.ts';
import { recordFromEvidence } from './gate-alone.ts';
import type { ChainImage, Published } from './image.ts';
import { type KeptBuild, readBuild } from './origin.ts';
import type { GateOutcome, Outcome } from './outcome.ts';
import { refuseUnpublishable } from './publishable.ts';
import { type Builder, provenanceFacts, tagOfImage } from './record.ts';
import { rehearsalReasons } from './rehearsal.ts';
import { pinRun } from './run-pin.ts';
import type { Session } from './session.ts';
import { settle } from './settle.ts';
import { mergeParts, partRedirections } from './shards.ts';
import { packPrefix } from './writer.ts';

/** What the job that publishes and closes has in hand. It holds no file of the repository, and runs nothing of it (L15). */
export interface FinishPorts {
  /** The image that arrived; or why there is none. */
  readonly image: ChainImage | Fault;
  readonly builder: Builder;
  /** Pushes those very bytes, makes the tag and reads it back; undefined where no registry was named. */
  readonly publish: ((image: ChainImage, tag: string) => Promise<Published>) | undefined;
}

/**
 * Joins what the jobs of a run left, pushes the image where all of them passed and the plan lets it, and closes the run. It
 * ends with a pack, green or red, whatever became of the jobs before: there is no third outcome.
 */
export async function finish(before: Session, ports: FinishPorts): Promise<Outcome> {
  const { image } = ports;
  const arrived = (await packEntries(before.store, packPrefix(before))).map(({ path }) => path);
  const merged = before.plan?.runner === 'static' ? undefined : await mergeParts(before);
  const rows = merged ? [merged.outcome] : [];
  if (image instanceof Fault)
    return closeRun(before, {
      command: 'finish',
      gates: [...rows, unasked('image-digest', image)],
      reasons: ['no image arrived'],
      imageTag: null,
      arrived,
    });
  const session = { ...before, imageDigest: image.image.digest };
  const tag = tagOfImage(session, image, ports.builder);
  const published = await settle(() => publish(session, ports, image, tag));
  const reasons = await reasonsOf(session, image, published.value);
  const found = { image, tag, published: published.value, rehearsal: reasons.length > 0 };
  const digest =
    published.error === undefined
      ? await askGate(session, 'image-digest', () => judgeDigest(session, image, { ...found, builder: ports.builder }))
      : unasked('image-digest', published.error);
  const gates = [...rows, digest, await askProvenance(session, ports, found, digest)];
  return closeRun(session, { command: 'finish', gates, reasons, imageTag: tag, arrived });
}

/** Pushed is only what the plan lets go and every job before let pass; a rehearsal pushes nothing and is no error. */
async function publish(
  session: Session,
  { publish: push }: FinishPorts,
  image: ChainImage,
  tag: string,
): Promise<Published | undefined> {
  if (!push || !session.plan?.publishes) return image.found;
  const red = session.jobs?.filter(({ result }) => result !== 'success') ?? [];
  if (red.length > 0)
    throw new Fault('PUBLISH_REFUSED', {
      message: `nothing is pushed: ${red.map(({ name, result }) => `${name} is ${result}`).join(', ')}`,
      fix: 'Mend those jobs, then run the failed jobs again.',
    });
  await refuseUnpublishable(session, image.image.digest, undefined);
  if (session.requireAuthoritative) await refuseRehearsal(session, image);
  return push(image, tag);
}

/** What has to be authoritative, and is not, never gets its tag: the tag would promise what nobody proved. */
async function refuseRehearsal(session: Session, image: ChainImage): Promise<void> {
  const [reason] = await reasonsOf(session, image, 'to-come');
  if (reason !== undefined)
    throw new Fault('PUBLISH_REFUSED', {
      message: `nothing is pushed by a rehearsal: ${reason}`,
      fix: 'Mend that, then run the failed jobs again.',
    });
}

/** Why this run is a rehearsal: what each of its jobs left is asked, not only this one. */
async function reasonsOf(
  session: Session,
  image: ChainImage,
  published: Published | 'to-come' | undefined,
): Promise<string[]> {
  const build = (await settle(() => readBuild(session, image.image.digest))).value;
  const facts = {
    builtBy: build?.origin.build_driver ?? null,
    published,
    replaced: build?.replaced ?? [],
    uncommitted: build?.uncommitted ?? [],
  };
  const elsewhere = await redirectedBefore(session, build);
  return [
    ...rehearsalReasons(session, facts),
    ...(elsewhere.length > 0 ? [`${elsewhere.join(', ')} in force in an earlier job`] : []),
  ];
}

async function redirectedBefore(session: Session, build: KeptBuild | undefined): Promise<string[]> {
  return [...new Set([...(build?.redirections ?? []), ...(await partRedirections(session))])].sort();
}

interface Found {
  readonly image: ChainImage;
  readonly tag: string;
  readonly published: Published | undefined;
  readonly rehearsal: boolean;
}

async function askProvenance(
  session: Session,
  { builder }: FinishPorts,
  { published, rehearsal }: Found,
  digest: GateOutcome,
): Promise<GateOutcome> {
  if (!digest.result) return unasked('provenance', blockedBy(digest));
  return askGate(session, 'provenance', async () => {
    const record = await recordFromEvidence(session);
    if (session.open.contract.evidence['run-linkage'] === 'required') await pinRun(session, record);
    const facts = await provenanceFacts(session, { record, published, builder, rehearsal });
    return provenance(facts, session.open, session.policy);
  });
}
