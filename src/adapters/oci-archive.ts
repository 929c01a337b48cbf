import { plain } from '../core/escape.ts';
import type { ByteCursor } from '../domain/image/byte-cursor.ts';
import { compressionOf } from '../domain/image/decompress.ts';
import { malformed } from '../domain/image/malformed.ts';
import { entriesAt } from '../domain/image/tar.ts';
import type { ImageSource } from '../ports/images.ts';
import { openFile, type RandomFile } from './oci/file.ts';
import { layoutSource } from './oci/layout.ts';

interface Place {
  readonly offset: number;
  readonly size: number;
}

/**
 * The images in an OCI archive: a layout in one tar. It is indexed once, by its headers alone, and read in place; nothing
 * is unpacked, and nothing stays open between two reads. An archive that changes meanwhile is found out by its digests.
 * Faults besides those of the port: FILE_MISSING, FILE_UNREADABLE, FILE_NOT_A_FILE.
 */
export function ociArchive(path: string): ImageSource {
  let index: Promise<ReadonlyMap<string, Place>> | undefined;
  return layoutSource({
    kind: 'oci-archive',
    name: plain(path),
    async open(name) {
      index ??= placesIn(path);
      const place = (await index).get(name);
      return place && contentAt(path, place);
    },
    close: async () => undefined,
  });
}

async function* contentAt(path: string, { offset, size }: Place): AsyncGenerator<Uint8Array, void> {
  const file = await openFile(path);
  try {
    yield* file.stream(offset, size);
  } finally {
    await file.close();
  }
}

async function placesIn(path: string): Promise<Map<string, Place>> {
  const file = await openFile(path);
  try {
    return await indexOf(file, plain(path));
  } finally {
    await file.close();
  }
}

/** Where each file stands. A name that comes twice would mean different images to different readers. */
async function indexOf(file: RandomFile, name: string): Promise<Map<string, Place>> {
  const compression = compressionOf(await file.read(0, 4));
  if (compression !== 'none')
    throw malformed(`${name} is compressed with ${compression}: an OCI archive is a plain tar`);
  const places = new Map<string, Place>();
  const others = new Set<string>();
  for await (const { path, type, offset, size } of entriesAt(fileCursor(file))) {
    if (places.has(path) || (type === 'file' && others.has(path))) throw malformed(`${name} holds ${path} twice`);
    if (type === 'file') places.set(path, { offset, size });
    else others.add(path);
  }
  return places;
}

/** A cursor that seeks: what is skipped is not read. */
function fileCursor(file: RandomFile): ByteCursor {
  let position = 0;
  return {
    get position() {
      return position;
    },
    async read(length) {
      const bytes = await file.read(position, length);
      position += bytes.length;
      return bytes;
    },
    async skip(length) {
      position += length;
      return position <= file.size;
    },
    async *chunks(length) {
      for await (const chunk of file.stream(position, length)) {
        position += chunk.length;
        yield chunk;
      }
    },
    close: async () => undefined,
  };
}
