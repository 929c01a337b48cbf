import { expect, test } from 'vitest';
import { registryDenied } from '../../../../src/gates/image-digest/checks/registry-denied.ts';
import { askDigest, registry } from '../../../support/digests.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const resource = 'arn:aws:ecr:eu-west-1:111122223333:repository/app';
const lacking = (...actions: readonly string[]) => ({
  registry: {
    ...registry,
    mutability: 'UNKNOWN' as const,
    missingRights: actions.map((action) => ({ action, resource })),
  },
});
const trustDigest = '{ tag-mutability: trust-digest }';

test('L4: a role that may not ask how tags stand leaves it undecided, by the name of the right and its resource', async () => {
  const report = await askDigest(registryDenied, lacking('ecr:DescribeRepositories', 'ecr:DescribeImages'));
  expect(report.kind).toBe('undecided');
  expect(subjectsOf(report)).toEqual(['ecr:DescribeRepositories']);
  expect(findingsOf(report).map(({ message }) => message)).toEqual([expect.stringContaining(resource)]);
});

test('a right that only adds to the evidence need not be there', async () => {
  expect(await askDigest(registryDenied, lacking('ecr:DescribeImages'))).toEqual({ kind: 'clear', examined: 1 });
});

test('a registry that answered everything is clear', async () => {
  expect(await askDigest(registryDenied)).toEqual({ kind: 'clear', examined: 1 });
});

test('where the contract trusts the digest, nothing has to be known of the tag', async () => {
  const report = await askDigest(registryDenied, lacking('ecr:DescribeRepositories'), trustDigest);
  expect(report.kind).toBe('not-applicable');
});

test('a registry that nobody asked refuses nothing', async () => {
  expect((await askDigest(registryDenied, { registry: undefined })).kind).toBe('not-applicable');
});
