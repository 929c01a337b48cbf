import { setTimeout as sleep } from 'node:timers/promises';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { ImageRegistry, ManifestBytes } from '../ports/images.ts';

/** How long a tag may take to appear, and who is told that we wait. */
export interface TagWait {
  readonly seconds: number;
  readonly pauseMs?: number;
  readonly onWait?: (line: string) => void;
}

/**
 * The manifest behind a tag that may not have reached this part of the registry yet: a replica lags behind. The wait is
 * bounded and told. Throws REGISTRY_NOT_FOUND at its end.
 */
export async function awaitedManifest(
  registry: ImageRegistry,
  tag: string,
  { seconds, pauseMs = 2000, onWait }: TagWait,
): Promise<ManifestBytes> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await registry.manifest(tag).catch(unlessMissing);
    if (found) return found;
    const left = end - performance.now();
    if (left <= 0) throw neverCame(registry, tag, seconds);
    onWait?.(`waiting for ${plain(registry.repository)}:${plain(tag)}, ${Math.ceil(left / 1000)} s left`);
    await sleep(Math.min(left, pauseMs));
  }
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Fault && error.code === 'REGISTRY_NOT_FOUND') return undefined;
  throw error;
}

function neverCame({ repository }: ImageRegistry, tag: string, seconds: number): Fault {
  const waited = seconds === 0 ? '' : `, after waiting ${seconds} s for it`;
  return new Fault('REGISTRY_NOT_FOUND', { message: `${plain(repository)} has no ${plain(tag)}${waited}` });
}
