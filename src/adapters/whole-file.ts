import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Fault } from '../core/fault.ts';

/** Writes a file whole or not at all: under a temporary name beside it, synced, then renamed into place. */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new Fault('FILE_UNREADABLE', {
      message: `${path} cannot be written`,
      location: { path },
      fix: 'Give this user the right to write there.',
      cause,
    });
  }
}
