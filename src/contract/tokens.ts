import type { Location } from '../core/finding.ts';
import { pinned, type Registry } from './handles/registry.ts';

const handleToken = /\{handle:([^{}]*)(\}?)/g;

/** The text with every `{handle:NAME}` replaced by the pinned value; a malformed use names a handle that nobody declares. */
export function fillHandles(text: string, registry: Registry, usedAt: Location): string {
  return text.replace(handleToken, (use, name: string, end: string) =>
    pinned(registry, end === '' ? use : name, usedAt),
  );
}
