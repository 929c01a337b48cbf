/**
 * The media types of images.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/media-types.md
 * https://distribution.github.io/distribution/spec/manifest-v2-2/
 */
export const mediaTypes = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
} as const;

const manifests: readonly string[] = [mediaTypes.ociManifest, mediaTypes.dockerManifest];
const indexes: readonly string[] = [mediaTypes.ociIndex, mediaTypes.dockerList];

/** Every media type that names a manifest or an index, as `Accept` lists them: a registry converts what is not accepted. */
export const acceptedManifests: readonly string[] = [...manifests, ...indexes];

export function isManifestType(mediaType: string): boolean {
  return manifests.includes(mediaType);
}

export function isIndexType(mediaType: string): boolean {
  return indexes.includes(mediaType);
}

/** Whether a descriptor of this type names an image's configuration. */
export function isImageConfigType(mediaType: string): boolean {
  return mediaType === mediaTypes.ociConfig || mediaType === mediaTypes.dockerConfig;
}

export type Compression = 'none' | 'gzip' | 'zstd';

const layerType =
  /^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar|docker\.image\.rootfs(?:\.foreign)?\.diff\.tar)(?:[+.](gzip|zstd))?$/;

/** How a layer of this type is compressed; undefined where it is no layer of an image. */
export function layerCompression(mediaType: string): Compression | undefined {
  const match = layerType.exec(mediaType);
  return match ? ((match[1] as Compression | undefined) ?? 'none') : undefined;
}
