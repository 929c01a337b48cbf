import { type Digest, isDigest } from '../../core/digest.ts';

/** What an image is called. */
export interface ImageReference {
  /** Host, with its port where one is written. */
  readonly registry: string;
  /** `team/app`. */
  readonly repository: string;
  readonly tag: string | null;
  readonly digest: Digest | null;
}

const host =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;
const path = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagShape = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;

/** The registry that a name without one means. */
const usual = 'docker.io';

export function isTag(text: string): boolean {
  return tagShape.test(text);
}

/**
 * Reads `[registry[:port]/]repository[:tag][@digest]` as the engines do: the first step is a registry where it has a dot
 * or colon or is `localhost`. undefined for anything that is not of that form.
 * https://github.com/distribution/reference/blob/v0.6.0/reference.go
 */
export function parseReference(text: string): ImageReference | undefined {
  const [name, digest] = splitOnce(text, text.indexOf('@'));
  if (digest !== null && !isDigest(digest)) return undefined;
  const [full, tag] = splitOnce(name, name.indexOf(':', name.lastIndexOf('/') + 1));
  if (tag !== null && !isTag(tag)) return undefined;
  const place = placeOf(full);
  return place && { ...place, tag, digest };
}

function splitOnce(text: string, cut: number): [string, string | null] {
  return cut < 0 ? [text, null] : [text.slice(0, cut), text.slice(cut + 1)];
}

function placeOf(name: string): Pick<ImageReference, 'registry' | 'repository'> | undefined {
  const cut = name.indexOf('/');
  const first = name.slice(0, Math.max(0, cut));
  const named = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
  const registry = named ? normal(first) : usual;
  const rest = named ? name.slice(cut + 1) : name;
  const repository = registry === usual && !rest.includes('/') ? `library/${rest}` : rest;
  if (!host.test(registry) || !path.test(repository) || name.length > 255) return undefined;
  return { registry, repository };
}

function normal(registry: string): string {
  return registry === `index.${usual}` ? usual : registry;
}

/** The reference in full: `registry/repository[:tag][@digest]`. */
export function formatReference({ registry, repository, tag, digest }: ImageReference): string {
  return `${registry}/${repository}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
}
