import { expect, test } from 'vitest';
import { ecrPlace, repositoryArn } from '../../../src/adapters/ecr/place.ts';

const account = '111122223333';
const stated = { registryId: account, region: 'eu-west-1' };

test.each<[string, string, string]>([
  ['.dkr.ecr.eu-west-1.amazonaws.com', 'eu-west-1', 'aws'],
  ['.dkr.ecr.ap-southeast-2.amazonaws.com', 'ap-southeast-2', 'aws'],
  ['.dkr.ecr-fips.us-east-1.amazonaws.com', 'us-east-1', 'aws'],
  ['.dkr-ecr.eu-west-1.on.aws', 'eu-west-1', 'aws'],
  ['.dkr-ecr-fips.us-east-1.on.aws', 'us-east-1', 'aws'],
  ['.dkr.ecr.us-gov-west-1.amazonaws.com', 'us-gov-west-1', 'aws-us-gov'],
  ['.dkr.ecr-fips.us-gov-east-1.amazonaws.com', 'us-gov-east-1', 'aws-us-gov'],
  ['.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1', 'aws-cn'],
  ['.dkr-ecr.cn-northwest-1.on.amazonwebservices.com.cn', 'cn-northwest-1', 'aws-cn'],
  ['.dkr.ecr.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1', 'aws-eusc'],
  ['.dkr.ecr.us-iso-east-1.c2s.ic.gov', 'us-iso-east-1', 'aws-iso'],
  ['.dkr.ecr.us-isob-east-1.sc2s.sgov.gov', 'us-isob-east-1', 'aws-iso-b'],
  ['.dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk', 'eu-isoe-west-1', 'aws-iso-e'],
  ['.dkr.ecr.us-isof-south-1.csp.hci.ic.gov', 'us-isof-south-1', 'aws-iso-f'],
])('a host that ends in %s tells account and region', (rest, region, partition) => {
  const repository = `${account}${rest}/team/app`;
  const place = ecrPlace(repository);
  expect(place).toEqual({ repository, registryId: account, region, name: 'team/app' });
  expect(place && repositoryArn(place)).toBe(`arn:${partition}:ecr:${region}:${account}:repository/team/app`);
});

test.each([
  'public.ecr.aws/team/app',
  'ecr-public.aws.com/team/app',
  'registry.example/team/app',
  'docker.io/library/node',
  '111122223333.dkr.ecr.eu-west-1.amazonaws.com',
  '111122223333.dkr.ecr.eu-west-1.amazonaws.com/',
  '111122223333.dkr.ecr.eu-west-1.amazonaws.com.evil.example/app',
  '111122223333.dkr.ecr.eu-west-1.amazonaws.com.eu/app',
  '111122223333.dkr.ecr.eu-west-1.amazonaws.com@evil.example/app',
  '111122223333.dkr.ecr.eu-west-1.evil-amazonaws.com/app',
  '111122223333.dkr.ecr.eu-west-1.amazonaws.example/app',
  '111122223333.dkr.ecr.eu-west-1.evil.example.amazonaws.com/app',
  '111122223333.dkr.ecr.eu-west-1.amazonawsxcom/app',
  '111122223333.dkr.ecr.eu-west-1.on.aws.evil.example/app',
  '111122223333xdkr.ecr.eu-west-1.amazonaws.com/app',
  'evil.111122223333.dkr.ecr.eu-west-1.amazonaws.com/app',
  'evil.example/111122223333.dkr.ecr.eu-west-1.amazonaws.com/app',
  'https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/app',
  '11112222333.dkr.ecr.eu-west-1.amazonaws.com/app',
  '1111222233334.dkr.ecr.eu-west-1.amazonaws.com/app',
  '111122223333.dkr.ecr..amazonaws.com/app',
  '111122223333.dkr.ecr.eu-west-1.amazonaws.com/app\nx',
  '',
])('%j is no repository of ECR', (repository) => {
  expect(ecrPlace(repository)).toBeUndefined();
});

test('what the contract states is taken where the name does not say it, and only there', () => {
  const repository = 'images.example/team/app';
  expect(ecrPlace(repository, stated)).toEqual({ repository, ...stated, name: 'team/app' });
  const other = '444455556666.dkr.ecr.us-east-1.amazonaws.com/app';
  expect(ecrPlace(other, stated)).toMatchObject({ registryId: '444455556666', region: 'us-east-1' });
});

test('a part of the name that nobody knows stands for any', () => {
  const place = { repository: 'r/app', registryId: undefined, region: undefined, name: 'app' };
  expect(repositoryArn(place)).toBe('arn:aws:ecr:*:*:repository/app');
});
