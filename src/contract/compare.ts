import { z } from 'zod';
import type { Location } from '../core/finding.ts';
import { rowSchema } from './entrypoint-row-schema.ts';
import type { Handle } from './handles/registry.ts';
import type { LoosenedBy } from './key.ts';
import type { OpenContract, PlacedRow } from './opened.ts';
import { contractSchema } from './schema.ts';

/** One difference between two contracts, and whether it asks for less (L13). */
export interface Change {
  readonly direction: 'loosening' | 'tightening' | 'neutral';
  /** `context.exclude[2]`, `entrypoints.rows[4].required-args[0]`, `handles.ECR_URI`. */
  readonly key: string;
  /** undefined where nothing stood, or stands. */
  readonly before: unknown;
  readonly after: unknown;
  /** Of the changed contract; of the base where something was taken away. */
  readonly location: Location;
}

type Keys = readonly (string | number)[];

/** Two sides of one value, each with the place where it stands in its own contract. */
interface Pair {
  readonly schema: z.ZodType;
  readonly loosenedBy: LoosenedBy;
  readonly before: unknown;
  readonly after: unknown;
  readonly beforeKeys: Keys;
  readonly afterKeys: Keys;
}

interface Difference extends Pick<Pair, 'before' | 'after' | 'beforeKeys' | 'afterKeys'> {
  readonly direction: Change['direction'];
}

/**
 * Every difference of a contract from its base: of the contract itself as it reads once it is filled, of its rows, wherever
 * they stand, and of the handles of its registries. What no mark of the schema speaks of counts as a loosening.
 */
export function compareContracts(base: OpenContract, head: OpenContract): Change[] {
  const keys = { before: without(base.contract), after: without(head.contract) };
  const differences = compare({
    schema: contractSchema,
    loosenedBy: 'changed',
    ...keys,
    beforeKeys: [],
    afterKeys: [],
  });
  return [
    ...differences.map((difference) => placed(difference, base, head)),
    ...compareRows(base.rows, head.rows),
    ...compareHandles(base.registry.handles, head.registry.handles),
  ];
}

/** Rows are compared as they were read, from the contract or from a file beside it. */
function without(contract: OpenContract['contract']): unknown {
  const { rows: _rows, 'rows-from': _file, ...entrypoints } = contract.entrypoints;
  return { ...contract, entrypoints };
}

function placed(difference: Difference, base: OpenContract, head: OpenContract): Change {
  const { direction, before, after, beforeKeys, afterKeys } = difference;
  const isGone = after === undefined;
  const location = isGone ? base.locate(beforeKeys) : head.locate(afterKeys);
  return { direction, key: written(isGone ? beforeKeys : afterKeys), before, after, location };
}

function written(keys: Keys): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

function compare(pair: Pair): Difference[] {
  const { before, after } = pair;
  if (same(before, after)) return [];
  const schema = bare(pair.schema);
  if (before === undefined || after === undefined) return [{ ...pair, direction: directionOf(pair) }];
  if (schema instanceof z.ZodObject) return compareObjects(pair, schema);
  if (schema instanceof z.ZodRecord) return compareMaps(pair, schema);
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(pair, elementOf(schema), before, after);
  return [{ ...pair, direction: directionOf(pair) }];
}

function compareObjects(pair: Pair, schema: z.ZodObject): Difference[] {
  return Object.entries(schema.shape).flatMap(([name, value]) => compare(within(pair, name, value as z.ZodType)));
}

function compareMaps(pair: Pair, schema: z.ZodRecord): Difference[] {
  const names = new Set([...Object.keys(Object(pair.before)), ...Object.keys(Object(pair.after))]);
  return [...names].flatMap((name) => {
    const { before, after, beforeKeys, afterKeys } = within(pair, name, schema);
    return compare({
      schema: schema.valueType as z.ZodType,
      loosenedBy: pair.loosenedBy,
      before,
      after,
      beforeKeys,
      afterKeys,
    });
  });
}

function within({ before, after, beforeKeys, afterKeys }: Pair, name: string, schema: z.ZodType): Pair {
  return {
    schema,
    loosenedBy: markOf(schema),
    before: Reflect.get(Object(before), name),
    after: Reflect.get(Object(after), name),
    beforeKeys: [...beforeKeys, name],
    afterKeys: [...afterKeys, name],
  };
}

