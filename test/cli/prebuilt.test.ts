import { describe, expect, test } from 'vitest';
import { prebuiltPlace, splitReference } from '../../src/cli/prebuilt.ts';
import { faultsOf, openContract } from '../support/contract.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const contract = (prebuilt: string) =>
  openContract(`version: 1\nimage: { strategy: prebuilt, prebuilt: ${prebuilt} }\n`);
const built = () => openContract('version: 1\n');

describe('where a prebuilt image lies', () => {
  test.each([
    ['as the contract says', '{ archive: a.tar }', undefined, { path: '/root/a.tar' }],
    ['in another file', '{ archive: a.tar }', '/given/b.tar', { path: '/given/b.tar' }],
    [
      'behind the contract’s tag',
      '{ reference: r.example/app:v1 }',
      undefined,
      { repository: 'r.example/app', name: 'v1' },
    ],
    [
      'by a digest, in that repository',
      '{ reference: r.example/app:v1 }',
      digest,
      { repository: 'r.example/app', name: digest },
    ],
    [
      'by a digest alone',
      '{ reference: r.example:5000/app }',
      digest,
      { repository: 'r.example:5000/app', name: digest },
    ],
  ])('%s', async (_, prebuilt, given, place) => {
    expect(prebuiltPlace(await contract(prebuilt), '/root', given)).toEqual(place);
  });

  test.each([
    ['a file where the contract names a registry', '{ reference: r.example/app:v1 }', 'b.tar'],
    ['another repository', '{ reference: r.example/app:v1 }', `r.example/other@${digest}`],
    ['a digest where it names a file', '{ archive: a.tar }', digest],
    ['neither tag nor digest', '{ reference: r.example/app }', undefined],
  ])('%s is USAGE', async (_, prebuilt, given) => {
    const open = await contract(prebuilt);
    expect((await faultsOf(async () => prebuiltPlace(open, '/root', given))).map(({ code }) => code)).toEqual([
      'USAGE',
    ]);
  });

  test('a contract that builds has none, and takes none', async () => {
    const open = await built();
    expect(prebuiltPlace(open, '/root')).toBeUndefined();
    expect((await faultsOf(async () => prebuiltPlace(open, '/root', digest))).map(({ code }) => code)).toEqual([
      'USAGE',
    ]);
  });
});

test.each([
  ['r.example/app:v1', { repository: 'r.example/app', name: 'v1' }],
  ['r.example:5000/app', { repository: 'r.example:5000/app', name: undefined }],
  [`r.example:5000/app:v1@${digest}`, { repository: 'r.example:5000/app', name: digest }],
])('%s', (reference, split) => {
  expect(splitReference(reference)).toEqual(split);
});
