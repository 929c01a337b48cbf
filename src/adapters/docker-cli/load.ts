import { rm } from 'node:fs/promises';
import type { Digest } from '../../core/digest.ts';
import { Fault } from '../../core/fault.ts';
import { readManifest } from '../../domain/image/manifest.ts';
import type { EngineInfo, LoadedImage } from '../../ports/engine.ts';
import type { ImageSource, ManifestBytes } from '../../ports/images.ts';
import type { EngineApi } from '../docker-api/api.ts';
import { ociArchive } from '../oci-archive.ts';
import { saveArchive } from '../oci-archive-writer.ts';
import type { Docker } from './command.ts';
import { dockerArchive } from './docker-archive.ts';

interface Wanted {
  readonly manifest: Digest;
  readonly config: Digest;
}

/** Where images are loaded, and which of them came by us. */
export interface Loader {
  readonly docker: Docker;
  readonly api: EngineApi;
  readonly store: EngineInfo['store'];
  readonly ours: Set<Digest>;
}

/** Images are large and disks slow. */
const longest = 3600;

/**
 * Loads an image of an archive, or one platform of its index, and proves by the engine’s own id, which is a digest of content,
 * that it holds that image. One that the engine holds already is not loaded again.
 */
export async function load(loader: Loader, archive: string, image: Wanted): Promise<LoadedImage> {
  const source = ociArchive(archive);
  try {
    const isContainerd = loader.store === 'containerd';
    const id = isContainerd ? image.manifest : image.config;
    const [manifest, isTop] = await manifestIn(source, image);
    if (!(await holds(loader.api, id))) {
      loader.ours.add(id);
      if (!isContainerd) await loadConverted(loader.docker, source, manifest, image);
      else if (isTop) await loadArchive(loader.docker, archive);
      else await loadPart(loader.docker, source, manifest, `${archive}.${image.manifest.slice(-12)}`);
      if (!(await holds(loader.api, id))) throw mismatch(`the engine does not hold ${id} after loading it`);
    }
    return { identity: isContainerd ? 'manifest' : 'config', reference: id };
  } finally {
    await source.close();
  }
}

/** The manifest that is wanted: the archive’s own, or one of its index. */
async function manifestIn(source: ImageSource, { manifest }: Wanted): Promise<[ManifestBytes, boolean]> {
  const top = await source.manifest(undefined);
  if (top.digest === manifest) return [top, true];
  const parsed = readManifest(top.bytes, top.mediaType);
  const isInside = parsed.kind === 'index' && parsed.manifests.some(({ digest }) => digest === manifest);
  if (isInside) return [await source.manifest(manifest), false];
  throw mismatch(`the archive holds ${top.digest}, not ${manifest}`);
}

/** Today’s store takes an OCI archive as it is and names the image by its manifest. */
async function loadArchive(docker: Docker, archive: string): Promise<void> {
  await docker.ask('docker load', ['load', '--input', archive], { timeoutSeconds: longest });
}

/** One platform of several goes in an archive of its own, so that the engine calls it by its own manifest. */
async function loadPart(docker: Docker, source: ImageSource, manifest: ManifestBytes, path: string): Promise<void> {
  try {
    await saveArchive(source, manifest, path);
    await loadArchive(docker, path);
  } finally {
    await rm(path, { force: true });
  }
}

/** The older store knows no OCI archives and names the image by its configuration. */
async function loadConverted(
  docker: Docker,
  source: ImageSource,
  manifest: ManifestBytes,
  { config }: Wanted,
): Promise<void> {
  const input = dockerArchive(source, manifest, config);
  await docker.ask('docker load', ['load'], { input, timeoutSeconds: longest });
}

/** Whether the engine calls an image by that digest. */
async function holds(api: EngineApi, id: Digest): Promise<boolean> {
  const { status, body, message } = await api.ask({ method: 'GET', path: `/images/${id}/json` });
  if (status === 404) return false;
  if (status >= 400) throw new Fault('ENGINE_REFUSED', { message: `look at an image: ${status} ${message}` });
  const held = (body as { Id?: unknown } | undefined)?.Id;
  if (held === id || held === id.replace(/^sha256:/, '')) return true;
  throw mismatch(`the engine calls ${id} ${String(held)}`);
}

function mismatch(message: string): Fault {
  return new Fault('IMAGE_LOAD_MISMATCH', { message });
}
