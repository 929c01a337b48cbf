import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';

/** A file that is read at any place, by several readers at once. */
export interface RandomFile {
  readonly size: number;
  /** At most so many bytes from there; fewer where the file ends. */
  read(position: number, length: number): Promise<Uint8Array>;
  /** So many bytes from there as they come; fewer where the file ends. */
  stream(position: number, length: number): AsyncGenerator<Uint8Array, void>;
  close(): Promise<void>;
}

/** Faults: FILE_MISSING, FILE_UNREADABLE, FILE_NOT_A_FILE. A pipe in place of a file holds nobody up. */
export async function openFile(path: string): Promise<RandomFile> {
  const handle = await guard(path, () => open(path, constants.O_RDONLY | constants.O_NONBLOCK));
  const { size } = await guard(path, () => statFile(handle)).catch(async (cause) => {
    await handle.close();
    throw cause;
  });
  const read = (position: number, length: number) => guard(path, () => readAt(handle, position, length));
  return { size, read, stream: (position, length) => streamAt(read, position, length), close: () => handle.close() };
}

/** The file from its beginning to its end, closed thereafter. */
export async function* wholeOf(file: RandomFile): AsyncGenerator<Uint8Array, void> {
  try {
    yield* file.stream(0, file.size);
  } finally {
    await file.close();
  }
}

async function statFile(handle: FileHandle) {
  const stat = await handle.stat();
  if (stat.isFile()) return stat;
  throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(buffer, done, length - done, position + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return buffer.subarray(0, done);
}

const piece = 2 ** 18;

async function* streamAt(read: RandomFile['read'], position: number, length: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < length; at += piece) {
    const chunk = await read(position + at, Math.min(piece, length - at));
    if (chunk.length > 0) yield chunk;
    if (chunk.length < Math.min(piece, length - at)) return;
  }
}

async function guard<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw faultOf(path, cause);
  }
}

function faultOf(path: string, cause: unknown): Fault {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  const [name, location] = [plain(path), { path }];
  if (code === 'ENOENT') return new Fault('FILE_MISSING', { message: `${name} does not exist`, location, cause });
  if (code === 'EISDIR' || code === 'ENOTDIR') {
    return new Fault('FILE_NOT_A_FILE', { message: `${name} is no file`, location, cause });
  }
  return new Fault('FILE_UNREADABLE', { message: `${name} cannot be read (${code})`, location, cause });
}
