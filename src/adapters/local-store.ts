import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, readdir, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { EvidenceStore, LargeObject } from '../ports/evidence-store.ts';
import { checkPrefix, stepsOf } from './evidence-key.ts';
import { areThose, verifiedParts } from './large-object.ts';

/**
 * Evidence in a folder of this machine. An object appears whole or not at all, survives a power cut once `write` has
 * returned, and is never overwritten, also not by another process that writes the same key at the same time.
 */
export function localStore(dir: string): EvidenceStore {
  return {
    place: dir,
    list: async (prefix) => (await listBelow(dir, checkPrefix(prefix))).sort(),
    read: async (key) => readWhole(join(dir, ...stepsOf(key))),
    stream: async (key) => streamOf(join(dir, ...stepsOf(key))),
    write: async (key, bytes) => writeOnce(dir, stepsOf(key), onlyBytes(bytes)),
    writeLarge: async (key, object) => writeOnce(dir, stepsOf(key), inParts(object, key)),
  };
}

/** What is to be written, and how it is told from what is there. */
interface Content {
  writeTo(file: FileHandle): Promise<void>;
  isAt(path: string): Promise<boolean>;
}

function onlyBytes(bytes: Uint8Array): Content {
  return {
    writeTo: (file) => file.writeFile(bytes),
    async isAt(path) {
      const there = await readWhole(path);
      return there !== undefined && Buffer.compare(there, bytes) === 0;
    },
  };
}

function inParts(object: LargeObject, key: string): Content {
  return {
    writeTo: (file) => file.writeFile(verifiedParts(object, key)),
    async isAt(path) {
      const there = await streamOf(path);
      return there !== undefined && (await areThose(there, object));
    },
  };
}

async function writeOnce(dir: string, steps: readonly string[], content: Content): Promise<void> {
  const path = join(dir, ...steps);
  const folder = await guard(path, () => makeFolder(dir, steps.slice(0, -1)));
  const temporary = join(folder, `.new-${randomBytes(8).toString('hex')}`);
  const made = await guard(path, () => place(temporary, path, content));
  if (made) await guard(path, () => sync(folder));
  else await compare(path, content);
}

/** Writes beside the place, then links into it, which fails where something is there. False where something is. */
async function place(temporary: string, path: string, content: Content): Promise<boolean> {
  try {
    await writeSynced(temporary, content);
    await link(temporary, path);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

async function writeSynced(path: string, content: Content): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await content.writeTo(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Asked twice for the same bytes, there is nothing to do; for others, evidence would change. */
async function compare(path: string, content: Content): Promise<void> {
  if (await content.isAt(path)) return;
  throw new Fault('EVIDENCE_EXISTS', { message: `${plain(path)} exists already, with another content` });
}

/** The store's folder, hidden from git when we are the one who makes it, and the steps below it, which must be real folders. */
async function makeFolder(dir: string, steps: readonly string[]): Promise<string> {
  if (await makeStore(dir)) await writeFile(join(dir, '.gitignore'), '*\n', { flag: 'wx' });
  let folder = dir;
  for (const step of steps) {
    const parent = folder;
    folder = join(folder, step);
    if (await makeOne(folder)) await sync(parent);
  }
  return folder;
}

/** True where we made it. Node's own recursive `mkdir` never ends below /proc. */
async function makeStore(dir: string): Promise<boolean> {
  if ((await stat(dir).catch(() => undefined))?.isDirectory()) return false;
  const parent = dirname(dir);
  if (parent !== dir) await makeStore(parent);
  try {
    await mkdir(dir);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST' && (await stat(dir)).isDirectory()) return false;
    throw cause;
  }
}

/** False where it is there already. A link in its place could lead anywhere. */
async function makeOne(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (cause) {
    const isFolder = codeOf(cause) === 'EEXIST' && (await lstat(folder)).isDirectory();
    if (isFolder) return false;
    throw cause;
  }
}

/** Makes the names in a folder last. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function listBelow(dir: string, prefix: string): Promise<string[]> {
  const start = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const keys: string[] = [];
  for await (const key of walk(dir, start)) if (key.startsWith(prefix)) keys.push(key);
  return keys;
}

/** Names that begin with a dot are ours and no keys. Anything else that is neither file nor folder is not evidence. */
async function* walk(dir: string, folder: string): AsyncGenerator<string> {
  for (const entry of await entriesOf(join(dir, folder))) {
    const key = folder + entry.name;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walk(dir, `${key}/`);
    else if (entry.isFile()) yield key;
    else throw unreadable(join(dir, key), 'is neither a file nor a folder');
  }
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw unreadable(folder, `cannot be listed (${codeOf(cause)})`, cause);
  }
}

async function readWhole(path: string): Promise<Uint8Array | undefined> {
  const file = await opened(path);
  try {
    return await file?.readFile();
  } catch (cause) {
    throw unreadable(path, `cannot be read (${codeOf(cause)})`, cause);
  } finally {
    await file?.close();
  }
}

async function streamOf(path: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  const file = await opened(path);
  return file && partsOf(file, path);
}

async function* partsOf(file: FileHandle, path: string): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const part of file.createReadStream({ highWaterMark: 2 ** 20 })) yield part as Buffer;
  } catch (cause) {
    throw unreadable(path, `cannot be read (${codeOf(cause)})`, cause);
  } finally {
    await file.close();
  }
}

/** A regular file, never behind a link; undefined where nothing is there. */
async function opened(path: string): Promise<FileHandle | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    if ((await file.stat()).isFile()) return file;
    throw unreadable(path, 'is not a file');
  } catch (cause) {
    await file?.close();
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw cause instanceof Fault ? cause : unreadable(path, `cannot be read (${codeOf(cause)})`, cause);
  }
}

function unreadable(path: string, how: string, cause?: unknown): Fault {
  return new Fault('EVIDENCE_UNREADABLE', { message: `${plain(path)} ${how}`, cause });
}

async function guard<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const code = codeOf(cause);
    const fix = code === 'ENOSPC' ? { fix: 'Make room on that disk.' } : {};
    throw new Fault('EVIDENCE_UNWRITABLE', { message: `${plain(path)} cannot be written (${code})`, cause, ...fix });
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}
