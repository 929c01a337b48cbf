import type { Digest } from '../../core/digest.ts';
import {
  asDigest,
  asList,
  asOptionalText,
  asSize,
  asText,
  asTextMap,
  at,
  isAbsent,
  type Json,
  parseJson,
} from './json.ts';
import { malformed } from './malformed.ts';
import { isIndexType, isManifestType } from './media-types.ts';

/** Names content by its digest. https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | null;
}

/** An entry of an index. */
export interface IndexEntry extends Descriptor {
  readonly platform: Platform | null;
  /** Says something about an image, and is none: `docker buildx` adds such. */
  readonly isAttestation: boolean;
}

/** The image of one platform. */
export interface ImageManifest {
  readonly kind: 'manifest';
  readonly mediaType: string;
  readonly config: Descriptor;
  /** From the lowest up. */
  readonly layers: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** The images of several platforms. */
export interface ImageIndex {
  readonly kind: 'index';
  readonly mediaType: string;
  readonly manifests: readonly IndexEntry[];
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * Reads a manifest or index that came as `mediaType`. What could be read as either of the two is refused: whoever reads it
 * the other way sees another image. https://github.com/opencontainers/image-spec/security/advisories/GHSA-77vh-xpmg-72qh
 */
export function readManifest(bytes: Uint8Array, mediaType: string): ImageManifest | ImageIndex {
  const json = parseJson(bytes, 'the manifest');
  if (at(json, 'schemaVersion').value !== 2) throw malformed('the manifest is not of schema version 2');
  const own = asOptionalText(at(json, 'mediaType'));
  if (own !== undefined && own !== mediaType)
    throw malformed(`the manifest came as ${mediaType} and says it is ${own}`);
  if (isManifestType(mediaType)) return manifestOf(json, mediaType);
  if (isIndexType(mediaType)) return indexOf(json, mediaType);
  throw malformed(`${mediaType} is no media type of an image`);
}

function manifestOf(json: Json, mediaType: string): ImageManifest {
  if (!isAbsent(at(json, 'manifests'))) throw malformed('the manifest holds manifests, as an index does');
  return {
    kind: 'manifest',
    mediaType,
    config: descriptorOf(at(json, 'config')),
    layers: asList(at(json, 'layers')).map(descriptorOf),
    annotations: asTextMap(at(json, 'annotations')),
  };
}

function indexOf(json: Json, mediaType: string): ImageIndex {
  const mixed = ['config', 'layers'].some((key) => !isAbsent(at(json, key)));
  if (mixed) throw malformed('the index holds a config or layers, as a manifest does');
  const manifests = asList(at(json, 'manifests')).map(entryOf);
  return { kind: 'index', mediaType, manifests, annotations: asTextMap(at(json, 'annotations')) };
}

function descriptorOf(json: Json): Descriptor {
  return {
    mediaType: asText(at(json, 'mediaType')),
    digest: asDigest(at(json, 'digest')),
    size: asSize(at(json, 'size')),
    annotations: asTextMap(at(json, 'annotations')),
  };
}

function entryOf(json: Json): IndexEntry {
  const descriptor = descriptorOf(json);
  const platform = platformOf(at(json, 'platform'));
  const isUnknown = platform?.os === 'unknown' && platform.architecture === 'unknown';
  const isAttestation = descriptor.annotations['vnd.docker.reference.type'] === 'attestation-manifest' || isUnknown;
  return { ...descriptor, platform: isAttestation ? null : platform, isAttestation };
}

function platformOf(json: Json): Platform | null {
  if (isAbsent(json)) return null;
  return {
    os: asText(at(json, 'os')),
    architecture: asText(at(json, 'architecture')),
    variant: asOptionalText(at(json, 'variant')) || null,
  };
}

/** `linux/arm64/v8`. */
export function platformName({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === null ? [] : [variant])].join('/');
}
