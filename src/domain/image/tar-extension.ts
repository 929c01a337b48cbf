import { malformed } from './malformed.ts';
import { decode } from './tar-header.ts';

/** What blocks before a header say about the entry that follows, because its own fields are too short. */
export interface Extension {
  readonly path?: string;
  readonly linkPath?: string;
  readonly size?: number;
}

/** The records of a pax header: `<length> <key>=<value>\n`. An empty value leaves what the header says. */
export function readPax(bytes: Uint8Array): Extension {
  const records = recordsOf(bytes);
  if ([...records.keys()].some((key) => key.startsWith('GNU.sparse.'))) throw sparse();
  const text = (key: string) => records.get(key) || undefined;
  const [path, linkPath, size] = [text('path'), text('linkpath'), text('size')];
  return {
    ...(path !== undefined && { path }),
    ...(linkPath !== undefined && { linkPath }),
    ...(size !== undefined && { size: decimal(size) }),
  };
}

/** A header for every entry that follows. Engines do not heed one, other readers do: it may not name or measure anything. */
export function checkGlobalPax(bytes: Uint8Array): void {
  if (Object.keys(readPax(bytes)).length > 0) throw malformed('a global tar header renames or resizes what follows');
}

/** A file with holes: how it reads depends on the reader. */
export function sparse(): Error {
  return malformed('a tar holds a sparse file');
}

function recordsOf(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  for (let rest = bytes; rest.length > 0; ) {
    const length = decimal(decode(rest.subarray(0, Math.max(0, rest.indexOf(0x20)))));
    const record = decode(rest.subarray(0, length));
    const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(record) ?? [];
    if (length > rest.length || key === undefined || value === undefined) throw malformed('a pax header is malformed');
    if (value.includes('\0') && /^(path|linkpath|uname|gname)$/.test(key)) throw malformed('a name in a tar holds NUL');
    records.set(key, value);
    rest = rest.subarray(length);
  }
  return records;
}

function decimal(text: string): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw malformed('a pax header holds a malformed number');
  return value;
}

/** The text of a GNU long name: up to its first NUL. */
export function readLongName(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decode(end < 0 ? bytes : bytes.subarray(0, end));
}
