/** What a test puts into a tar: a header's fields, and bytes behind it. */
export interface Written {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly flag?: string;
  readonly link?: string;
  readonly mode?: number;
  readonly prefix?: string;
  /** Raw bytes of the size field. */
  readonly sizeField?: Uint8Array | string;
  readonly magic?: string;
  readonly checksum?: (sum: number) => number;
}

/** A header block and its content, padded. */
export function entry(written: Written): Buffer {
  const content = Buffer.from(written.content ?? '');
  const block = Buffer.alloc(512);
  const put = (value: string | Uint8Array, offset: number, length: number) =>
    Buffer.from(value as string, 'utf8').copy(block, offset, 0, length);
  put(written.name, 0, 100);
  put((written.mode ?? 0o644).toString(8).padStart(7, '0'), 100, 7);
  put(written.sizeField ?? content.length.toString(8).padStart(11, '0'), 124, 12);
  put(written.flag ?? '0', 156, 1);
  put(written.link ?? '', 157, 100);
  put(written.magic ?? 'ustar\u000000', 257, 8);
  put(written.prefix ?? '', 345, 155);
  put(' '.repeat(8), 148, 8);
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(`${(written.checksum?.(sum) ?? sum).toString(8).padStart(6, '0')}\0 `, 148, 8);
  return Buffer.concat([block, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

export const tarEnd = Buffer.alloc(1024);

/** A whole tar. */
export function tar(...entries: readonly Written[]): Buffer {
  return Buffer.concat([...entries.map(entry), tarEnd]);
}

/** A pax header for the entry that follows, or, with `g`, for all of them. */
export function pax(records: Readonly<Record<string, string>>, flag = 'x'): Written {
  const content = Buffer.concat(Object.entries(records).map(([key, value]) => paxRecord(key, value)));
  return { name: 'PaxHeaders/x', flag, content };
}

function paxRecord(key: string, value: string): Buffer {
  const body = Buffer.from(` ${key}=${value}\n`);
  let length = body.length;
  while (String(length).length + body.length !== length) length = String(length).length + body.length;
  return Buffer.concat([Buffer.from(String(length)), body]);
}

/** Bytes as a stream of pieces of one size. */
export async function* stream(bytes: Uint8Array, piece = bytes.length || 1): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}
