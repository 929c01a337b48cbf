import { DescribeImagesCommand, DescribeRepositoriesCommand, type ImageDetail } from '@aws-sdk/client-ecr';
import type { Digest } from '../../core/digest.ts';
import { type TagMutability, tagMutability } from '../../domain/image/mutability.ts';
import { utc } from '../../ports/clock.ts';
import type { ImageDetails, MissingRight, TagStanding } from '../../ports/images.ts';
import { awsFault, isRefused } from '../aws/failure.ts';
import type { Ecr } from './client.ts';

/** How a tag stands. What this role may not ask stays unknown, and is reported by name. */
export async function standingOf(ecr: Ecr, tag: string, digest: Digest): Promise<TagStanding> {
  const missingRights: MissingRight[] = [];
  const mutability = await unlessRefused(ecr, 'DescribeRepositories', missingRights, () => mutabilityOf(ecr, tag));
  const details = await unlessRefused(ecr, 'DescribeImages', missingRights, () => detailsOf(ecr, digest));
  return {
    mutability: mutability ?? 'UNKNOWN',
    registryId: ecr.place.registryId ?? null,
    details: details ?? null,
    missingRights,
  };
}

async function unlessRefused<Answer>(
  ecr: Ecr,
  action: string,
  missing: MissingRight[],
  work: () => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!isRefused(error)) throw awsFault(error, ecr.needs(action));
    missing.push(ecr.needs(action));
    return undefined;
  }
}

async function mutabilityOf(ecr: Ecr, tag: string): Promise<TagMutability> {
  const { repositoryName, ...registry } = ecr.where;
  const command = new DescribeRepositoriesCommand({ ...registry, repositoryNames: [repositoryName] });
  const { repositories = [] } = await ecr.try((client, options) => client.send(command, options));
  const [found] = repositories;
  const exclusions = (found?.imageTagMutabilityExclusionFilters ?? []).map(({ filterType, filter }) => ({
    type: filterType,
    pattern: filter,
  }));
  return tagMutability({ mode: found?.imageTagMutability, exclusions }, tag);
}

async function detailsOf(ecr: Ecr, imageDigest: Digest): Promise<ImageDetails | undefined> {
  const command = new DescribeImagesCommand({ ...ecr.where, imageIds: [{ imageDigest }] });
  const { imageDetails = [] } = await ecr.try((client, options) => client.send(command, options));
  return imageDetails.map(inOurWords)[0];
}

function inOurWords({ imagePushedAt, imageSizeInBytes, imageScanStatus }: ImageDetail): ImageDetails {
  return {
    pushedAt: imagePushedAt ? utc(imagePushedAt.getTime()) : null,
    size: imageSizeInBytes ?? null,
    scanStatus: imageScanStatus?.status ?? null,
  };
}
