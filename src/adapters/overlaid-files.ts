import type { Files } from '../ports/files.ts';

/** Files of which some are given as bytes and stand before whatever else is there. The others, and every folder, are those below. */
export function overlaidFiles(below: Files, over: ReadonlyMap<string, Uint8Array>): Files {
  return {
    list: (folder) => below.list(folder),
    read: async (path) => over.get(path) ?? below.read(path),
    head: async (path, length) => over.get(path)?.subarray(0, length) ?? below.head(path, length),
    stat: async (path) => {
      const bytes = over.get(path);
      return bytes ? { type: 'file', size: bytes.length, mode: 0o644 } : below.stat(path);
    },
    readLink: (path) => below.readLink(path),
  };
}
