import type { Digest } from '../../core/digest.ts';
import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import { parseReference } from '../../domain/image/reference.ts';

/** Where a repository is. */
export interface RegistryPlace {
  /** `registry.example/team/app`. */
  readonly name: string;
  /** `team/app`. */
  readonly repository: string;
  /** Without a path. */
  readonly origin: string;
  /** Whether it may be asked without TLS. */
  readonly isPlain: boolean;
}

/** Machines that a request cannot leave. */
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Without TLS only this machine is asked, unless the caller says that it knows what it does. */
export function placeOf(text: string, insecure: boolean): RegistryPlace {
  const reference = parseReference(text);
  if (reference === undefined || reference.tag !== null || reference.digest !== null) {
    throw new Fault('USAGE', { message: `${plain(text)} is no repository`, fix: 'Write `registry.example/team/app`.' });
  }
  const { registry, repository } = reference;
  const isPlain = insecure || loopback.test(registry);
  const origin = new URL(`${isPlain ? 'http' : 'https'}://${apiHost(registry)}`).origin;
  return { name: `${registry}/${repository}`, repository, origin, isPlain };
}

/** The one registry whose interface has another host than its name says. */
function apiHost(registry: string): string {
  return registry === 'docker.io' ? `registry-1.${registry}` : registry;
}

/** Of repositories, the others of this very registry: what a blob can be mounted from. */
export function mountsIn({ name, repository }: RegistryPlace, repositories: readonly string[]): string[] {
  const registry = name.slice(0, -repository.length);
  const others = repositories.flatMap((text) => {
    const found = parseReference(text);
    return found && `${found.registry}/` === registry ? [found.repository] : [];
  });
  return [...new Set(others)].filter((other) => other !== repository);
}

/** `repository` is safe in a path by its form, and so are digests and tags. */
export function apiUrl({ origin, repository }: RegistryPlace, rest: `${'manifests' | 'blobs'}/${string}`): URL {
  return new URL(`/v2/${repository}/${rest}`, origin);
}

export function blobUrl(place: RegistryPlace, digest: Digest): URL {
  return apiUrl(place, `blobs/${digest}`);
}

/** undefined where the text is no address. */
export function urlIn(text: string | null, base?: string): URL | undefined {
  return text !== null && URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** Whether a registry may send us there: never from TLS to none. */
export function mayGo({ isPlain }: RegistryPlace, url: URL): boolean {
  return url.protocol === 'https:' || (isPlain && url.protocol === 'http:');
}
