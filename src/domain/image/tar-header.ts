import { malformed } from './malformed.ts';

/** A header block of a tar, as it stands there. */
export interface TarHeader {
  readonly name: string;
  readonly size: number;
  readonly mode: number;
  readonly flag: string;
  readonly linkName: string;
}

export const blockSize = 512;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Text as Node reads file names: what is not UTF-8 becomes U+FFFD. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * Reads a header block; undefined for a block of zeros, which ends an archive. Read as the engines read it, whose tar is
 * that of Go. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
export function readHeader(block: Uint8Array): TarHeader | undefined {
  if (block.every((byte) => byte === 0)) return undefined;
  if (!checksums(block).includes(octal(block.subarray(148, 156)))) throw malformed('a tar header has a wrong checksum');
  const prefix = prefixOf(block);
  const name = textOf(block.subarray(0, 100));
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: numberOf(block.subarray(124, 136)),
    mode: numberOf(block.subarray(100, 108)) & 0o7777,
    flag: String.fromCharCode(block[156] ?? 0),
    linkName: textOf(block.subarray(157, 257)),
  };
}

/** The sum of the bytes with the field itself read as spaces; some old writers added them up as signed. */
function checksums(block: Uint8Array): [number, number] {
  let [unsigned, signed] = [0, 0];
  block.forEach((byte, index) => {
    const value = index >= 148 && index < 156 ? 0x20 : byte;
    unsigned += value;
    signed += value < 0x80 ? value : value - 0x100;
  });
  return [unsigned, signed];
}

/** Only POSIX headers have one; star keeps times behind a shorter one, and GNU has times in its place. */
function prefixOf(block: Uint8Array): string {
  const isPosix = decode(block.subarray(257, 263)) === 'ustar\0';
  if (!isPosix) return '';
  const isStar = decode(block.subarray(508, 512)) === 'tar\0';
  return textOf(block.subarray(345, isStar ? 476 : 500));
}

function textOf(field: Uint8Array): string {
  const end = field.indexOf(0);
  return decode(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits, or, where the first bit is set, a binary number. */
function numberOf(field: Uint8Array): number {
  const [first = 0, ...rest] = field;
  if (first < 0x80) return octal(field);
  const value = rest.reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
  if (first >= 0xc0 || !Number.isSafeInteger(value)) throw malformed('a tar header holds a number that no file has');
  return value;
}

function octal(field: Uint8Array): number {
  const text = decode(field)
    .replace(/^[ \0]+|[ \0]+$/g, '')
    .replace(/\0.*$/s, '');
  if (!/^[0-7]*$/.test(text)) throw malformed('a tar header holds a malformed number');
  return text === '' ? 0 : Number.parseInt(text, 8);
}
