import { describe, expect, test } from 'vitest';
import { ecrRegistry } from '../../../src/adapters/ecr.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { mediaTypes } from '../../../src/domain/image/media-types.ts';
import { faultsOf } from '../../support/contract.ts';
import { failed, ok, type Said, standIn } from '../support/aws-server.ts';
import { arn, ecrService, imageAnswer, place } from '../support/ecr-server.ts';

const aws = standIn(ecrService);
const text = '{}';
const digest = digestOf(text);
const open = () => ecrRegistry(place, { deadlineSeconds: 10, maxAttempts: 2 });
const standing = (tag = 'v1') => open().standing(tag, digest);
const codes = async () => (await faultsOf(standing)).map(({ code }) => code);

const repositoryAnswer = (setting: object) => ok({ repositories: [{ repositoryName: 'app', ...setting }] });
const imageDetails = (details: object) => ok({ imageDetails: [details] });
function allow(repository: Said, images: Said = imageDetails({})): void {
  aws.replies.set('DescribeRepositories', () => repository);
  aws.replies.set('DescribeImages', () => images);
}
const immutable = repositoryAnswer({ imageTagMutability: 'IMMUTABLE' });

test('this one repository and this one image are asked for, in the registry of the host', async () => {
  allow(immutable);
  await standing();
  const registryId = '111122223333';
  expect(aws.seen).toEqual([
    { action: 'DescribeRepositories', input: { registryId, repositoryNames: ['app'] } },
    { action: 'DescribeImages', input: { registryId, repositoryName: 'app', imageIds: [{ imageDigest: digest }] } },
  ]);
});

const filter = (pattern: string, filterType = 'WILDCARD') => ({ filterType, filter: pattern });
test.each<[string, object, string]>([
  ['IMMUTABLE', { imageTagMutability: 'IMMUTABLE' }, 'IMMUTABLE'],
  ['MUTABLE', { imageTagMutability: 'MUTABLE' }, 'MUTABLE'],
  ['no setting', {}, 'UNKNOWN'],
  [
    'an exclusion that matches the tag',
    {
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [filter('dev-*'), filter('v*')],
    },
    'MUTABLE',
  ],
  [
    'an exclusion that matches another tag',
    { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: [filter('dev-*')] },
    'IMMUTABLE',
  ],
  [
    'an exclusion of a type that is not known',
    { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: [filter('v1', 'REGEX')] },
    'UNKNOWN',
  ],
])('R1: %s says whether the tag can be moved', async (_, setting, expected) => {
  allow(repositoryAnswer(setting));
  expect((await standing()).mutability).toBe(expected);
});

test('an answer without the repository says nothing of it', async () => {
  allow(ok({ repositories: [] }), ok({ imageDetails: [] }));
  expect(await standing()).toEqual({
    mutability: 'UNKNOWN',
    registryId: '111122223333',
    details: null,
    missingRights: [],
  });
});

test('what the registry knows of the image is told in our words', async () => {
  const imagePushedAt = Date.UTC(2026, 0, 2, 3, 4, 5) / 1000;
  allow(immutable, imageDetails({ imagePushedAt, imageSizeInBytes: 1234, imageScanStatus: { status: 'COMPLETE' } }));
  const details = { pushedAt: '2026-01-02T03:04:05Z', size: 1234, scanStatus: 'COMPLETE' };
  expect((await standing()).details).toEqual(details);
});

test('what the registry does not say stays open', async () => {
  allow(immutable);
  expect((await standing()).details).toEqual({ pushedAt: null, size: null, scanStatus: null });
});

describe('L4: what this role may not ask is unknown, and named', () => {
  const right = (action: string) => ({ action: `ecr:${action}`, resource: arn });

  test('with BatchGetImage alone the tag resolves, and nothing is known of it', async () => {
    aws.replies.set('BatchGetImage', () => imageAnswer(mediaTypes.ociManifest, text));
    const registry = open();
    expect((await registry.manifest('v1')).digest).toBe(digest);
    expect(await registry.standing('v1', digest)).toEqual({
      mutability: 'UNKNOWN',
      registryId: '111122223333',
      details: null,
      missingRights: [right('DescribeRepositories'), right('DescribeImages')],
    });
  });

  test('with DescribeRepositories as well, only the image stays unknown', async () => {
    aws.replies.set('DescribeRepositories', () => immutable);
    expect(await standing()).toMatchObject({
      mutability: 'IMMUTABLE',
      details: null,
      missingRights: [right('DescribeImages')],
    });
  });
});

test.each([
  ['an error of the service', failed('ServerException', 'no', 500), 'REGISTRY_UNREACHABLE'],
  ['an expired session', failed('ExpiredTokenException'), 'REGISTRY_DENIED'],
  ['a key that is not known', failed('UnrecognizedClientException'), 'REGISTRY_DENIED'],
  ['a repository that is gone', failed('RepositoryNotFoundException'), 'REGISTRY_NOT_FOUND'],
  ['an image that is gone', failed('ImageNotFoundException'), 'REGISTRY_NOT_FOUND'],
])('L4: %s is no missing right', async (_, answer, code) => {
  allow(answer, imageDetails({}));
  expect(await codes()).toEqual([code]);
  allow(immutable, answer);
  expect(await codes()).toEqual([code]);
});
