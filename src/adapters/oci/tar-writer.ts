const block = 512;

/** The two empty blocks that end a tar. */
export const tarEnd: Uint8Array = Buffer.alloc(2 * block);

/** A whole file of a tar. */
export async function* tarFile(name: string, bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield tarHeader(name, bytes.length);
  yield bytes;
  yield tarPadding(bytes.length);
}

/** What fills the last block of a content. */
export function tarPadding(size: number): Uint8Array {
  return Buffer.alloc((block - (size % block)) % block);
}

/** The header of a plain file (POSIX ustar). */
export function tarHeader(name: string, size: number): Uint8Array {
  const bytes = Buffer.alloc(block);
  bytes.write(name, 0);
  bytes.write('0000644\0', 100);
  sizeField(size).copy(bytes, 124);
  bytes.write(' '.repeat(8), 148);
  bytes.write('0', 156);
  bytes.write('ustar\u000000', 257);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}

/** Eleven octal digits, or, beyond eight gibibytes, a binary number, as GNU has it. */
function sizeField(size: number): Buffer {
  if (size < 8 ** 11) return Buffer.from(size.toString(8).padStart(11, '0'));
  const field = Buffer.alloc(12);
  field.writeUInt8(0x80, 0);
  field.writeBigUInt64BE(BigInt(size), 4);
  return field;
}
