import { Fault } from '../../core/fault.ts';
import { type ByteCursor, streamCursor } from './byte-cursor.ts';
import { malformed } from './malformed.ts';
import { checkGlobalPax, type Extension, readLongName, readPax, sparse } from './tar-extension.ts';
import { blockSize, readHeader, type TarHeader } from './tar-header.ts';

/** `other` is a device or pipe; the link target of a `hard-link` is the path of another entry. */
export type TarType = 'file' | 'folder' | 'link' | 'hard-link' | 'other';

export interface TarEntry {
  /** As an engine unpacks it: without `./`, doubled or outer slashes; `.` for the root. A `..` is left where it is. */
  readonly path: string;
  readonly type: TarType;
  /** Bytes of content; 0 for everything but a file. */
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  /** Of links; as written for a symbolic one, cleaned like a path for a hard one. */
  readonly linkTarget: string | null;
  /** Where the content begins. */
  readonly offset: number;
  /** The content, once, and only until the next entry is asked for. */
  content(): AsyncIterable<Uint8Array>;
}

/** The entries of a tar, in order. Anything damaged, cut off or of unknown meaning ends them with IMAGE_MALFORMED. */
export function tarEntries(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry, void> {
  return entriesAt(streamCursor(source));
}

/** The same for a cursor, which can be one that seeks. */
export async function* entriesAt(cursor: ByteCursor): AsyncGenerator<TarEntry, void> {
  try {
    for (let header = await nextHeader(cursor); header !== undefined; header = await nextHeader(cursor)) {
      const entry = entryOf(header, cursor);
      const end = cursor.position + padded(entry.size);
      yield entry;
      if (!(await cursor.skip(end - cursor.position))) throw cutOff();
    }
  } finally {
    await cursor.close();
  }
}

type Described = TarHeader & Extension;

const types: Readonly<Record<string, TarType>> = {
  '0': 'file',
  '\0': 'file',
  '1': 'hard-link',
  '2': 'link',
  '3': 'other',
  '4': 'other',
  '5': 'folder',
  '6': 'other',
};

/** The next header with all that was said about it before; undefined at the end of the archive. */
async function nextHeader(cursor: ByteCursor): Promise<Described | undefined> {
  let pax: Extension = {};
  let long: Extension = {};
  for (let isFirst = true; ; isFirst = false) {
    const header = readHeader(await readBlock(cursor));
    if (header === undefined) return endOf(cursor, isFirst);
    if (header.flag === 'x') pax = readPax(await readExtension(cursor, header));
    else if (header.flag === 'g') checkGlobalPax(await readExtension(cursor, header));
    else if (header.flag === 'L') long = { ...long, path: readLongName(await readExtension(cursor, header)) };
    else if (header.flag === 'K') long = { ...long, linkPath: readLongName(await readExtension(cursor, header)) };
    else return { ...header, ...pax, ...long };
  }
}

/** Two blocks of zeros end an archive; what announced an entry must be followed by one. */
async function endOf(cursor: ByteCursor, isFirst: boolean): Promise<undefined> {
  if (!isFirst) throw malformed('a tar ends where it announced an entry');
  const second = await cursor.read(blockSize);
  if (second.some((byte) => byte !== 0)) throw malformed('a tar goes on behind its end');
}

async function readBlock(cursor: ByteCursor): Promise<Uint8Array> {
  const block = await cursor.read(blockSize);
  if (block.length < blockSize) throw cutOff();
  return block;
}

/** More than any name needs. */
const extensionLimit = 2 ** 20;

async function readExtension(cursor: ByteCursor, { size }: TarHeader): Promise<Uint8Array> {
  if (size > extensionLimit) throw malformed('a tar header is longer than any name needs');
  const bytes = await cursor.read(padded(size));
  if (bytes.length < padded(size)) throw cutOff();
  return bytes.subarray(0, size);
}

function entryOf(header: Described, cursor: ByteCursor): TarEntry {
  const name = header.path ?? header.name;
  const type = typeOf(header.flag, name);
  const size = type === 'file' ? header.size : 0;
  const offset = cursor.position;
  return {
    path: cleaned(name),
    type,
    size,
    mode: header.mode,
    linkTarget: targetOf(type, header.linkPath ?? header.linkName),
    offset,
    content: () => contentAt(cursor, offset, size),
  };
}

/** Before there was a letter for folders, a name that ends in a slash was one. */
function typeOf(flag: string, name: string): TarType {
  if (flag === 'S') throw sparse();
  const type = types[flag];
  if (type === undefined) throw malformed(`a tar holds an entry of the unknown type ${flag}`);
  return flag === '\0' && name.endsWith('/') ? 'folder' : type;
}

function targetOf(type: TarType, target: string): string | null {
  if (type === 'hard-link') return cleaned(target);
  return type === 'link' ? target : null;
}

async function* contentAt(cursor: ByteCursor, offset: number, size: number): AsyncGenerator<Uint8Array, void> {
  if (cursor.position !== offset) throw new Fault('INTERNAL', { message: 'a tar entry was read late or twice' });
  let length = 0;
  for await (const chunk of cursor.chunks(size)) {
    length += chunk.length;
    yield chunk;
  }
  if (length < size) throw cutOff();
}

function cleaned(name: string): string {
  const steps = name.split('/').filter((step) => step !== '' && step !== '.');
  return steps.length === 0 ? '.' : steps.join('/');
}

function padded(size: number): number {
  return Math.ceil(size / blockSize) * blockSize;
}

function cutOff(): Error {
  return malformed('a tar is cut off');
}
