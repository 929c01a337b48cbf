import { Fault } from '../core/fault.ts';
import type { Location } from '../core/finding.ts';
import { join } from '../domain/path/clean.ts';
import type { Files } from '../ports/files.ts';
import { confine } from './confine.ts';

/** A file that the contract takes content from. */
export interface NamedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads a file that the contract names. What is wrong with it is told where the contract names it. */
export async function readNamed(files: Files, folder: string, name: string, usedAt: Location): Promise<NamedFile> {
  const path = join(folder, name);
  await confine(files, path, usedAt);
  try {
    return { path, bytes: await files.read(path) };
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    const place = `${usedAt.path}:${usedAt.line ?? 1}:${usedAt.column ?? 1}`;
    throw new Fault(cause.code, { message: `${place}: ${cause.message}`, location: usedAt, cause });
  }
}
