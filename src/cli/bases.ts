import { resolve } from 'node:path';
import { readBuiltImage } from '../adapters/built-image.ts';
import { ociLayout } from '../adapters/oci-layout.ts';
import type { SeenBase } from '../gates/build-context/index.ts';
import type { ImageSource } from '../ports/images.ts';

/** Looks into every base that is given as a local layout: its triggers, its layers. */
export async function seenBases(contexts: ReadonlyMap<string, string>): Promise<Map<string, SeenBase>> {
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
