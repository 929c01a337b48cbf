import { dockerCredentials } from '../adapters/docker-credentials.ts';
import { type EcrPlace, ecrPlace } from '../adapters/ecr/place.ts';
import { ociArchive } from '../adapters/oci-archive.ts';
import { ociRegistry } from '../adapters/oci-registry.ts';
import { awaitedManifest } from '../adapters/tag-wait.ts';
import type { ImagePorts, Published } from '../chain/image.ts';
import type { Session } from '../chain/session.ts';
import { settle } from '../chain/settle.ts';
import type { OpenContract } from '../contract/opened.ts';
import type { Digest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import { parseReference } from '../domain/image/reference.ts';
import type { ImageRegistry } from '../ports/images.ts';

/** The repository of ECR that a name means; undefined where it is in another registry. */
export function ecrPlaceOf(repository: string, { contract }: OpenContract): EcrPlace | undefined {
  const { ecr, repository: own } = contract.image;
  const stated = ecr && own === repository ? { registryId: ecr['registry-id'], region: ecr.region } : undefined;
  return ecrPlace(repository, stated);
}

/** A repository in its registry, with the credentials that this machine has for it. The SDK is loaded only for ECR. */
export function openRegistry(repository: string, open: OpenContract): Promise<ImageRegistry> {
  return registryAt(repository, ecrPlaceOf(repository, open));
}

/** The same where no contract speaks of it. */
export async function registryAt(repository: string, place: EcrPlace | undefined): Promise<ImageRegistry> {
  if (place) return (await import('../adapters/ecr.ts')).ecrRegistry(place);
  const host = parseReference(repository)?.registry ?? '';
  return ociRegistry({ repository, credentials: () => dockerCredentials(host, process.env) });
}

/** What the registry says of a tag: its digest, waiting for one that has not arrived yet, and how it stands. */
export async function askTag(repository: string, tag: string, { open, onProgress }: Session): Promise<Published> {
  const registry = await openRegistry(repository, open);
  try {
    const seconds = open.contract.image['tag-wait-seconds'];
    const { digest } = await awaitedManifest(registry, tag, { seconds, ...(onProgress ? { onWait: onProgress } : {}) });
    return await published(registry, tag, digest);
  } finally {
    await registry.close();
  }
}

/** What a tag names at this moment; undefined where it names nothing. */
export async function existingTag(repository: string, tag: string, open: OpenContract): Promise<Published | undefined> {
  const registry = await openRegistry(repository, open);
  try {
    const found = await settle(() => registry.manifest(tag));
    if (found.value) return await published(registry, tag, found.value.digest);
    if (found.error instanceof Fault && found.error.code === 'REGISTRY_NOT_FOUND') return undefined;
    throw found.error;
  } finally {
    await registry.close();
  }
}

/** The answer of a registry about a tag whose digest is known. */
export async function published(registry: ImageRegistry, tag: string, digest: Digest): Promise<Published> {
  return { repository: registry.repository, digest, ...(await registry.standing(tag, digest)) };
}

/** What the tag names then, whoever made it: another image behind it is for the gates to judge. */
export function publisher(repository: string, session: Session): NonNullable<ImagePorts['publish']> {
  return async ({ archive, origin }, tag) => {
    if (archive === undefined) throw new Fault('IMAGE_MALFORMED', { message: 'there is no archive to push' });
    const source = ociArchive(archive);
    const registry = await openRegistry(repository, session.open);
    const bases = (origin?.base_images ?? []).map(({ reference }) => reference);
    const pushed = await settle(async () => registry.publish(source, await source.manifest(undefined), tag, bases));
    await registry.close();
    if (pushed.error !== undefined && !isTagTaken(pushed.error)) throw pushed.error;
    return askTag(repository, tag, session);
  };
}

function isTagTaken(error: unknown): boolean {
  return error instanceof Fault && error.code === 'REGISTRY_TAG_EXISTS';
}
