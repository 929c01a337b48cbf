import { statSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { ImageSource } from '../ports/images.ts';
import { openFile, wholeOf } from './oci/file.ts';
import { layoutSource } from './oci/layout.ts';

/** The images in an OCI image layout, a folder. Faults besides those of the port: FILE_MISSING, FILE_UNREADABLE. */
export function ociLayout(dir: string): ImageSource {
  const name = plain(dir);
  return layoutSource({ kind: 'oci-layout', name, open: (path) => openIn(dir, path), close: async () => undefined });
}

async function openIn(dir: string, path: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  try {
    return wholeOf(await openFile(join(dir, path)));
  } catch (cause) {
    if (!(cause instanceof Fault) || cause.code !== 'FILE_MISSING') throw cause;
    if (isFolder(dir)) return undefined;
    throw new Fault('FILE_MISSING', { message: `${plain(dir)} is no folder`, location: { path: dir }, cause });
  }
}

function isFolder(dir: string): boolean {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
