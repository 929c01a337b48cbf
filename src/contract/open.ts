import { z } from 'zod';
import { sha256 } from '../core/digest.ts';
import { Fault, Faults, faultsIn } from '../core/fault.ts';
import type { Location } from '../core/finding.ts';
import { decodeText } from '../core/text.ts';
import { tokensOf } from '../core/tokens.ts';
import { dirname, join } from '../domain/path/clean.ts';
import type { Files } from '../ports/files.ts';
import { confine } from './confine.ts';
import { rowSchema } from './entrypoints-schema.ts';
import { readHandles } from './handles/document.ts';
import { type Handle, joinHandles, type Registry, refuseUnpinned } from './handles/registry.ts';
import { locationOf, parseYaml, type Source, validate } from './load.ts';
import type { OpenContract, PlacedRow } from './opened.ts';
import { profileOf } from './profile.ts';
import { type Contract, contractSchema, includePaths } from './schema.ts';
import { fillHandles } from './tokens.ts';

/** Reads the contract at a path of the repository, and everything it names. All mistakes of one file are reported at once. */
export async function openContract(files: Files, path: string): Promise<OpenContract> {
  return readContract(files, path, await files.read(path), false);
}

/** A contract from bytes; `guessed` marks one that nobody wrote. */
export async function readContract(
  files: Files,
  path: string,
  bytes: Uint8Array,
  guessed: boolean,
): Promise<OpenContract> {
  const { source, value } = parseYaml(decodeText(bytes, path), path, 'CONTRACT_INVALID');
  const folder = dirname(path);
  const named = namedRegistries(value, source);
  await confineAll(files, registryPaths(named), folder, source);
  const registries = await readAll(
    files,
    folder,
    named.map((item) => item.path),
  );
  const registry = joinHandles(collect(named.map((item) => () => handlesOf(registries, item.path, item.format))));
  const contract = validate(contractSchema, fill(value, registry, source), source, 'CONTRACT_INVALID');
  refuseUnknownTokens(contract, source);
  await confineAll(files, contractPaths(contract), folder, source);
  const rowFile = contract.entrypoints['rows-from'];
  const rowBytes = rowFile === undefined ? [] : await readAll(files, folder, [rowFile]);
  const rows = [...inlineRows(contract, source), ...rowBytes.flatMap((file) => rowsIn(file, registry))];
  refuseUnpinned(registry, rows.flatMap(handleUse));
  const everything = [bytes, ...registries.map((file) => file.bytes), ...rowBytes.map((file) => file.bytes)];
  return {
    contract,
    path,
    folder,
    sha256: sha256(everything.map((part) => sha256(part)).join('\n')),
    include: includePaths(contract),
    registry,
    rows,
    profile: profileOf(contract.profile, contract.blockers),
    guessed,
    locate: (keys) => locationOf(source, keys),
  };
}

type NamedRegistry = Contract['handles']['registries'][number];

/** The registries come first, since their values fill the rest. Where they cannot be read, all mistakes are told at once. */
function namedRegistries(value: unknown, source: Source): readonly NamedRegistry[] {
  const result = z.looseObject({ handles: contractSchema.shape.handles }).safeParse(value);
  if (result.success) return result.data.handles.registries;
  return validate(contractSchema, value, source, 'CONTRACT_INVALID').handles.registries;
}

interface NamedBytes {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function readAll(files: Files, folder: string, names: readonly string[]): Promise<NamedBytes[]> {
  const read: NamedBytes[] = [];
  for (const name of names) {
    const path = join(folder, name);
    read.push({ name, path, bytes: await files.read(path) });
  }
  return read;
}

function handlesOf(
  files: readonly NamedBytes[],
  name: string,
  format: 'markdown' | 'yaml' | 'json' | undefined,
): Handle[] {
  const file = files.find((item) => item.name === name);
  if (!file) throw new Fault('FILE_MISSING', { message: `${name} was not read` });
  return readHandles(file.bytes, file.path, format);
}

/** Runs every piece of work and reports all their faults together. */
function collect<Value>(works: readonly (() => Value)[]): Value[] {
  const faults: Fault[] = [];
  const values = works.flatMap((work) => {
    try {
      return [work()];
    } catch (error) {
      faults.push(...faultsIn(error));
      return [];
    }
  });
  if (faults.length > 0) throw new Faults(faults);
  return values;
}

/** `{handle:NAME}` is filled wherever a text holds one, before anything is validated: a value from a registry is no better than one that was written. */
function fill(value: unknown, registry: Registry, source: Source): unknown {
  const faults: Fault[] = [];
  const visit = (item: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof item === 'string' && item.includes('{handle:'))
      return filled(item, registry, locationOf(source, path), faults);
    if (Array.isArray(item)) return item.map((inner, index) => visit(inner, [...path, index]));
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, visit(inner, [...path, name])]));
  };
  const result = visit(value, []);
  if (faults.length > 0) throw new Faults(faults);
  return result;
}

