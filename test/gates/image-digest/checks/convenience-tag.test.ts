import { expect, test } from 'vitest';
import { convenienceTag } from '../../../../src/gates/image-digest/checks/convenience-tag.ts';
import { askDigest } from '../../../support/digests.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const block = '{ convenience-tags: [latest, main] }';

test('a tag that moves is found where it is used as evidence', async () => {
  const report = await askDigest(convenienceTag, { tag: 'main' }, block);
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['main']);
});

test('the immutable tag is clear', async () => {
  expect(await askDigest(convenienceTag, {}, block)).toEqual({ kind: 'clear', examined: 2 });
});

test('a tag that only holds such a name is another one', async () => {
  expect((await askDigest(convenienceTag, { tag: 'main-2' }, block)).kind).toBe('clear');
});

test('a contract that names none is not asked', async () => {
  expect((await askDigest(convenienceTag, { tag: 'latest' })).kind).toBe('not-applicable');
});
