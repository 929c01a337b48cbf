import type { Digest } from '../../core/digest.ts';
import { Fault } from '../../core/fault.ts';
import type { EngineInfo, LoadedImage } from '../../ports/engine.ts';
import type { ImageSource } from '../../ports/images.ts';
import { ociArchive } from '../oci-archive.ts';
import { type Docker, faultOf } from './command.ts';
import { dockerArchive } from './docker-archive.ts';

interface Wanted {
  readonly manifest: Digest;
  readonly config: Digest;
}

/** Images are large and disks slow. */
const longest = 3600;

/** Loads an archive, remembers in `ours` what was not there before, and proves by the engine's own id, which is a digest of content, that it holds that image. */
export async function load(
  docker: Docker,
  archive: string,
  image: Wanted,
  { store, ours }: { readonly store: EngineInfo['store']; readonly ours: Set<Digest> },
): Promise<LoadedImage> {
  const source = ociArchive(archive);
  try {
    const top = await source.manifest(undefined);
    if (top.digest !== image.manifest) throw mismatch(`the archive holds ${top.digest}, not ${image.manifest}`);
    const id = store === 'containerd' ? image.manifest : image.config;
    if (await lacks(docker, id)) ours.add(id);
    return store === 'containerd'
      ? await loadWhole(docker, archive, image)
      : await loadConverted(docker, source, image);
  } finally {
    await source.close();
  }
}

/** Today's store takes an OCI archive as it is and names the image by its manifest. */
async function loadWhole(docker: Docker, archive: string, { manifest }: Wanted): Promise<LoadedImage> {
  await docker.ask('docker load', ['load', '--input', archive], { timeoutSeconds: longest });
  await prove(docker, manifest);
  return { identity: 'manifest', reference: manifest };
}

/** The older store knows no OCI archives and names the image by its configuration. */
async function loadConverted(docker: Docker, source: ImageSource, { config }: Wanted): Promise<LoadedImage> {
  const input = dockerArchive(source, await source.manifest(undefined), config);
  await docker.ask('docker load', ['load'], { input, timeoutSeconds: longest });
  await prove(docker, config);
  return { identity: 'config', reference: config };
}

/** Whether the engine says that it has no such image: only what it then gets is ours to remove. */
async function lacks(docker: Docker, id: Digest): Promise<boolean> {
  const result = await docker.run('docker image inspect', ['image', 'inspect', '--format', '{{.Id}}', id]);
  return result.exitCode !== 0 && saysMissing(result);
}

function saysMissing({ stderr }: { readonly stderr: { readonly text: string } }): boolean {
  return /no such image/i.test(stderr.text);
}

async function prove(docker: Docker, id: Digest): Promise<void> {
  const label = 'docker image inspect';
  const result = await docker.run(label, ['image', 'inspect', '--format', '{{.Id}}', id]);
  const held = result.stdout.text.trim();
  if (result.exitCode === 0 && held === id) return;
  if (result.exitCode !== 0 && !saysMissing(result)) throw faultOf(label, result);
  throw mismatch(held === '' ? `the engine does not hold ${id} after loading it` : `the engine calls ${id} ${held}`);
}

function mismatch(message: string): Fault {
  return new Fault('IMAGE_LOAD_MISMATCH', { message });
}
