import { expect, test } from 'vitest';
import { excludeRules, includeRules, isNamed } from '../../../src/gates/build-context/allowlist.ts';
import { openContract } from '../../support/contract.ts';

test('include and exclude paths are rules in the order of the contract', async () => {
  const open = await openContract(
    'version: 1\ncontext: { include: [src/, { path: a/, recursive: false }], exclude: [.env] }\n',
  );
  expect(includeRules(open)?.map(({ path, recursive, index }) => [path, recursive, index])).toEqual([
    ['src/', true, 0],
    ['a/', false, 1],
  ]);
  expect(excludeRules(open).map(({ path, index }) => [path, index])).toEqual([['.env', 0]]);
});

test('a contract without an include list has no rules, rather than none that match', async () => {
  expect(includeRules(await openContract('version: 1\n'))).toBeUndefined();
});

test('a path is named by any rule', async () => {
  const rules = excludeRules(await openContract('version: 1\ncontext: { exclude: [a, b/] }\n'));
  expect(['a', 'x/a', 'b/c', 'b', 'c'].map((path) => isNamed(rules, path))).toEqual([true, true, true, false, false]);
});
