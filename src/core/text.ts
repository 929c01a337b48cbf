import { Fault } from './fault.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file that must be UTF-8. Throws FILE_NOT_UTF8 with the offending line. */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    const rows = Buffer.from(bytes)
      .toString('latin1')
      .split('\n')
      .map((row) => Buffer.from(row, 'latin1'));
    const line = 1 + rows.findIndex((row) => !row.equals(Buffer.from(row.toString('utf8'))));
    throw new Fault('FILE_NOT_UTF8', { message: `${path} is not valid UTF-8`, location: { path, line }, cause });
  }
}
