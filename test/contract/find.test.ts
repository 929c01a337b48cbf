import { expect, test } from 'vitest';
import { memoryFiles, type Planted } from '../../src/adapters/memory-files.ts';
import { everyContract, findContract } from '../../src/contract/find.ts';
import { faultsOf } from '../support/contract.ts';

const find = (files: Record<string, Planted>, folder = '.') => findContract(memoryFiles(files), folder);

test.each(['seaworthy.yml', 'seaworthy.yaml', 'api.seaworthy.yml'])('%s is a contract', async (name) => {
  expect(await find({ [name]: '', 'README.md': '' })).toBe(name);
});

test('the contract of a folder below is found there', async () => {
  expect(await find({ 'apps/one/seaworthy.yml': '' }, 'apps/one')).toBe('apps/one/seaworthy.yml');
});

test.each<[string, Record<string, Planted>, string, string]>([
  ['no contract', { 'README.md': '' }, '.', 'CONTRACT_MISSING'],
  ['a folder of that name', { 'seaworthy.yml/a': '' }, '.', 'FILE_NOT_A_FILE'],
  ['a name that only resembles one', { 'my_seaworthy.yml': '', 'seaworthy.yml.bak': '' }, '.', 'CONTRACT_MISSING'],
  ['two contracts', { 'seaworthy.yml': '', 'api.seaworthy.yml': '' }, '.', 'CONTRACT_AMBIGUOUS'],
  ['both endings', { 'seaworthy.yml': '', 'seaworthy.yaml': '' }, '.', 'CONTRACT_AMBIGUOUS'],
  ['an empty repository', {}, '.', 'REPOSITORY_EMPTY'],
  ['nothing but git', { '.git/HEAD': '' }, '.', 'REPOSITORY_EMPTY'],
  ['no such folder', { a: '' }, 'nope', 'FILE_MISSING'],
  ['a file where a folder belongs', { a: '' }, 'a', 'FILE_NOT_A_FILE'],
])('%s: %o in %s is %s', async (_, files, folder, code) => {
  expect((await faultsOf(() => find(files, folder))).map((fault) => fault.code)).toEqual([code]);
});

test('every contract of a tree, wherever it lies', async () => {
  const files = {
    'seaworthy.yml': '',
    'a/b.seaworthy.yaml': '',
    'a/x.yml': '',
    '.git/seaworthy.yml': '',
    'c/seaworthy.yml/d': '',
  };
  expect(await everyContract(memoryFiles(files))).toEqual(['a/b.seaworthy.yaml', 'seaworthy.yml']);
});
