/** One entry of an archive. */
export interface TarEntry {
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link' | 'other';
  /** Where a link points. */
  readonly target: string;
  readonly content: Buffer;
}

/** Names that a header in front gives to the next entry. */
interface Override {
  path?: string;
  target?: string;
}

const blockSize = 512;
const types: Readonly<Record<string, TarEntry['type']>> = { '0': 'file', '\0': 'file', '5': 'folder', '2': 'link' };

/** The entries of a tar archive: ustar, with the long names of pax and GNU. */
export function readTar(archive: Buffer): TarEntry[] {
  const entries: TarEntry[] = [];
  let override: Override = {};
  for (let at = 0; at + blockSize <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + blockSize);
    const size = sizeOf(header);
    const content = archive.subarray(at + blockSize, at + blockSize + size);
    if (content.length < size) throw new Error('the archive is cut off');
    const early = overrideOf(textAt(header, 156, 1) || '\0', content);
    if (!early) entries.push(entryOf(header, content, override));
    override = early ? { ...override, ...early } : {};
    at += blockSize + Math.ceil(size / blockSize) * blockSize;
  }
  return entries;
}

function entryOf(header: Buffer, content: Buffer, override: Override): TarEntry {
  const prefix = textAt(header, 257, 5) === 'ustar' ? textAt(header, 345, 155) : '';
  const name = textAt(header, 0, 100);
  const path = override.path ?? (prefix === '' ? name : `${prefix}/${name}`);
  const type = types[textAt(header, 156, 1) || '\0'] ?? 'other';
  return {
    path: path.replace(/^\.?\/+|\/+$/g, ''),
    type,
    target: override.target ?? textAt(header, 157, 100),
    content,
  };
}

/** What a header that only speaks of the next entry says; undefined for a real entry. */
function overrideOf(type: string, content: Buffer): Override | undefined {
  if (type === 'g') return {};
  if (type === 'L') return { path: textAt(content, 0, content.length) };
  if (type === 'K') return { target: textAt(content, 0, content.length) };
  return type === 'x' ? paxOverride(content) : undefined;
}

/** Pax records: `LENGTH KEY=VALUE\n`, the length in bytes and counting itself. */
function paxOverride(content: Buffer): Override {
  const override: Override = {};
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(' ', at);
    const length = Number(content.toString('latin1', at, blank));
    if (!(length > 0)) throw new Error('a pax record without a length');
    const [, key, value] = /^([^=]*)=([\s\S]*)\n$/.exec(content.toString('utf8', blank + 1, at + length)) ?? [];
    if (key === 'path' && value !== undefined) override.path = value;
    if (key === 'linkpath' && value !== undefined) override.target = value;
    at += length;
  }
  return override;
}

function sizeOf(header: Buffer): number {
  const size = Number.parseInt(textAt(header, 124, 12).trim() || '0', 8);
  if (Number.isNaN(size)) throw new Error('an entry without a size');
  return size;
}

function textAt(buffer: Buffer, start: number, length: number): string {
  const field = buffer.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}
