import { clip, plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';

/** The fault of bytes that are not what an image must be. */
export function malformed(message: string, cause?: unknown): Fault {
  return new Fault('IMAGE_MALFORMED', { message: clip(plain(message), 600), cause });
}
