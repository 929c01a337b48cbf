import { expect, test } from 'vitest';
import { tagMutable } from '../../../../src/gates/image-digest/checks/tag-mutable.ts';
import { askDigest, registry, sha } from '../../../support/digests.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const answers = (mutability: typeof registry.mutability) => ({ registry: { ...registry, mutability } });

test('R1: a repository that lets tags be moved is found, in a rehearsal too', async () => {
  expect(subjectsOf(await askDigest(tagMutable, answers('MUTABLE')))).toEqual([`git-${sha}`]);
  expect((await askDigest(tagMutable, { ...answers('MUTABLE'), rehearsal: true })).kind).toBe('found');
});

test('a repository with immutable tags is clear', async () => {
  expect(await askDigest(tagMutable)).toEqual({ kind: 'clear', examined: 1 });
});

test('L4: a registry that cannot say leaves it undecided', async () => {
  expect((await askDigest(tagMutable, answers('UNKNOWN'))).kind).toBe('undecided');
});

test('in a rehearsal the registry need not know, nor be asked', async () => {
  for (const changed of [answers('UNKNOWN'), { registry: undefined }]) {
    const report = await askDigest(tagMutable, { ...changed, rehearsal: true });
    expect(report).toMatchObject({ kind: 'not-applicable', reason: expect.stringContaining('rehearsal') });
  }
});

test('L4: outside a rehearsal a registry that nobody asked leaves it undecided', async () => {
  expect((await askDigest(tagMutable, { registry: undefined })).kind).toBe('undecided');
});

test('where the contract trusts the digest, the tag may be moved, and nobody need know whether', async () => {
  for (const changed of [answers('MUTABLE'), answers('UNKNOWN'), { registry: undefined }]) {
    const report = await askDigest(tagMutable, changed, '{ tag-mutability: trust-digest }');
    expect(report).toMatchObject({ kind: 'not-applicable', reason: expect.stringContaining('trust-digest') });
  }
});

test('immutable is the rule where the contract says so, as where it says nothing', async () => {
  expect((await askDigest(tagMutable, answers('MUTABLE'), '{ tag-mutability: immutable }')).kind).toBe('found');
});