/** Elements are told apart by what they are, not by where they stand; of two that are the same, the rest is compared. */
function compareLists(
  pair: Pair,
  element: z.ZodType,
  before: readonly unknown[],
  after: readonly unknown[],
): Difference[] {
  const rest = after.map((value, index) => ({ name: identity(element, value), value, index }));
  const gone: Difference[] = [];
  const kept = before.flatMap((value, index) => {
    const at = rest.findIndex(({ name }) => name === identity(element, value));
    const beforeKeys = [...pair.beforeKeys, index];
    const [found] = at < 0 ? [] : rest.splice(at, 1);
    if (found)
      return compare({
        ...pair,
        schema: element,
        before: value,
        after: found.value,
        beforeKeys,
        afterKeys: [...pair.afterKeys, found.index],
      });
    gone.push({
      ...pair,
      before: value,
      after: undefined,
      beforeKeys,
      direction: listDirection(pair.loosenedBy, 'removed'),
    });
    return [];
  });
  const added = rest.map(
    ({ value, index }): Difference => ({
      ...pair,
      before: undefined,
      after: value,
      afterKeys: [...pair.afterKeys, index],
      direction: listDirection(pair.loosenedBy, 'added'),
    }),
  );
  return [...kept, ...gone, ...added];
}

/** Of an object, the keys of which any change is a loosening: what they say is what it is. */
function identity(schema: z.ZodType, value: unknown): string {
  const object = bare(schema);
  if (!(object instanceof z.ZodObject)) return JSON.stringify(value);
  const names = Object.entries(object.shape).flatMap(([name, part]) =>
    markOf(part as z.ZodType) === 'changed' ? [name] : [],
  );
  return JSON.stringify(names.map((name) => Reflect.get(Object(value), name) ?? null));
}

function listDirection(loosenedBy: LoosenedBy, change: 'added' | 'removed'): Change['direction'] {
  if (loosenedBy === 'never') return 'neutral';
  const loosens = loosenedBy.replace('-or-absent', '');
  return loosens === 'changed' || loosens === change ? 'loosening' : 'tightening';
}

/** Of a value that is no list, or of one that stands on one side only. */
function directionOf({ loosenedBy, before, after }: Pair): Change['direction'] {
  if (loosenedBy === 'never') return 'neutral';
  if (loosenedBy.endsWith('-or-absent') && (before === undefined || after === undefined))
    return after === undefined ? 'loosening' : 'tightening';
  if (loosenedBy === 'added' || loosenedBy === 'removed')
    return listDirection(loosenedBy, after === undefined ? 'removed' : 'added');
  const grew = typeof before === typeof after && (after as number | string) > (before as number | string);
  if (loosenedBy.startsWith('raised') && before !== undefined && after !== undefined)
    return grew ? 'loosening' : 'tightening';
  if (loosenedBy === 'lowered' && before !== undefined && after !== undefined) return grew ? 'tightening' : 'loosening';
  return 'loosening';
}

function compareRows(before: readonly PlacedRow[], after: readonly PlacedRow[]): Change[] {
  const place = (rows: readonly PlacedRow[], keys: Keys): Location =>
    rows[Number(keys[0])]?.location ?? { path: 'seaworthy.yml' };
  const list = { before: before.map(({ row }) => row), after: after.map(({ row }) => row) };
  return compare({ schema: z.array(rowSchema), loosenedBy: 'removed', ...list, beforeKeys: [], afterKeys: [] }).map(
    ({ direction, before: was, after: is, beforeKeys, afterKeys }) => {
      const [keys, rows] = is === undefined ? [beforeKeys, before] : [afterKeys, after];
      return {
        direction,
        key: `entrypoints.rows${written(keys)}`,
        before: was,
        after: is,
        location: place(rows, keys),
      };
    },
  );
}

/** A handle more asks for more; one that is gone, or says something else, was a word that somebody relied on. */
function compareHandles(before: ReadonlyMap<string, Handle>, after: ReadonlyMap<string, Handle>): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): Change[] => {
    const [was, is] = [before.get(name), after.get(name)];
    const location = (is ?? was)?.location;
    if (!location || same(was?.value, is?.value)) return [];
    const direction = was === undefined ? 'tightening' : 'loosening';
    return [{ direction, key: `handles.${name}`, before: valueOf(was), after: valueOf(is), location }];
  });
}

function valueOf(handle: Handle | undefined): unknown {
  return handle && 'value' in handle.value ? handle.value.value : handle?.value.kind;
}

function markOf(schema: z.ZodType): LoosenedBy {
  return (schema.meta()?.['x-loosened-by'] as LoosenedBy | undefined) ?? 'changed';
}

/** The schema behind defaults and optional values. */
function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional)
    return bare(schema.unwrap() as z.ZodType);
  return schema;
}

function elementOf(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : z.unknown();
}

function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
