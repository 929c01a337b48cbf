import { readFileSync } from 'node:fs';
import { Fault } from '../core/fault.ts';

/** The content of a file that somebody named on the command line. Throws FILE_UNREADABLE. */
export function namedFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Fault('FILE_UNREADABLE', { message: `${path} cannot be read`, cause });
  }
}
