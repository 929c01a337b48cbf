import { expect, test } from 'vitest';
import { repositoryUnresolved } from '../../../../src/gates/image-digest/checks/repository-unresolved.ts';
import { askDigest } from '../../../support/digests.ts';

test('an image that ships without a repository is found', async () => {
  expect((await askDigest(repositoryUnresolved, { repository: null })).kind).toBe('found');
});

test('an image with a repository is clear', async () => {
  expect(await askDigest(repositoryUnresolved)).toEqual({ kind: 'clear', examined: 1 });
});

test('a rehearsal pushes nothing and needs none', async () => {
  expect(await askDigest(repositoryUnresolved, { repository: null, rehearsal: true })).toMatchObject({
    kind: 'not-applicable',
    reason: expect.stringContaining('rehearsal'),
  });
});
