import { type Digest, isDigest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import type { GateName, GateResult } from '../core/gate.ts';
import { buildContext } from '../gates/build-context/index.ts';
import { entrypoints } from '../gates/entrypoints/index.ts';
import { type ProvenanceRecord, provenance } from '../gates/provenance/index.ts';
import { secrets } from '../gates/secrets/index.ts';
import { judgeDigest } from './ask-digest.ts';
import { askGate as askOf, unasked } from './ask-gate.ts';
import { type OfflinePorts, secretPortsOf, staticImage } from './check.ts';
import { askClosure, askEvidence, packVerdict } from './close.ts';
import { evidenceInContext } from './evidence-place.ts';
import type { ChainImage, ImagePorts, Published } from './image.ts';
import { readOrigin, unknownOrigin } from './origin.ts';
import type { GateOutcome } from './outcome.ts';
import { readObject, type StoredObject } from './read-object.ts';
import { type Builder, provenanceFacts, tagOfImage } from './record.ts';
import type { Session } from './session.ts';
import { settle } from './settle.ts';
import { commitOf } from './single.ts';
import { keyOf } from './writer.ts';

/** What a gate alone may work with, beside the repository. */
export interface AlonePorts extends OfflinePorts {
  /** The image of this run, where there is one. */
  readonly built: ChainImage | undefined;
  readonly images: ImagePorts | undefined;
  readonly published: Published | undefined;
  readonly builder: Builder;
}

/** Asks a gate, unless its evidence would enter the next build. */
async function askGate(session: Session, gate: GateName, work: () => Promise<GateResult>): Promise<GateOutcome> {
  const open = await settle(() => evidenceInContext(session));
  const fault = open.error ?? open.value;
  return fault === undefined ? askOf(session, gate, work) : unasked(gate, fault);
}

async function contextOf(session: Session, { bases, buildArgs }: AlonePorts) {
  return buildContext({ files: session.files, bases, buildArgs }, session.open, session.policy);
}

export function secretsAlone(session: Session, ports: AlonePorts): Promise<GateOutcome> {
  return askGate(session, 'secrets', async () => {
    const { facts } = await contextOf(session, ports);
    const secretPorts = { ...secretPortsOf(session, ports), image: ports.built?.image };
    return secrets(secretPorts, session.open, session.policy, facts.files);
  });
}

/** In the image where there is one, else statically. */
export function entrypointsAlone(session: Session, ports: AlonePorts): Promise<GateOutcome> {
  return askGate(session, 'entrypoints', async () => {
    const { built, images } = ports;
    if (!built || !images) {
      const image = await staticImage(await contextOf(session, ports), undefined);
      return entrypoints({ runner: 'static', image }, session.open, session.policy);
    }
    const loaded = await images.load(built);
    const progress = session.onProgress ? { onProgress: session.onProgress } : {};
    return entrypoints(
      { runner: 'image', engine: images.engine, loaded, imageDigest: built.image.digest, ...progress },
      session.open,
      session.policy,
    );
  });
}

export function imageDigestAlone(session: Session, { built, published, builder }: AlonePorts): Promise<GateOutcome> {
  return askGate(session, 'image-digest', async () => {
    if (!built)
      throw new Fault('USAGE', {
        message: 'image-digest needs an image',
        fix: 'Name an archive or layout with --archive, a repository with --registry, or a prebuilt image in the contract.',
      });
    commitOf(session);
    const tag = tagOfImage(session, built, builder);
    return judgeDigest(session, built, { builder, tag, published: published ?? built.found, rehearsal: true });
  });
}

/** From what the gates before it wrote in this run: nothing is asked a second time. */
export async function provenanceAlone(before: Session, ports: AlonePorts): Promise<GateOutcome> {
  const session = { ...before, imageDigest: before.imageDigest ?? (await recordedDigest(before)) };
  return askGate(session, 'provenance', async () => {
    const record = await recordFromEvidence(session);
    return provenance(
      await provenanceFacts(session, { record, published: ports.published, builder: ports.builder, rehearsal: true }),
      session.open,
      session.policy,
    );
  });
}

/** The digest that this run has recorded, where no archive is in hand. */
async function recordedDigest(session: Session): Promise<Digest | null> {
  const found = await settle(() => readObject(session.store, keyOf(session, 'image_digest_manifest')));
  const digest = found.value?.['image_digest'];
  return isDigest(digest) ? digest : null;
}

/** The record of an image from what the gates before wrote and the building job kept. */
export async function recordFromEvidence(session: Session): Promise<ProvenanceRecord> {
  const digest = await objectOf(session, 'image_digest_manifest');
  const context = await objectOf(session, 'image_contract_manifest');
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const layers = digest['oci_layer_digests'];
  return {
    image_tag: text(digest['image_tag']),
    image_digest: text(digest['image_digest']),
    git_sha: commitOf(session),
    image_reference_mode: text(context['image_reference_mode']),
    ecr_repo_uri: session.open.contract.image.repository ?? null,
    dockerfile_path: text(context['dockerfile_path']),
    build_context_path: text(context['build_context_path']),
    oci_digest_algo: text(digest['oci_digest_algo']),
    oci_digest_value: text(digest['image_digest']),
    oci_config_digest: text(digest['oci_config_digest']),
    oci_layer_digests: Array.isArray(layers) ? layers.map(text) : [],
    context_digest: text(context['context_digest']) || null,
    ...((await readOrigin(session, text(digest['image_digest']))) ?? unknownOrigin),
    release_metadata_receipt_ref: keyOf(session, 'release_metadata_receipt'),
  };
}

async function objectOf(session: Session, name: string): Promise<StoredObject> {
  const key = keyOf(session, name);
  const found = await readObject(session.store, key);
  if (found !== undefined) return found;
  throw new Fault('EVIDENCE_UNREADABLE', {
    message: `${key} does not exist`,
    rerun: 'will-not-help',
    fix: 'Ask the gates before this one in the same run, with --platform-run-id.',
  });
}

export function closureAlone(session: Session): Promise<GateOutcome> {
  return askClosure(session, [], ['closure was asked alone']);
}

/** Transports what this run has written; its verdict is the one that closure wrote. */
export async function evidenceAlone(session: Session): Promise<GateOutcome> {
  return askEvidence(session, undefined, await packVerdict(session));
}
