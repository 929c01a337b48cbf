import { digestOf } from '../../src/core/digest.ts';
import type { BuiltImage, BuiltPlatform, ImageConfig, ImageLayer, LayerEntry } from '../../src/ports/built-image.ts';

/** A file of a layer: its text, or only its size; or a link. */
type Content = string | { readonly size: number } | { readonly link: string };

type Config = Partial<Pick<ImageConfig, 'environment' | 'labels' | 'history' | 'text'>>;

/** A layer that holds these files. */
export function layerOf(files: Readonly<Record<string, Content>>, fromBase = false): ImageLayer {
  return { digest: digestOf(JSON.stringify(files)), fromBase, entries: () => entriesOf(files) };
}

async function* entriesOf(files: Readonly<Record<string, Content>>): AsyncGenerator<LayerEntry> {
  for (const [path, content] of Object.entries(files)) yield entryOf(path, content);
}

function entryOf(path: string, content: Content): LayerEntry {
  const type = typeof content === 'object' && 'link' in content ? 'link' : 'file';
  const text = typeof content === 'string' ? content : '';
  const size = typeof content === 'object' && 'size' in content ? content.size : text.length;
  const target = typeof content === 'object' && 'link' in content ? content.link : null;
  return { path, type, size, target, content: async () => Buffer.from(text) };
}

/** A platform with these layers and this configuration. */
export function platformOf(
  layers: readonly ImageLayer[],
  config: Config = {},
  platform = 'linux/amd64',
): BuiltPlatform {
  return {
    platform,
    manifestDigest: digestOf(`manifest of ${platform}`),
    configDigest: digestOf(`config of ${platform}`),
    layerDigests: layers.map(({ digest }) => digest),
    config: { ...emptyConfig, platform, ...config },
    layers: () => layers,
  };
}

/** An image with these platforms. */
export function imageOf(...platforms: readonly BuiltPlatform[]): BuiltImage {
  return { digest: digestOf('an image'), mediaType: 'application/vnd.oci.image.index.v1+json', platforms };
}

const emptyConfig: ImageConfig = {
  platform: 'linux/amd64',
  environment: [],
  labels: {},
  history: [],
  workdir: '/',
  entrypoint: [],
  command: [],
  user: '',
  onbuild: [],
  diffIds: [],
  text: '{}',
};
