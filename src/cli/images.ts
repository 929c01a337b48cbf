import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { readBuiltImage } from '../adapters/built-image.ts';
import { dockerCli } from '../adapters/docker-cli.ts';
import { ociArchive } from '../adapters/oci-archive.ts';
import { saveArchive } from '../adapters/oci-archive-writer.ts';
import { ociLayout } from '../adapters/oci-layout.ts';
import { ociRegistry } from '../adapters/oci-registry.ts';
import type { ChainImage, ImagePorts } from '../chain/image.ts';
import type { RunPorts } from '../chain/run-ports.ts';
import type { Session } from '../chain/session.ts';
import type { OpenContract } from '../contract/opened.ts';
import { type Digest, isDigest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import type { SeenBase } from '../gates/build-context/index.ts';
import type { BuildRequest, ContainerEngine } from '../ports/engine.ts';
import type { ImageSource } from '../ports/images.ts';

/** The flags that say what is built from what, and where it goes. */
export interface ImageFlags {
  readonly buildArg: readonly string[];
  readonly buildContext: readonly string[];
  readonly secret: readonly string[];
  readonly registry?: string;
  readonly buildTimeout: string;
}

/** A repeatable option. */
export function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

export interface OpenImages {
  readonly ports: Omit<RunPorts, 'fingerprintKey' | 'root'> & { readonly baseLayers: ReadonlySet<Digest> };
  close(): Promise<void>;
}

/** The engine, the base images that can be looked at, and a folder for the one archive of this run. */
export async function openImages(session: Session, root: string, flags: ImageFlags): Promise<OpenImages> {
  const folder = passingFolder();
  const buildArgs = pairs(flags.buildArg, '--build-arg');
  const namedContexts = pairs(flags.buildContext, '--build-context');
  const bases = await seenBases(namedContexts);
  const engine = dockerCli({ env: process.env });
  const close = async () => rmSync(folder, { recursive: true, force: true });
  const images = imagePorts(session, engine, {
    root,
    archive: join(folder, 'image.oci.tar'),
    bases,
    registry: flags.registry,
  });
  const baseLayers = new Set([...bases.values()].flatMap(({ layers }) => layers));
  const ports = {
    images,
    baseLayers,
    bases,
    buildArgs,
    builder: {
      driver: 'local',
      actor: userName(),
      ciRunId: session.platformRunId.split('_').at(-1) ?? 'local',
      commandFamily: 'docker-buildx-oci',
    } as const,
    replaced: [...buildArgs.keys(), ...namedContexts.keys()],
    namedContexts: Object.fromEntries(namedContexts),
    secretSpecs: buildSecrets(flags.secret, session.open),
    buildTimeoutSeconds: seconds(flags.buildTimeout),
  };
  return { ports, close };
}

/** Gone with this process at the latest, however it ends: an archive can be large. */
function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
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
  readonly bases: ReadonlyMap<string, SeenBase>;
  readonly registry: string | undefined;
}

function imagePorts(session: Session, engine: ContainerEngine, places: ImagePlaces): ImagePorts {
  const baseLayers = new Set([...places.bases.values()].flatMap(({ layers }) => layers));
  return {
    engine,
    obtain: (request) =>
      session.open.contract.image.prebuilt
        ? prebuilt(session, places.root, places.archive)
        : build(engine, request, places.archive, baseLayers),
    load: async ({ image, archive }) => {
      const [platform, ...others] = image.platforms;
      if (others.length > 0)
        throw new Fault('PLATFORM_NOT_RUN', {
          message: `the image has ${image.platforms.map((item) => item.platform).join(', ')}`,
        });
      if (!archive || !platform)
        throw new Fault('IMAGE_MALFORMED', { message: 'there is no archive that the engine could load' });
      return engine.load(archive, { manifest: image.digest, config: platform.configDigest });
    },
    publish: places.registry === undefined ? undefined : publisher(places.registry),
  };
}

async function build(
  engine: ContainerEngine,
  request: Omit<BuildRequest, 'archive'>,
  archive: string,
  baseLayers: ReadonlySet<Digest>,
): Promise<ChainImage> {
  const { bases, completedAt } = await engine.build({ ...request, archive });
  const image = await readBuiltImage(ociArchive(archive), undefined, baseLayers);
  return { image, archive, source: 'oci_archive', stated: null, bases, completedAt };
}

