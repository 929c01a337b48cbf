import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { platformName, readManifest } from '../../../src/domain/image/manifest.ts';
import { isImageConfigType, layerCompression, mediaTypes } from '../../../src/domain/image/media-types.ts';

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const malformed = expect.objectContaining({ code: 'IMAGE_MALFORMED' });
const descriptor = (mediaType: string, more = {}) => ({ mediaType, digest: digestOf(mediaType), size: 7, ...more });
const layer = 'application/vnd.oci.image.layer.v1.tar+gzip';
const manifest = { schemaVersion: 2, config: descriptor(mediaTypes.ociConfig), layers: [descriptor(layer)] };
const amd64 = { os: 'linux', architecture: 'amd64' };
const index = { schemaVersion: 2, manifests: [descriptor(mediaTypes.ociManifest, { platform: amd64 })] };

test.each([
  [mediaTypes.ociManifest, {}],
  [mediaTypes.dockerManifest, { mediaType: mediaTypes.dockerManifest }],
])('a manifest of the type %s', (mediaType, more) => {
  expect(readManifest(json({ ...manifest, ...more, annotations: { a: 'b' }, extra: 1 }), mediaType)).toEqual({
    kind: 'manifest',
    mediaType,
    config: { ...manifest.config, annotations: {} },
    layers: [{ ...manifest.layers[0], annotations: {} }],
    annotations: { a: 'b' },
  });
});

test.each([mediaTypes.ociIndex, mediaTypes.dockerList])('an index of the type %s', (mediaType) => {
  const arm = { os: 'linux', architecture: 'arm64', variant: 'v8' };
  const manifests = [
    ...index.manifests,
    descriptor(mediaTypes.ociManifest, { platform: arm }),
    descriptor(mediaTypes.ociManifest),
    descriptor(mediaTypes.ociManifest, { platform: { os: 'unknown', architecture: 'unknown' } }),
    descriptor(mediaTypes.ociManifest, {
      platform: amd64,
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    }),
  ];
  const read = readManifest(json({ ...index, manifests }), mediaType);
  const entries = read.kind === 'index' ? read.manifests : [];
  expect(entries.map(({ platform, isAttestation }) => [platform && platformName(platform), isAttestation])).toEqual([
    ['linux/amd64', false],
    ['linux/arm64/v8', false],
    [null, false],
    [null, true],
    [null, true],
  ]);
});

describe('malformed:', () => {
  const replaced = (text: string) => Buffer.from(JSON.stringify(manifest).replace('"layers":', text));
  test.each<[string, Uint8Array]>([
    ['no JSON', Buffer.from('{')],
    ['nothing', Buffer.alloc(0)],
    ['not UTF-8', Buffer.from('{"a":"\xff"}', 'latin1')],
    ['a list', json([])],
    ['null', json(null)],
    ['schema version 1', json({ ...manifest, schemaVersion: 1 })],
    ['no schema version', json({ config: manifest.config, layers: [] })],
    ['no config', json({ schemaVersion: 2, layers: [] })],
    ['no layers', json({ schemaVersion: 2, config: manifest.config })],
    ['layers that are no list', json({ ...manifest, layers: {} })],
    ['another media type', json({ ...manifest, mediaType: mediaTypes.ociIndex })],
    ['a media type that is no text', json({ ...manifest, mediaType: 1 })],
    ['an index inside', json({ ...manifest, manifests: [] })],
    ['layers twice', replaced('"layers":[],"layers":')],
    ['layers twice, once escaped', replaced('"layer\\u0073":[],"layers":')],
    ['layers in another case', replaced('"Layers":[],"layers":')],
    ['layers in another case only', replaced('"LAYERS":')],
    [
      'a digest of another algorithm',
      json({ ...manifest, config: { ...manifest.config, digest: `sha512:${'0'.repeat(128)}` } }),
    ],
    ['a digest in capitals', json({ ...manifest, config: { ...manifest.config, digest: `sha256:${'A'.repeat(64)}` } })],
    ['a negative size', json({ ...manifest, config: { ...manifest.config, size: -1 } })],
    ['half a byte', json({ ...manifest, config: { ...manifest.config, size: 0.5 } })],
    ['annotations that are no texts', json({ ...manifest, annotations: { a: 1 } })],
    ['nesting without end', Buffer.from('['.repeat(1e6))],
  ])('%s', (_, bytes) => {
    expect(() => readManifest(bytes, mediaTypes.ociManifest)).toThrow(malformed);
  });

  test.each<[string, unknown]>([
    ['layers in an index', { ...index, layers: [] }],
    ['a config in an index', { ...index, config: {} }],
    ['no manifests', { schemaVersion: 2 }],
    ['a platform without a name', { ...index, manifests: [descriptor('x', { platform: { os: 'linux' } })] }],
  ])('%s', (_, value) => {
    expect(() => readManifest(json(value), mediaTypes.ociIndex)).toThrow(malformed);
  });

  test.each(['', 'application/json', 'application/vnd.docker.distribution.manifest.v1+prettyjws'])(
    'type %j',
    (type) => {
      expect(() => readManifest(json(manifest), type)).toThrow(malformed);
    },
  );
});

test('keys that other maps hold may repeat and differ in case', () => {
  const value = { ...manifest, annotations: { layers: 'a', Layers: 'b', ['__proto__']: 'c' } };
  expect(readManifest(json(value), mediaTypes.ociManifest).annotations).toEqual(value.annotations);
});

test.each([
  [layer, 'gzip'],
  ['application/vnd.oci.image.layer.v1.tar', 'none'],
  ['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
  ['application/vnd.oci.image.layer.nondistributable.v1.tar+gzip', 'gzip'],
  ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
  ['application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', 'gzip'],
  ['application/vnd.oci.image.layer.v1.tar+encrypted', undefined],
  ['application/vnd.in-toto+json', undefined],
])('a layer of the type %s is compressed with %s', (type, expected) => {
  expect(layerCompression(type)).toBe(expected);
});

test('only two types are configurations of images', () => {
  expect([mediaTypes.ociConfig, mediaTypes.dockerConfig, layer].map(isImageConfigType)).toEqual([true, true, false]);
});
