import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../core/fault.ts';
import type { FileEntry, FileStat, Files, FileType } from '../ports/files.ts';

/** The files below a folder of this machine. Synchronous below the surface: many small files are read faster so. */
export function nodeFiles(root: string): Files {
  const at = (path: string) => join(root, path);
  return {
    list: async (folder) =>
      guard(folder, () => readdirSync(at(folder), { withFileTypes: true }).map(entryOf).sort(byName)),
    read: async (path) => guard(path, () => readPlain(at(path))),
    head: async (path, length) => guard(path, () => readHead(at(path), length)),
    stat: async (path) => guard(path, () => statOf(at(path))),
    readLink: async (path) => guard(path, () => readlinkSync(at(path))),
  };
}

function byName(a: FileEntry, b: FileEntry): number {
  return a.name < b.name ? -1 : 1;
}

function entryOf(entry: Dirent): FileEntry {
  return { name: entry.name, type: typeOf(entry) };
}

function typeOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): FileType {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function statOf(path: string): FileStat | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat && { type: typeOf(stat), size: stat.size, mode: stat.mode & 0o7777 };
}

function readHead(path: string, length: number): Uint8Array {
  const file = openPlain(path);
  try {
    const buffer = Buffer.alloc(Math.min(length, fstatSync(file).size));
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
}

/** Opens a plain file and nothing else: a pipe that nobody writes to would keep us waiting for ever. */
function openPlain(path: string): number {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stat = fstatSync(file);
  if (stat.isFile() || stat.isDirectory()) return file;
  closeSync(file);
  throw new Fault('FILE_NOT_A_FILE', { message: `${path} is a pipe, socket or device`, location: { path } });
}

function readPlain(path: string): Uint8Array {
  const file = openPlain(path);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Turns what the file system throws into a Fault that names the path. */
function guard<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    throw faultOf(path, cause);
  }
}

function faultOf(path: string, cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  const location = { path };
  if (code === 'ENOENT') return new Fault('FILE_MISSING', { message: `${path} does not exist`, location, cause });
  if (code === 'EISDIR' || code === 'ENOTDIR')
    return new Fault('FILE_NOT_A_FILE', {
      message: `${path} is ${code === 'EISDIR' ? 'a folder' : 'no folder'}`,
      location,
      cause,
    });
  return new Fault('FILE_UNREADABLE', { message: `${path} cannot be read (${code})`, location, cause });
}
