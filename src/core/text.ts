import { Fault } from './fault.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file that must be UTF-8. Throws FILE_NOT_UTF8 with the offending line. */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    const lossy = Buffer.from(bytes).toString('utf8');
    const line = lossy.slice(0, lossy.indexOf('\ufffd')).split('\n').length;
    throw new Fault('FILE_NOT_UTF8', { message: `${path} is not valid UTF-8`, location: { path, line }, cause });
  }
}