/** An image that was built elsewhere, carried into this run's own archive: an archive, a layout, or a place in a registry. */
async function prebuilt({ open, clock }: Session, root: string, archive: string): Promise<ChainImage> {
  const { source, name, kind } = prebuiltSource(open, root);
  const top = await source.manifest(name);
  await saveArchive(source, top, archive);
  await source.close();
  const image = await readBuiltImage(ociArchive(archive), undefined);
  const stated = name !== undefined && isDigest(name) ? name : null;
  return { image, archive, source: kind, stated, bases: [], completedAt: clock.now() };
}

function prebuiltSource(
  { contract, folder }: OpenContract,
  root: string,
): { source: ImageSource; name: string | undefined; kind: string } {
  const { archive, reference } = contract.image.prebuilt ?? {};
  if (reference !== undefined) {
    const { repository, name } = splitReference(reference);
    return { source: ociRegistry({ repository }), name, kind: 'registry' };
  }
  const path = join(root, folder, archive ?? '');
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder
    ? { source: ociLayout(path), name: undefined, kind: 'oci_layout' }
    : { source: ociArchive(path), name: undefined, kind: 'oci_archive' };
}

function splitReference(reference: string): { repository: string; name: string } {
  const at = reference.indexOf('@');
  if (at > 0) return { repository: reference.slice(0, at).replace(/:[^:/]+$/, ''), name: reference.slice(at + 1) };
  const colon = reference.lastIndexOf(':');
  if (colon > reference.lastIndexOf('/'))
    return { repository: reference.slice(0, colon), name: reference.slice(colon + 1) };
  throw new Fault('USAGE', { message: `${reference} names neither a tag nor a digest` });
}

function publisher(repository: string): NonNullable<ImagePorts['publish']> {
  return async ({ archive, image }, tag) => {
    if (archive === undefined) throw new Fault('IMAGE_MALFORMED', { message: 'there is no archive to push' });
    const source = ociArchive(archive);
    const registry = ociRegistry({ repository });
    await registry.publish(source, await source.manifest(undefined), tag);
    const { digest } = await registry.manifest(tag);
    if (digest !== image.digest)
      throw new Fault('IMAGE_MALFORMED', {
        message: `${repository}:${tag} resolves to ${digest}, ${image.digest} was pushed`,
      });
    return { repository, digest, mutability: await registry.tagMutability(tag) };
  };
}

/** Looks into every base that is given as a local layout: its triggers, its layers. */
async function seenBases(contexts: ReadonlyMap<string, string>): Promise<Map<string, SeenBase>> {
  const seen = new Map<string, SeenBase>();
  for (const [name, reference] of contexts) {
    const [, folder, digest] = /^oci-layout:\/\/(.+?)(?:@(sha256:[0-9a-f]{64})|:([^:/@]+))?$/.exec(reference) ?? [];
    if (folder === undefined) continue;
    seen.set(name, await seenBase(ociLayout(resolve(folder)), digest));
  }
  return seen;
}

async function seenBase(source: ImageSource, digest: string | undefined): Promise<SeenBase> {
  const image = await readBuiltImage(source, digest);
  return {
    digest: image.digest,
    onbuild: image.platforms.flatMap(({ config }) => config.onbuild),
    layers: image.platforms.flatMap(({ layerDigests }) => layerDigests),
  };
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

/** The build mounts no secret that the contract does not name. */
function buildSecrets(specs: readonly string[], { contract, locate }: OpenContract): readonly string[] {
  const named = contract.image['build-secrets'];
  const given = specs.map((spec) => /(?:^|,)id=([^,]+)/.exec(spec)?.[1] ?? spec);
  const foreign = given.filter((id) => !named.includes(id));
  if (foreign.length > 0)
    throw new Fault('USAGE', {
      message: `--secret: ${foreign.join(', ')} is not named in image.build-secrets`,
      location: locate(['image', 'build-secrets']),
    });
  return specs;
}
