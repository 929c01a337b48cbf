import { z } from 'zod';
import { sha256 } from '../core/digest.ts';
import { type Fault, Faults, faultsIn } from '../core/fault.ts';
import type { Location } from '../core/finding.ts';
import { decodeText } from '../core/text.ts';
import { dirname, join } from '../domain/path/clean.ts';
import type { Files } from '../ports/files.ts';
import { attempt } from './attempt.ts';
import { confine } from './confine.ts';
import { rowSchema } from './entrypoint-row-schema.ts';
import { type Filled, fill } from './fill.ts';
import { readHandles } from './handles/document.ts';
import { type HandleSource, readParameters } from './handles/parameters.ts';
import { declared, type Handle, joinHandles, type Registry, refuseUnpinned } from './handles/registry.ts';
import { locationOf, parseYaml, type Source, validate } from './load.ts';
import { type NamedFile, readNamed } from './named-file.ts';
import type { OpenContract, PlacedRow } from './opened.ts';
import { profileOf } from './profile.ts';
import { type Contract, contractSchema, excludePaths, includePaths } from './schema.ts';
import { unknownTokens } from './tokens.ts';

/** Reads the contract at a path of the repository, and everything it names. All mistakes of one file are reported at once. */
export async function openContract(files: Files, path: string, handles?: HandleSource): Promise<OpenContract> {
  return readContract(files, path, await files.read(path), { guessed: false, handles });
}

/** How a contract is read. */
export interface Reader {
  /** Nobody wrote it. */
  readonly guessed: boolean;
  /** Where the handles are that lie in no file; undefined where nobody can be asked. */
  readonly handles?: HandleSource | undefined;
}

/** A contract from bytes. Throws every fault of it, and of what it names, at once. */
export async function readContract(
  files: Files,
  path: string,
  bytes: Uint8Array,
  { guessed, handles }: Reader,
): Promise<OpenContract> {
  const faults: Fault[] = [];
  const { source, value } = parseYaml(decodeText(bytes, path), path, 'CONTRACT_INVALID', faults);
  const folder = dirname(path);
  const before = faults.length;
  const registries = await readRegistries({ files, folder, source, faults, handles }, value);
  const registry = (await attempt(faults, () => joinHandles(registries.map((file) => file.handles)))) ?? nothing;
  const known = faults.length === before;
  const filled = fill(value, registry, source);
  if (known) faults.push(...filled.faults);
  const contract = await attempt(faults, () => validateFilled(filled, source));
  if (!contract) {
    await readRowFile({ files, folder, source, faults }, rowsFromIn(value));
    throw new Faults(inOrder(faults));
  }
  faults.push(...besides(filled, source, unknownTokens(contract, source)));
  faults.push(...(await outsiders(files, contract, folder, source)));
  for (const [index, name] of contract.provenance['config-fields'].entries())
    await attempt(faults, () => declared(registry, name, locationOf(source, ['provenance', 'config-fields', index])));
  const rowFile = await readRowFile({ files, folder, source, faults }, contract.entrypoints['rows-from']);
  const fromFile = rowFile && (await attempt(faults, () => rowsIn(rowFile, registry)));
  const rows = [...inlineRows(contract, source), ...(fromFile ?? [])];
  await attempt(faults, () => refuseUnpinned(registry, rows.flatMap(handleUse)));
  if (faults.length > 0) throw new Faults(inOrder(faults));
  const everything = [bytes, ...registries.map((file) => file.bytes), ...(rowFile ? [rowFile.bytes] : [])];
  return {
    contract,
    path,
    folder,
    sha256: sha256(everything.map((part) => sha256(part)).join('\n')),
    files: [{ path, bytes }, ...registries.flatMap(({ file }) => file ?? []), ...(rowFile ? [rowFile] : [])],
    include: includePaths(contract),
    exclude: excludePaths(contract),
    registry,
    rows,
    profile: profileOf(contract.profile, contract.blockers),
    guessed,
    locate: (keys) => locationOf(source, keys),
  };
}

const nothing: Registry = { handles: new Map() };

/** A contract being read, and what is wrong so far. */
interface Reading {
  readonly files: Files;
  readonly folder: string;
  readonly source: Source;
  readonly faults: Fault[];
  readonly handles?: HandleSource | undefined;
}

/** From top to bottom, file by file, as somebody mends them. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const rank = ({ location }: Fault) => (location?.line ?? 0) * 1000 + (location?.column ?? 0);
  const path = ({ location }: Fault) => location?.path ?? '';
  return [...faults].sort((a, b) => (path(a) === path(b) ? rank(a) - rank(b) : path(a) < path(b) ? -1 : 1));
}

/** A registry, and the bytes that stand for it in the contract’s digest. */
interface RegistryFile extends Pick<NamedFile, 'bytes'> {
  readonly handles: readonly Handle[];
  /** undefined where the handles lie in no file. */
  readonly file?: NamedFile;
}

