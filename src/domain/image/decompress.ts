import { pipeline, Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { Fault } from '../../core/fault.ts';
import { malformed } from './malformed.ts';
import { type Compression, layerCompression } from './media-types.ts';

/**
 * The tar inside a layer. Engines look at the first bytes and not at the media type: where the two disagree, the layer
 * would mean different things to different readers, and is refused.
 */
export async function* decompressed(
  source: AsyncIterable<Uint8Array>,
  mediaType: string,
): AsyncGenerator<Uint8Array, void> {
  const stated = layerCompression(mediaType);
  if (stated === undefined) throw new Fault('IMAGE_UNSUPPORTED', { message: `${mediaType} is no layer of an image` });
  const iterator = source[Symbol.asyncIterator]();
  try {
    const head = await peek(iterator, 4);
    const real = compressionOf(head);
    if (real !== stated) throw malformed(`a layer of the type ${mediaType} is compressed with ${real}`);
    const whole = resume(head, iterator);
    yield* real === 'none' ? whole : through(whole, real === 'gzip' ? zlib.createGunzip() : zstd());
  } finally {
    await iterator.return?.();
  }
}

/** What the first bytes say. https://www.rfc-editor.org/rfc/rfc1952 and https://www.rfc-editor.org/rfc/rfc8878 */
export function compressionOf(head: Uint8Array): Compression {
  const [a, b, c, d] = head;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  const isSkippableFrame = a !== undefined && a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18;
  return isSkippableFrame ? 'zstd' : 'none';
}

function zstd(): Transform {
  if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress();
  throw new Fault('IMAGE_UNSUPPORTED', {
    message: `a layer is compressed with zstd, which Node ${process.versions.node} cannot read`,
    fix: 'Run on Node 22.15 or newer, or build with `compression=gzip`.',
  });
}

async function* through(source: AsyncIterable<Uint8Array>, transform: Transform): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of pipeline(Readable.from(source), transform, () => undefined)) yield chunk;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (/^(Z_|ZSTD_)/.test(code)) throw malformed(`a layer cannot be decompressed (${code})`, cause);
    throw cause;
  }
}

/** The first bytes of a stream, at least so many as asked for where it has them. */
async function peek(iterator: AsyncIterator<Uint8Array>, length: number): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < length) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* resume(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  if (head.length > 0) yield head;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}
