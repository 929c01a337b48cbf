import { rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { readBuiltImage } from '../adapters/built-image.ts';
import { dockerEngine } from '../adapters/docker-engine.ts';
import { ociArchive } from '../adapters/oci-archive.ts';
import { secretId, sshId } from '../chain/build-request.ts';
import type { ChainImage, ImagePorts } from '../chain/image.ts';
import type { Origin } from '../chain/origin.ts';
import type { Builder } from '../chain/record.ts';
import type { RunPorts } from '../chain/run-ports.ts';
import type { Session } from '../chain/session.ts';
import type { OpenContract } from '../contract/opened.ts';
import type { Digest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import { utc } from '../ports/clock.ts';
import type { BuildOutcome, BuildRequest, ContainerEngine, LoadedPlatform } from '../ports/engine.ts';
import { secretNames } from './aws.ts';
import { seenBases } from './bases.ts';
import { fetchImage } from './fetched.ts';
import { passingFolder } from './passing-folder.ts';
import { prebuiltPlace } from './prebuilt.ts';
import { existingTag, publisher } from './registry.ts';

/** The flags that say what is built from what, and where it goes. */
export interface ImageFlags {
  readonly buildArg: readonly string[];
  readonly buildContext: readonly string[];
  readonly secret: readonly string[];
  readonly ssh: readonly string[];
  readonly registry?: string;
  /** A digest in the repository of the contract’s prebuilt image, or a file in place of its archive. */
  readonly prebuilt?: string;
  readonly buildTimeout: string;
}

export interface OpenImages {
  readonly ports: Omit<RunPorts, 'fingerprintKey' | 'root'> & { readonly baseLayers: ReadonlySet<Digest> };
  /** Where the archive of this run lies, or will. */
  readonly archive: string;
  close(): Promise<void>;
}

/** The engine, the base images that can be looked at, and a place for the one archive of this run: a passing one, if none is named. */
export async function openImages(
  session: Session,
  root: string,
  flags: ImageFlags,
  into?: string,
): Promise<OpenImages> {
  const folder = passingFolder();
  const buildArgs = pairs(flags.buildArg, '--build-arg');
  const namedContexts = pairs(flags.buildContext, '--build-context');
  const bases = await seenBases(namedContexts);
  const engine = dockerEngine({ env: process.env });
  const close = async () => rmSync(folder, { recursive: true, force: true });
  const baseLayers = new Set([...bases.values()].flatMap(({ layers }) => layers));
  const builder = builderOf(session);
  const places = {
    root,
    archive: into ?? join(folder, 'image.oci.tar'),
    baseLayers,
    builder,
    registry: flags.registry,
    prebuilt: flags.prebuilt,
  };
  const images = imagePorts(session, engine, places);
  const ports = {
    images,
    baseLayers,
    bases,
    buildArgs,
    builder,
    replaced: [...buildArgs.keys(), ...namedContexts.keys()],
    namedContexts: Object.fromEntries(namedContexts),
    secretSpecs: named(flags.secret, secretId, 'build-secrets', session.open),
    sshSpecs: named(flags.ssh, sshId, 'build-ssh', session.open),
    buildTimeoutSeconds: seconds(flags.buildTimeout),
    secretNames: await secretNames(session.open),
  };
  return { ports, archive: places.archive, close };
}

/**
 * The run of a workflow where one is proven, else whoever sits at this machine. A job of a planned run says what it is told:
 * the job that closes the run has to prove it, or all of it is a rehearsal.
 */
export function builderOf({ platformRunId, plan, job, workflow: { run } }: Session): Builder {
  const commandFamily = 'docker-buildx-oci';
  const known = run ?? (plan ? job : undefined);
  if (known) return { driver: 'github_actions', actor: known.actor, ciRunId: known.runId, commandFamily };
  return { driver: 'local', actor: userName(), ciRunId: platformRunId.split('_').at(-1) ?? 'local', commandFamily };
}

/** A container may run as a user that nobody named. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

interface ImagePlaces {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly archive: string;
  readonly baseLayers: ReadonlySet<Digest>;
  readonly builder: Builder;
  readonly registry: string | undefined;
  readonly prebuilt: string | undefined;
}

function imagePorts(session: Session, engine: ContainerEngine, places: ImagePlaces): ImagePorts {
  return {
    engine,
    obtain: (request) => {
      const place = prebuiltPlace(session.open, places.root, places.prebuilt);
      return place ? fetchImage(place, places.archive, session) : build(engine, request, places);
    },
    load: async ({ image, archive }) => {
      if (!archive) throw new Fault('IMAGE_MALFORMED', { message: 'there is no archive that the engine could load' });
      const loaded: LoadedPlatform[] = [];
      for (const { platform, manifestDigest: manifest, configDigest: config } of image.platforms)
        loaded.push({ platform, ...(await engine.load(archive, { manifest, config })) });
      return loaded;
    },
    existing: async (tag) =>
      places.registry === undefined ? undefined : existingTag(places.registry, tag, session.open),
    pull: ({ repository, digest }) =>
      fetchImage({ repository, name: digest }, places.archive, session, places.baseLayers),
    publish: places.registry === undefined ? undefined : publisher(places.registry, session),
  };
}

async function build(
  engine: ContainerEngine,
  request: Omit<BuildRequest, 'archive'>,
  { archive, baseLayers, builder }: ImagePlaces,
): Promise<ChainImage> {
  const outcome = await engine.build({ ...request, archive });
  const image = await readBuiltImage(ociArchive(archive), undefined, baseLayers);
  return { image, archive, source: 'oci_archive', stated: null, found: undefined, origin: originOf(builder, outcome) };
}

/** What the engine and the person at this machine know of a build. */
function originOf({ driver, actor }: Builder, { bases, completedAt }: BuildOutcome): Origin {
  return { build_driver: driver, build_actor: actor, build_completed_at_utc: utc(completedAt), base_images: bases };
}

function pairs(items: readonly string[], flag: string): Map<string, string> {
  return new Map(
    items.map((item) => {
      const cut = item.indexOf('=');
      if (cut <= 0)
        throw new Fault('USAGE', { message: `${flag}: found ${JSON.stringify(item)}; expected NAME=VALUE` });
      return [item.slice(0, cut), item.slice(cut + 1)];
    }),
  );
}

function seconds(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Fault('USAGE', {
    message: `--build-timeout: found ${JSON.stringify(text)}; expected a whole number of seconds`,
  });
}

/** What a build mounts has to be named by the contract. */
function named(
  specs: readonly string[],
  idOf: (spec: string) => string,
  key: 'build-secrets' | 'build-ssh',
  { contract, locate }: OpenContract,
): readonly string[] {
  const foreign = specs.map(idOf).filter((id) => !contract.image[key].includes(id));
  if (foreign.length === 0) return specs;
  throw new Fault('USAGE', {
    message: `${foreign.join(', ')} is not named in image.${key}`,
    location: locate(['image', key]),
  });
}
