import { type Fault, faultsIn } from '../core/fault.ts';
import type { Registry } from './handles/registry.ts';
import { locationOf, type Source } from './load.ts';
import { fillHandles } from './tokens.ts';

type Path = readonly (string | number)[];

/** A document with its handles filled, and where that failed. */
export interface Filled {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** The paths of texts that still hold a handle: what they would be is not known. */
  readonly holes: readonly Path[];
}

/** A use of a handle, or what was meant to be one. */
const looksLikeHandle = /\{\s*handles?\s*:/i;

/** `{handle:NAME}` is filled wherever a text holds one, before anything is validated: a value from a registry is no better than one that was written. */
export function fill(root: unknown, registry: Registry, source: Source): Filled {
  const faults: Fault[] = [];
  const holes: Path[] = [];
  const filled = (text: string, path: Path): unknown => {
    try {
      return fillHandles(text, registry, locationOf(source, path));
    } catch (error) {
      faults.push(...faultsIn(error));
      holes.push(path);
      return text;
    }
  };
  const visit = (item: unknown, path: Path): unknown => {
    if (typeof item === 'string') return looksLikeHandle.test(item) ? filled(item, path) : item;
    if (Array.isArray(item)) return item.map((inner, index) => visit(inner, [...path, index]));
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, visit(inner, [...path, name])]));
  };
  return { value: visit(root, []), faults, holes };
}