/** The registries come first, since their values fill the rest. */
async function readRegistries(reading: Reading, value: unknown): Promise<RegistryFile[]> {
  const { registries, allowed } = namedRegistries(value);
  const read: RegistryFile[] = [];
  for (const [index, named] of registries.entries()) {
    const key = named.ssm === undefined ? 'path' : 'ssm';
    const usedAt = locationOf(reading.source, ['handles', 'registries', index, key]);
    const file = await attempt(reading.faults, () => readRegistry(reading, named, usedAt, allowed));
    if (file) read.push(file);
  }
  return read;
}

async function readRegistry(
  { files, folder, handles }: Reading,
  { path, format, ssm }: Contract['handles']['registries'][number],
  usedAt: Location,
  allowed: readonly string[],
): Promise<RegistryFile> {
  if (ssm !== undefined) return readParameters(handles, ssm, usedAt, allowed);
  const named = await readNamed(files, folder, path ?? '', usedAt);
  return { bytes: named.bytes, file: named, handles: await readHandles(named.bytes, named.path, format) };
}

/** None where they cannot be told: the whole contract is then refused for the same reason. */
function namedRegistries(value: unknown): { registries: Contract['handles']['registries']; allowed: string[] } {
  const { handles, environment } = contractSchema.shape;
  const result = z.looseObject({ handles, environment }).safeParse(value);
  return result.success
    ? { registries: result.data.handles.registries, allowed: result.data.environment.allow }
    : { registries: [], allowed: [] };
}

/** What a text would be that could not be filled is not known, so nothing is said against it. */
function validateFilled(filled: Filled, source: Source): Contract {
  try {
    return validate(contractSchema, filled.value, source, 'CONTRACT_INVALID');
  } catch (error) {
    throw new Faults(besides(filled, source, faultsIn(error)));
  }
}

/** The faults that are not about a text which could not be filled: that one has its own. */
function besides({ holes }: Filled, source: Source, faults: readonly Fault[]): Fault[] {
  const places = holes.map((path) => placeOf(locationOf(source, path)));
  return faults.filter(({ location }) => !location || !places.includes(placeOf(location)));
}

function placeOf({ line, column }: Location): string {
  return `${line}:${column}`;
}

async function readRowFile(
  { files, folder, source, faults }: Reading,
  name: string | undefined,
): Promise<NamedFile | undefined> {
  const usedAt = locationOf(source, ['entrypoints', 'rows-from']);
  return name === undefined ? undefined : attempt(faults, () => readNamed(files, folder, name, usedAt));
}

/** The file of rows that a contract names which is wrong elsewhere: whether it is there is told at once, too. */
function rowsFromIn(value: unknown): string | undefined {
  const named = z.looseObject({ entrypoints: z.looseObject({ 'rows-from': z.string() }) }).safeParse(value);
  return named.data?.entrypoints['rows-from'];
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

function rowsIn({ path, bytes }: NamedFile, registry: Registry): PlacedRow[] {
  const { source, value } = parseYaml(decodeText(bytes, path), path, 'CONTRACT_INVALID');
  const filled = fill(value, registry, source);
  if (filled.faults.length > 0) throw new Faults(filled.faults);
  const rows = validate(z.array(rowSchema), filled.value, source, 'CONTRACT_INVALID');
  return rows.map((row, index) => ({ row, location: locationOf(source, [index]) }));
}

/** The faults of paths that lead outside the repository, links included. */
async function outsiders(files: Files, contract: Contract, folder: string, source: Source): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const way of contractPaths(contract))
    await attempt(faults, async () => {
      for (const [path, keys] of way) await confine(files, join(folder, path), locationOf(source, keys));
    });
  return faults;
}

type NamedPath = readonly [path: string, keys: readonly (string | number)[]];

/** Paths in ways: what lies behind a path that leads outside is not asked. */
function contractPaths({ image, secrets }: Contract): (readonly NamedPath[])[] {
  const key = secrets['fingerprint-key'];
  const archive = image.prebuilt?.archive;
  return [
    [
      [image.context, ['image', 'context']],
      [join(image.context, image.dockerfile), ['image', 'dockerfile']],
    ],
    ...secrets.workflows.map((path, index): NamedPath[] => [[path, ['secrets', 'workflows', index]]]),
    archive === undefined ? [] : [[archive, ['image', 'prebuilt', 'archive']]],
    key !== undefined && 'file' in key ? [[key.file, ['secrets', 'fingerprint-key', 'file']]] : [],
  ];
}
