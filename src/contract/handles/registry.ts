import { Fault, Faults } from '../../core/fault.ts';
import type { Location } from '../../core/finding.ts';
import { nearest } from '../nearest.ts';

/** A handle's value with its type kept; `bare` for a key that is declared without one. */
export type HandleValue =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'list'; readonly value: readonly unknown[] }
  | { readonly kind: 'map'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'bare' };

/** The value with its kind; undefined for null, which is no value. */
export function typed(value: unknown): HandleValue | undefined {
  if (typeof value === 'string') return { kind: 'string', value };
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', value } : undefined;
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (Array.isArray(value)) return { kind: 'list', value };
  if (typeof value === 'object' && value !== null)
    return { kind: 'map', value: value as Readonly<Record<string, unknown>> };
  return undefined;
}

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
  return value.kind === 'bare' || holdsPlaceholder(value.value);
}

/** Also deep inside of a list or map. A handle that refers to another one is not filled a second time, so it is no value. */
function holdsPlaceholder(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsPlaceholder);
  if (typeof value !== 'string') return value === null;
  const text = value.trim().toLowerCase();
  return placeholders.has(text) || /to_pin|placeholder|^<|<[^<>]*>|\{\s*handles?\s*:/.test(text);
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
  const message = `${placeOf(location)}: ${name} has no pinned value, and ${placeOf(usedAt)} uses it`;
  return new Fault('HANDLE_UNPINNED', { message, location });
}

/** The pinned value of a handle, with its type. Throws HANDLE_UNKNOWN or HANDLE_UNPINNED. */
export function declared(registry: Registry, name: string, usedAt: Location): unknown {
  const { value } = pinnedHandle(registry, name, usedAt);
  return value.kind === 'bare' ? '' : value.value;
}

/** The pinned text of a handle, for a place inside a longer text. Throws HANDLE_UNKNOWN, HANDLE_UNPINNED or HANDLE_INVALID. */
export function pinned(registry: Registry, name: string, usedAt: Location): string {
  const { value, location } = pinnedHandle(registry, name, usedAt);
  if (value.kind === 'string' || value.kind === 'number') return String(value.value);
  throw new Fault('HANDLE_INVALID', {
    message: `${placeOf(location)}: ${name} is a ${value.kind}, and ${placeOf(usedAt)} needs a text`,
    location,
  });
}

function pinnedHandle(registry: Registry, name: string, usedAt: Location): Handle {
  const handle = registry.handles.get(name);
  if (!handle) throw unknown(registry, name, usedAt);
  if (isUnpinned(handle.value)) throw unpinned(handle, usedAt);
  return handle;
}

function unknown({ handles }: Registry, name: string, usedAt: Location): Fault {
  const suggestion = nearest(name, [...handles.keys()]);
  return new Fault('HANDLE_UNKNOWN', {
    message: `${placeOf(usedAt)}: the handle ${name} is declared in no registry`,
    location: usedAt,
    ...(suggestion === undefined ? {} : { fix: `Did you mean ${suggestion}?` }),
  });
}

function placeOf({ path, line, column }: Location): string {
  return [path, line ?? 1, ...(column === undefined ? [] : [column])].join(':');
}
