import { describe, expect, test } from 'vitest';
import { type Needs, policyOf, type Statement } from '../../../src/domain/aws-policy/statements.ts';

const nothing: Needs = {
  bucket: undefined,
  repository: undefined,
  prebuilt: undefined,
  secrets: [],
  describesParameters: false,
  handles: [],
  partition: 'aws',
};
const bucket = { name: 'proof', prefix: 'team/', locks: false, kmsKey: undefined };
const key = 'arn:aws:kms:eu-west-1:111122223333:key/k';
const repository = 'arn:aws:ecr:eu-west-1:111122223333:repository/team/app';
const secret = 'arn:aws:secretsmanager:*:111122223333:secret:app/db-??????';
const handles = 'arn:aws:ssm:*:111122223333:parameter/app/';
const everything: Needs = {
  partition: 'aws',
  bucket: { ...bucket, locks: true, kmsKey: key },
  repository,
  prebuilt: 'arn:aws:ecr:eu-west-1:444455556666:repository/base/app',
  secrets: [secret],
  describesParameters: true,
  handles: [handles],
};

const statements = (needs: Partial<Needs>) => policyOf({ ...nothing, ...needs }).Statement as readonly Statement[];
const byName = (needs: Partial<Needs>) => Object.fromEntries(statements(needs).map((one) => [one.Sid, one]));

test('a contract that needs nothing of AWS makes a policy that grants nothing', () => {
  expect(policyOf(nothing)).toEqual({ Version: '2012-10-17', Statement: [] });
});

describe('the bucket of the evidence', () => {
  test('objects are made and read below the prefix, and nowhere else', () => {
    expect(byName({ bucket })['EvidenceObjects']).toEqual({
      Sid: 'EvidenceObjects',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject', 's3:AbortMultipartUpload'],
      Resource: ['arn:aws:s3:::proof/team/*'],
    });
  });

  test('only the prefix is listed', () => {
    expect(byName({ bucket })['EvidenceList']).toMatchObject({
      Action: ['s3:ListBucket'],
      Resource: ['arn:aws:s3:::proof'],
      Condition: { StringLike: { 's3:prefix': ['team/*'] } },
    });
  });

  test('its settings are asked', () => {
    expect(byName({ bucket })['EvidenceSettings']).toMatchObject({
      Action: ['s3:GetBucketVersioning', 's3:GetBucketObjectLockConfiguration', 's3:GetLifecycleConfiguration'],
      Resource: ['arn:aws:s3:::proof'],
    });
  });

  test('a store without a prefix is the whole bucket', () => {
    const { EvidenceObjects, EvidenceList } = byName({ bucket: { ...bucket, prefix: '' } });
    expect(EvidenceObjects?.Resource).toEqual(['arn:aws:s3:::proof/*']);
    expect(EvidenceList?.Condition).toEqual({ StringLike: { 's3:prefix': ['*'] } });
  });

  test('a retention is set where the contract locks, and only there', () => {
    expect(byName({ bucket: { ...bucket, locks: true } })['EvidenceObjects']?.Action).toContain(
      's3:PutObjectRetention',
    );
    expect(byName({ bucket })['EvidenceObjects']?.Action).not.toContain('s3:PutObjectRetention');
  });

  test('a key is used where the contract names one, and only there', () => {
    expect(byName({ bucket: { ...bucket, kmsKey: key } })['EvidenceKey']).toMatchObject({
      Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
      Resource: [key],
    });
    expect(Object.keys(byName({ bucket }))).toEqual(['EvidenceObjects', 'EvidenceList', 'EvidenceSettings']);
  });

  test.each(['aws-cn', 'aws-us-gov', 'aws-eusc'])('in %s it has that partition’s ARN', (partition) => {
    const resources = statements({ bucket, partition }).flatMap(({ Resource }) => Resource);
    expect(resources.filter((arn) => !arn.startsWith(`arn:${partition}:s3:::proof`))).toEqual([]);
  });
});

test('an image is pushed, read and looked up in its own repository, after a login that knows no repository', () => {
  const { Image, RegistryLogin } = byName({ repository });
  expect(Image).toMatchObject({ Resource: [repository] });
  expect([...(Image?.Action ?? [])].sort()).toMatchInlineSnapshot(`
    [
      "ecr:BatchCheckLayerAvailability",
      "ecr:BatchGetImage",
      "ecr:CompleteLayerUpload",
      "ecr:DescribeImages",
      "ecr:DescribeRepositories",
      "ecr:GetDownloadUrlForLayer",
      "ecr:InitiateLayerUpload",
      "ecr:PutImage",
      "ecr:UploadLayerPart",
    ]
  `);
  expect(RegistryLogin).toMatchObject({ Action: ['ecr:GetAuthorizationToken'], Resource: ['*'] });
});

test('an image that somebody else built is read where it lies, and nothing is pushed there', () => {
  const prebuilt = 'arn:aws:ecr:eu-west-1:444455556666:repository/base/app';
  const { PrebuiltImage, ...others } = byName({ prebuilt });
  expect(PrebuiltImage).toMatchObject({ Resource: [prebuilt] });
  expect([...(PrebuiltImage?.Action ?? [])].sort()).toEqual([
    'ecr:BatchGetImage',
    'ecr:DescribeImages',
    'ecr:DescribeRepositories',
    'ecr:GetDownloadUrlForLayer',
  ]);
  expect(Object.keys(others)).toEqual(['RegistryLogin']);
  expect(Object.keys(byName({ prebuilt, repository }))).toEqual(['Image', 'PrebuiltImage', 'RegistryLogin']);
  expect(Object.keys(byName({ prebuilt: repository, repository }))).toEqual(['Image', 'RegistryLogin']);
});

test('names of parameters and secrets, and handles, are asked where the contract asks them', () => {
  const { describesParameters, secrets } = everything;
  expect(statements({ describesParameters, secrets, handles: [handles] })).toMatchObject([
    { Action: ['ssm:DescribeParameters'], Resource: ['*'] },
    { Action: ['secretsmanager:DescribeSecret'], Resource: [secret] },
    { Action: ['ssm:GetParametersByPath'], Resource: [handles] },
  ]);
});

describe('of everything that a contract can need', () => {
  const all = statements(everything);

  test('nothing deletes, overrides a lock, reads a secret or changes a setting', () => {
    const actions = all.flatMap(({ Action }) => Action);
    const makes = ['s3:PutObject', 's3:PutObjectRetention', 'ecr:PutImage'];
    const harmful = /Delete|Bypass|Create|Update|Set|Tag|GetSecretValue|GetParameters?$|:Put|\*/;
    expect(actions.filter((action) => harmful.test(action) && !makes.includes(action))).toEqual([]);
  });

  test('only what knows no resource is granted on all of them', () => {
    const broad = all.filter(({ Resource }) => Resource.includes('*')).flatMap(({ Action }) => Action);
    expect(broad).toEqual(['ecr:GetAuthorizationToken', 'ssm:DescribeParameters']);
  });

  test('every statement has a name of its own', () => {
    const names = all.map(({ Sid }) => Sid);
    expect(names).toEqual([...new Set(names)]);
    expect(names.every((name) => /^[A-Za-z0-9]+$/.test(name))).toBe(true);
  });
});
