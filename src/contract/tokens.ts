import type { Location } from '../core/finding.ts';
import { pinned, type Registry } from './handles/registry.ts';

const handleToken = /\{handle:([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** The text with every `{handle:NAME}` replaced by the pinned value. */
export function fillHandles(text: string, registry: Registry, usedAt: Location): string {
  return text.replace(handleToken, (_, name: string) => pinned(registry, name, usedAt));
}
