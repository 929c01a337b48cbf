import { Fault } from '../core/fault.ts';
import { type FolderNode, folder, TreeProblem } from '../domain/context/tree.ts';
import type { StaticImage } from '../domain/entrypoint/static.ts';
import { applyLayer, type PlacedEntry } from '../domain/image/root-fs.ts';
import type { BuildContextResult } from '../gates/build-context/index.ts';
import type { BuiltImage } from '../ports/built-image.ts';

/** The image as far as the Dockerfile makes it. */
export function plannedImage({ facts: { dockerfile } }: BuildContextResult): StaticImage {
  if (dockerfile.kind === 'refused') return { tree: folder(), environment: new Map(), workdir: '/' };
  const { image, settings } = dockerfile.plan;
  return { tree: image, environment: settings.environment, workdir: settings.workdir };
}

/** An image that exists, from its layers: nothing of it is run. Of several platforms the first. */
export async function layeredImage({ platforms }: BuiltImage): Promise<StaticImage> {
  const tree = folder();
  const [platform] = platforms;
  for (const layer of platform?.layers() ?? []) {
    const entries: PlacedEntry[] = [];
    for await (const { path, type, target } of layer.entries()) entries.push({ path, type, target });
    layOver(tree, entries);
  }
  const environment = new Map((platform?.config.environment ?? []).map(splitVariable));
  return { tree, environment, workdir: platform?.config.workdir || '/' };
}

/** Throws IMAGE_MALFORMED where no engine could unpack the layer. */
function layOver(tree: FolderNode, entries: readonly PlacedEntry[]): void {
  try {
    applyLayer(tree, entries);
  } catch (error) {
    if (!(error instanceof TreeProblem)) throw error;
    throw new Fault('IMAGE_MALFORMED', { message: `a layer of the image cannot be unpacked: ${error.message}` });
  }
}

function splitVariable(text: string): [string, string] {
  const cut = text.indexOf('=');
  return cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 1)];
}