function filled(text: string, registry: Registry, location: Location, faults: Fault[]): string {
  try {
    return fillHandles(text, registry, location);
  } catch (error) {
    faults.push(...faultsIn(error));
    return text;
  }
}

function handleUse({ row, location }: PlacedRow): { name: string; usedAt: Location }[] {
  return row.handle === undefined ? [] : [{ name: row.handle, usedAt: location }];
}

function inlineRows(contract: Contract, source: Source): PlacedRow[] {
  return contract.entrypoints.rows.map((row, index) => ({
    row,
    location: locationOf(source, ['entrypoints', 'rows', index]),
  }));
}

function rowsIn({ path, bytes }: NamedBytes, registry: Registry): PlacedRow[] {
  const { source, value } = parseYaml(decodeText(bytes, path), path, 'CONTRACT_INVALID');
  const rows = validate(z.array(rowSchema), fill(value, registry, source), source, 'CONTRACT_INVALID');
  return rows.map((row, index) => ({ row, location: locationOf(source, [index]) }));
}

type NamedPath = readonly [path: string, keys: readonly (string | number)[]];

function registryPaths(registries: readonly NamedRegistry[]): NamedPath[] {
  return registries.map((item, index) => [item.path, ['handles', 'registries', index, 'path']]);
}

function contractPaths({ image, secrets, entrypoints }: Contract): NamedPath[] {
  const rows = entrypoints['rows-from'];
  const key = secrets['fingerprint-key'];
  const archive = image.prebuilt?.archive;
  return [
    [image.context, ['image', 'context']],
    [join(image.context, image.dockerfile), ['image', 'dockerfile']],
    ...secrets.workflows.map((path, index): NamedPath => [path, ['secrets', 'workflows', index]]),
    ...(rows === undefined ? [] : [[rows, ['entrypoints', 'rows-from']] as const]),
    ...(archive === undefined ? [] : [[archive, ['image', 'prebuilt', 'archive']] as const]),
    ...(key !== undefined && 'file' in key ? [[key.file, ['secrets', 'fingerprint-key', 'file']] as const] : []),
  ];
}

/** Every path that the contract names stays inside the repository, links included. */
async function confineAll(files: Files, named: readonly NamedPath[], folder: string, source: Source): Promise<void> {
  for (const [path, keys] of named) await confine(files, join(folder, path), locationOf(source, keys));
}

/** The tokens that each pattern may hold: another one would stay in a name unfilled. */
function refuseUnknownTokens({ image, evidence }: Contract, source: Source): void {
  const patterns: [string, readonly string[], readonly string[]][] = [
    [image['tag-pattern'], ['image', 'tag-pattern'], ['git_sha', 'ci_run_id']],
    [evidence.prefix, ['evidence', 'prefix'], ['platform_run_id', 'phase_id']],
  ];
  const faults = patterns.flatMap(([pattern, keys, known]) => {
    const location = locationOf(source, keys);
    const place = `${location.path}:${location.line ?? 1}:${location.column ?? 1}`;
    const wrong = tokensOf(pattern).filter((token) => !known.includes(token));
    return wrong.map((token) => {
      const message = `${place}: found {${token}} in ${pattern}; expected only ${known.map((name) => `{${name}}`).join(' and ')}`;
      return new Fault('HANDLE_UNKNOWN', { message, location });
    });
  });
  if (faults.length > 0) throw new Faults(faults);
}
