import type { Digest } from '../../core/digest.ts';
import {
  asBoolean,
  asDigest,
  asList,
  asOptionalList,
  asOptionalText,
  asText,
  asTextMap,
  at,
  isAbsent,
  type Json,
  parseJson,
} from './json.ts';
import { malformed } from './malformed.ts';
import type { Platform } from './manifest.ts';

/** One step of how the image was made, from the lowest layer up. */
export interface HistoryStep {
  readonly createdBy: string;
  readonly comment: string;
  /** It made no layer. */
  readonly isEmpty: boolean;
}

/** What an image says of itself. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md */
export interface ConfigFile extends Platform {
  /** `NAME=value`. */
  readonly env: readonly string[];
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly workdir: string;
  readonly user: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly onbuild: readonly string[];
  readonly history: readonly HistoryStep[];
  /** Of the uncompressed layers, from the lowest up. */
  readonly diffIds: readonly Digest[];
}

/** Reads the configuration of an image. */
export function readConfig(bytes: Uint8Array): ConfigFile {
  const json = parseJson(bytes, 'the image configuration');
  const rootfs = at(json, 'rootfs');
  if (at(rootfs, 'type').value !== 'layers') throw malformed('the image configuration’s rootfs is not made of layers');
  return {
    os: asText(at(json, 'os')),
    architecture: asText(at(json, 'architecture')),
    variant: asOptionalText(at(json, 'variant')) || null,
    ...runtimeOf(at(json, 'config')),
    history: asOptionalList(at(json, 'history')).map(stepOf),
    diffIds: asOptionalList(at(rootfs, 'diff_ids')).map(asDigest),
  };
}

type Runtime = Pick<ConfigFile, 'env' | 'entrypoint' | 'cmd' | 'workdir' | 'user' | 'labels' | 'onbuild'>;

const nothing: Runtime = { env: [], entrypoint: [], cmd: [], workdir: '', user: '', labels: {}, onbuild: [] };

function runtimeOf(json: Json): Runtime {
  if (isAbsent(json)) return nothing;
  return {
    env: textsOf(at(json, 'Env')),
    entrypoint: textsOf(at(json, 'Entrypoint')),
    cmd: textsOf(at(json, 'Cmd')),
    workdir: asOptionalText(at(json, 'WorkingDir')) ?? '',
    user: asOptionalText(at(json, 'User')) ?? '',
    labels: asTextMap(at(json, 'Labels')),
    onbuild: textsOf(at(json, 'OnBuild')),
  };
}

function textsOf(json: Json): string[] {
  return isAbsent(json) ? [] : asList(json).map(asText);
}

function stepOf(json: Json): HistoryStep {
  const isEmpty = at(json, 'empty_layer');
  return {
    createdBy: asOptionalText(at(json, 'created_by')) ?? '',
    comment: asOptionalText(at(json, 'comment')) ?? '',
    isEmpty: !isAbsent(isEmpty) && asBoolean(isEmpty),
  };
}
