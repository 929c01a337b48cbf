import { Fault } from '../core/fault.ts';
import type { ImageRegistry } from '../ports/images.ts';

export function ociRegistry(options: { readonly repository: string }): ImageRegistry {
  throw new Fault('REGISTRY_UNREACHABLE', { message: options.repository });
}
