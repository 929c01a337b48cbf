import { Fault, Faults } from '../../core/fault.ts';
import type { Location } from '../../core/finding.ts';

/** A handle's value with its type kept; `bare` for a key that is declared without one. */
export type HandleValue =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'list'; readonly value: readonly unknown[] }
  | { readonly kind: 'map'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'bare' };

export interface Handle {
  readonly name: string;
  readonly value: HandleValue;
  readonly location: Location;
}

/** All handles that the contract's registries declare. */
export interface Registry {
  readonly handles: ReadonlyMap<string, Handle>;
}

/** Joins what the registries declare. A handle that is declared twice has no value that anybody could rely on. */
export function joinHandles(lists: readonly (readonly Handle[])[]): Registry {
  const handles = new Map<string, Handle>();
  const faults: Fault[] = [];
  for (const handle of lists.flat()) {
    const first = handles.get(handle.name);
    if (first) faults.push(duplicate(handle, first));
    else handles.set(handle.name, handle);
  }
  if (faults.length > 0) throw new Faults(faults);
  return { handles };
}

function duplicate(handle: Handle, first: Handle): Fault {
  const where = `${first.location.path}:${first.location.line ?? 1}`;
  const message = `${handle.location.path}:${handle.location.line ?? 1}: ${handle.name} is declared already in ${where}`;
  return new Fault('HANDLE_INVALID', { message, location: handle.location, fix: 'Keep one of the two declarations.' });
}

const placeholders = new Set(['', 'tbd', 'todo', 'none', 'null']);

/** Whether a value is a placeholder: something that still has to be decided. */
export function isUnpinned(value: HandleValue): boolean {
  if (value.kind !== 'string') return value.kind === 'bare';
  const text = value.value.trim().toLowerCase();
  return placeholders.has(text) || text.includes('to_pin') || text.includes('placeholder') || /^<|<[^<>]*>/.test(text);
}

/**
 * Refuses a handle that is used by its name while its value is a placeholder. A bare handle is whole: its name is all it says.
 * Throws HANDLE_UNPINNED.
 */
export function refuseUnpinned(registry: Registry, uses: readonly { name: string; usedAt: Location }[]): void {
  const faults = uses.flatMap(({ name, usedAt }) => {
    const handle = registry.handles.get(name);
    return handle && handle.value.kind !== 'bare' && isUnpinned(handle.value) ? [unpinned(handle, usedAt)] : [];
  });
  if (faults.length > 0) throw new Faults(faults);
}

function unpinned({ name, location }: Handle, usedAt: Location): Fault {
  const [declared, used] = [location, usedAt].map(({ path, line }) => `${path}:${line ?? 1}`);
  return new Fault('HANDLE_UNPINNED', {
    message: `${declared}: ${name} has no pinned value, and ${used} uses it`,
    location,
  });
}

/** The pinned text of a handle. Throws HANDLE_UNKNOWN, HANDLE_UNPINNED or HANDLE_INVALID. */
export function pinned(registry: Registry, name: string, usedAt: Location): string {
  const handle = registry.handles.get(name);
  const place = `${usedAt.path}:${usedAt.line ?? 1}`;
  if (!handle)
    throw new Fault('HANDLE_UNKNOWN', {
      message: `${place}: the handle ${name} is declared in no registry`,
      location: usedAt,
    });
  const { value, location } = handle;
  const declared = `${location.path}:${location.line ?? 1}`;
  if (isUnpinned(value)) throw unpinned(handle, usedAt);
  if (value.kind === 'list' || value.kind === 'map')
    throw new Fault('HANDLE_INVALID', {
      message: `${declared}: ${name} is a ${value.kind}, and ${place} needs a text`,
      location,
    });
  return value.kind === 'bare' ? '' : String(value.value);
}
