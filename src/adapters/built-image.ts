import type { Digest } from '../core/digest.ts';
import { type ConfigFile, readConfig } from '../domain/image/config.ts';
import { decompressed } from '../domain/image/decompress.ts';
import { malformed } from '../domain/image/malformed.ts';
import { type Descriptor, type ImageManifest, platformName, readManifest } from '../domain/image/manifest.ts';
import { type TarEntry, tarEntries } from '../domain/image/tar.ts';
import { gather } from '../domain/image/verify.ts';
import type { BuiltImage, BuiltPlatform, ImageConfig, ImageLayer, LayerEntry } from '../ports/built-image.ts';
import type { ImageSource, ManifestBytes } from '../ports/images.ts';

/**
 * An image read from its bytes, every platform of it; attestations are no platforms. `baseLayers` are digests of layers
 * that a base image, looked at elsewhere, is known to have.
 */
export async function readBuiltImage(
  source: ImageSource,
  reference: string | undefined,
  baseLayers: ReadonlySet<Digest> = new Set(),
): Promise<BuiltImage> {
  const top = await source.manifest(reference);
  const platforms: BuiltPlatform[] = [];
  for (const { bytes, manifest } of await platformManifests(source, top))
    platforms.push(await platformOf(source, bytes, manifest, baseLayers));
  if (platforms.length === 0) throw malformed('the image has no platform');
  return { digest: top.digest, mediaType: top.mediaType, platforms };
}

async function platformManifests(
  source: ImageSource,
  top: ManifestBytes,
): Promise<{ bytes: ManifestBytes; manifest: ImageManifest }[]> {
  const parsed = readManifest(top.bytes, top.mediaType);
  if (parsed.kind === 'manifest') return [{ bytes: top, manifest: parsed }];
  const found: { bytes: ManifestBytes; manifest: ImageManifest }[] = [];
  for (const entry of parsed.manifests.filter(({ isAttestation }) => !isAttestation)) {
    const bytes = await source.manifest(entry.digest);
    const manifest = readManifest(bytes.bytes, bytes.mediaType);
    if (manifest.kind === 'index') throw malformed('an index stands inside an index');
    found.push({ bytes, manifest });
  }
  return found;
}

async function platformOf(
  source: ImageSource,
  bytes: ManifestBytes,
  manifest: ImageManifest,
  baseLayers: ReadonlySet<Digest>,
): Promise<BuiltPlatform> {
  const stored = await source.blob(manifest.config.digest);
  const config = readConfig(stored);
  return {
    platform: platformName(config),
    manifestDigest: bytes.digest,
    configDigest: manifest.config.digest,
    layerDigests: manifest.layers.map(({ digest }) => digest),
    config: configOf(config, Buffer.from(stored).toString('utf8')),
    layers: () => manifest.layers.map((layer) => layerOf(source, layer, baseLayers.has(layer.digest))),
  };
}

function configOf(config: ConfigFile, text: string): ImageConfig {
  const { env, labels, history, workdir, entrypoint, cmd, user, onbuild, diffIds } = config;
  return {
    platform: platformName(config),
    environment: env,
    labels,
    history: history.map(({ createdBy, comment }) => [createdBy, comment].filter((text) => text !== '').join(' # ')),
    workdir,
    entrypoint,
    command: cmd,
    user,
    onbuild,
    diffIds,
    text,
  };
}

function layerOf(source: ImageSource, { digest, mediaType }: Descriptor, fromBase: boolean): ImageLayer {
  return { digest, fromBase, entries: () => layerEntries(source, digest, mediaType) };
}

async function* layerEntries(source: ImageSource, digest: Digest, mediaType: string): AsyncGenerator<LayerEntry, void> {
  for await (const entry of tarEntries(decompressed(source.stream(digest), mediaType))) yield layerEntry(entry);
}

function layerEntry(entry: TarEntry): LayerEntry {
  return {
    path: entry.path,
    type: entry.type,
    size: entry.size,
    target: entry.linkTarget,
    content: () => gather(entry.content(), entry.size + 1, entry.path),
  };
}
