import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { Fault } from '../../../src/core/fault.ts';
import { compressionOf, decompressed } from '../../../src/domain/image/decompress.ts';
import { gather, verified, verifiedBytes } from '../../../src/domain/image/verify.ts';
import { stream } from './support/tar-writer.ts';

const oci = 'application/vnd.oci.image.layer.v1.tar';
const docker = 'application/vnd.docker.image.rootfs.diff.tar.gzip';
const text = 'layer '.repeat(50_000);
const read = async (source: AsyncIterable<Uint8Array>, type: string) =>
  Buffer.from(await gather(decompressed(source, type), 1e9, 'it')).toString();

test.each([
  [oci, Buffer.from(text)],
  [`${oci}+gzip`, zlib.gzipSync(text)],
  [docker, zlib.gzipSync(text)],
  [`${oci}+gzip`, Buffer.concat([zlib.gzipSync(text.slice(0, 100)), zlib.gzipSync(text.slice(100))])],
])('%s', async (type, bytes) => {
  expect(await read(stream(bytes, 1000), type)).toBe(text);
  expect(await read(stream(bytes, 1), type)).toBe(text);
});

test('zstd where this Node has it, and a clear fault where not', async () => {
  const zstd = Buffer.from('28b52ffd2003190000616263', 'hex');
  const answer = read(stream(zstd), `${oci}+zstd`).catch((cause: Fault) => cause.code);
  const known = typeof zlib.createZstdDecompress === 'function';
  expect(await answer).toBe(known ? 'abc' : 'IMAGE_UNSUPPORTED');
});

test.each([
  ['gzip called plain', oci, zlib.gzipSync(text)],
  ['plain called gzip', `${oci}+gzip`, Buffer.from(text)],
  ['plain called zstd', `${oci}+zstd`, Buffer.from(text)],
  ['gzip called zstd', `${oci}+zstd`, zlib.gzipSync(text)],
  ['nothing called gzip', `${oci}+gzip`, Buffer.alloc(0)],
  ['a cut gzip', docker, zlib.gzipSync(text).subarray(0, 200)],
  ['a damaged gzip', docker, Buffer.concat([zlib.gzipSync(text).subarray(0, -8), Buffer.alloc(8)])],
])('%s is malformed', async (_, type, bytes) => {
  await expect(read(stream(bytes), type)).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
});

test('what is no layer is not read', async () => {
  await expect(read(stream(Buffer.from('x')), 'application/json')).rejects.toMatchObject({ code: 'IMAGE_UNSUPPORTED' });
});

test('a fault of the source comes through, and the source is closed', async () => {
  let closed = 0;
  async function* source(fault?: Fault) {
    try {
      yield zlib.gzipSync(text);
      if (fault) throw fault;
      yield* stream(zlib.gzipSync(text), 10);
    } finally {
      closed += 1;
    }
  }
  const fault = new Fault('REGISTRY_UNREACHABLE', { message: 'gone' });
  await expect(read(source(fault), docker)).rejects.toBe(fault);
  for await (const _ of decompressed(source(), docker)) break;
  await expect(read(source(), oci)).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
  expect(closed).toBe(3);
});

test.each([
  ['50 2a 4d 18', 'zstd'],
  ['1f 8b 08', 'gzip'],
  ['1f', 'none'],
  ['', 'none'],
])('the first bytes %j mean %s', (hex, expected) => {
  expect(compressionOf(Buffer.from(hex.replaceAll(' ', ''), 'hex'))).toBe(expected);
});

test('a digest is recomputed while the bytes pass', async () => {
  const bytes = Buffer.from('bytes');
  expect(Buffer.from(await gather(verified(stream(bytes, 2), digestOf(bytes)), 5, 'it'))).toEqual(bytes);
  const other = gather(verified(stream(bytes, 2), digestOf('other')), 5, 'it');
  await expect(other).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
  expect(() => verifiedBytes(bytes, digestOf('other'))).toThrow(expect.objectContaining({ code: 'IMAGE_MALFORMED' }));
  await expect(gather(stream(bytes, 2), 4, 'it')).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
});
