import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Fault } from '../core/fault.ts';

/** Writes a file whole or not at all: under a temporary name beside it, synced, then renamed into place. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new Fault('FILE_UNWRITABLE', {
      message: `${path} cannot be written (${code})`,
      location: { path },
      ...(code === 'ENOSPC' ? { fix: 'Make room on that disk.' } : {}),
      ...(code === 'ENOENT' ? { fix: 'Make that folder first.', rerun: 'will-not-help' as const } : {}),
      cause,
    });
  }
}
