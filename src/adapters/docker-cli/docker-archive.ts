import type { Digest } from '../../core/digest.ts';
import { decompressed } from '../../domain/image/decompress.ts';
import { malformed } from '../../domain/image/malformed.ts';
import { type Descriptor, type ImageManifest, readManifest } from '../../domain/image/manifest.ts';
import { layerCompression } from '../../domain/image/media-types.ts';
import { sized } from '../../domain/image/verify.ts';
import type { ImageSource, ManifestBytes } from '../../ports/images.ts';
import { tarEnd, tarFile, tarHeader, tarPadding } from '../oci/tar-writer.ts';

/**
 * An image in the form that engines with a graph driver load, made on the way: the configuration byte for byte, so that
 * the engine's id of the image is the configuration's digest, and the layers as they are, which the engine unpacks and
 * compares with the digests in the configuration.
 * https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md#combined-image-json--filesystem-changeset-format
 */
export async function* dockerArchive(
  source: ImageSource,
  top: ManifestBytes,
  config: Digest,
): AsyncGenerator<Uint8Array, void> {
  const manifest = await imageOf(source, top, config);
  const layers = await Promise.all(manifest.layers.map((layer) => fileOf(source, layer)));
  yield* tarFile(`${hexOf(config)}.json`, await source.blob(config));
  const list = [{ Config: `${hexOf(config)}.json`, RepoTags: null, Layers: layers.map(({ name }) => name) }];
  yield* tarFile('manifest.json', Buffer.from(JSON.stringify(list)));
  const once = new Map(layers.map((layer) => [layer.name, layer]));
  for (const layer of once.values()) yield* streamed(layer);
  yield tarEnd;
}

/** The manifest with this configuration: the one given, or one of the index given. */
async function imageOf(
  source: ImageSource,
  { bytes, mediaType }: ManifestBytes,
  config: Digest,
): Promise<ImageManifest> {
  const top = readManifest(bytes, mediaType);
  const tops = top.kind === 'manifest' ? [top] : await childrenOf(source, top.manifests);
  const image = tops.find((manifest) => manifest.config.digest === config);
  if (image === undefined) throw malformed(`no image of the archive has the configuration ${config}`);
  return image;
}

async function childrenOf(source: ImageSource, entries: readonly Descriptor[]): Promise<ImageManifest[]> {
  const children: ImageManifest[] = [];
  for (const { digest } of entries) {
    const child = await source.manifest(digest);
    const manifest = readManifest(child.bytes, child.mediaType);
    if (manifest.kind === 'manifest') children.push(manifest);
  }
  return children;
}

interface LayerFile {
  readonly name: string;
  readonly size: number;
  content(): AsyncIterable<Uint8Array>;
}

/** Old engines do not know zstd: such a layer is given to them unpacked, which takes reading it once to know its size. */
async function fileOf(source: ImageSource, { digest, mediaType, size }: Descriptor): Promise<LayerFile> {
  const name = `${hexOf(digest)}/layer.tar`;
  if (layerCompression(mediaType) !== 'zstd') return { name, size, content: () => source.stream(digest) };
  const content = () => decompressed(source.stream(digest), mediaType);
  let unpacked = 0;
  for await (const chunk of content()) unpacked += chunk.length;
  return { name, size: unpacked, content };
}

function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}

async function* streamed({ name, size, content }: LayerFile): AsyncGenerator<Uint8Array, void> {
  yield tarHeader(name, size);
  yield* sized(content(), size, name);
  yield tarPadding(size);
}
