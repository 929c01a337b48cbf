import { scanBytes } from '../../domain/scan/scan.ts';
import { isSecretName } from '../../domain/scan/variable-name.ts';
import type { BuiltImage, ImageConfig, ImageLayer } from '../../ports/built-image.ts';
import type { Scanner } from './collect.ts';
import type { ImageFacts, ScannedFile } from './facts.ts';

/** Looks into every layer that the build added, and into the configuration of every platform. */
export async function inspectImage(image: BuiltImage, scanner: Scanner): Promise<ImageFacts> {
  const layers = new Map<string, ImageLayer>();
  for (const platform of image.platforms) for (const layer of platform.layers()) layers.set(layer.digest, layer);
  const own = [...layers.values()].filter(({ fromBase }) => !fromBase);
  const files: ScannedFile[] = [];
  for (const layer of own) for await (const file of scanLayer(layer, scanner)) files.push(file);
  const settings = image.platforms.flatMap(({ platform, config }) => settingsHits(platform, config, scanner));
  return { files, settings, baseLayers: layers.size - own.length, layers: layers.size };
}

async function* scanLayer(layer: ImageLayer, scanner: Scanner): AsyncGenerator<ScannedFile> {
  for await (const entry of layer.entries()) {
    if (entry.type === 'folder' || entry.type === 'other') continue;
    const base = { path: `/${entry.path}`, size: entry.size, bannedName: scanner.bannedName(entry.path), hits: [] };
    if (entry.type !== 'file') yield { ...base, state: 'scanned' };
    else if (entry.size > scanner.maxBytes) yield { ...base, state: 'too-large' };
    else
      yield {
        ...base,
        hits: scanBytes(await entry.content(), scanner.rules, scanner.fingerprintKey),
        state: 'scanned',
      };
  }
}

function settingsHits(
  platform: string,
  { environment, labels, history, text: whole }: ImageConfig,
  scanner: Scanner,
): { place: string; detail: string }[] {
  const named = environment.flatMap((entry) => {
    const name = entry.split('=', 1)[0] ?? '';
    return isSecretName(name, [])
      ? [{ place: `${platform} environment ${name}`, detail: 'a variable with a secret’s name is set in the image' }]
      : [];
  });
  const texts: [string, string][] = [
    ...environment.map((entry): [string, string] => [`environment ${entry.split('=', 1)[0] ?? ''}`, entry]),
    ...Object.entries(labels).map(([name, value]): [string, string] => [`label ${name}`, value]),
    ...history.map((entry, index): [string, string] => [`history entry ${index + 1}`, entry]),
  ];
  const matched = texts.flatMap(([place, text]) => {
    const [hit] = scanBytes(Buffer.from(text), scanner.rules, undefined);
    return hit ? [{ place: `${platform} ${place}`, detail: `matches the rule ${hit.rule}` }] : [];
  });
  return [...named, ...matched, ...elsewhere(platform, whole, matched.length > 0, scanner)];
}

/** Commands, health checks and whatever else a configuration holds, where none of the named places has it already. */
function elsewhere(
  platform: string,
  text: string,
  isKnown: boolean,
  { rules }: Scanner,
): { place: string; detail: string }[] {
  const [hit] = isKnown ? [] : scanBytes(Buffer.from(text), rules, undefined);
  return hit ? [{ place: `${platform} configuration`, detail: `matches the rule ${hit.rule}` }] : [];
}
