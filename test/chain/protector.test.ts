import { describe, expect, test } from 'vitest';
import { memoryFiles, type Planted } from '../../src/adapters/memory-files.ts';
import { judgeByBase } from '../../src/chain/protector.ts';
import { everyContract } from '../../src/contract/find.ts';
import { faultsOf, openContract } from '../support/contract.ts';

const codes = async (work: () => unknown) => (await faultsOf(work)).map(({ code }) => code);

const head = () => openContract('version: 1\n');
const here = memoryFiles({ 'seaworthy.yml': 'version: 1\n' });
const base = (planted: Readonly<Record<string, Planted>>) => {
  const files = memoryFiles(planted);
  return { files, sha: 'b'.repeat(40), contracts: () => everyContract(files) };
};
const strict = { 'seaworthy.yml': 'version: 1\ncontext:\n  exclude: [a/]\n', CODEOWNERS: '* @owner @org/team\n' };
const nobody = { author: 'author', approvals: [], letIn: [] };

describe('L13: a contract is judged by its base', () => {
  test('a loosening names its line in the base, and who may approve it', async () => {
    expect(await judgeByBase(await head(), here, base(strict), nobody)).toEqual({
      base: 'commit',
      baseSha: 'b'.repeat(40),
      loosenings: [
        {
          key: 'context.exclude[0]',
          before: '"a/"',
          after: null,
          location: { path: 'seaworthy.yml', line: 3, column: 13 },
          approvedBy: null,
          mayApprove: ['@owner', '@org/team'],
        },
      ],
    });
  });

  test('a tightening is none', async () => {
    const tight = await openContract('version: 1\ncontext:\n  exclude: [a/]\n');
    expect(await judgeByBase(tight, here, base({ 'seaworthy.yml': 'version: 1\n' }), nobody)).toMatchObject({
      loosenings: [],
    });
  });

  test.each([
    ['an owner', [{ user: 'Owner', teams: [] }], [], 'Owner'],
    ['a member of an owning team', [{ user: 'x', teams: ['org/team'] }], [], 'x'],
    ['somebody who owns nothing', [{ user: 'x', teams: ['org/other'] }], [], null],
    ['the author, who owns it', [{ user: 'AUTHOR', teams: ['org/team'] }], [], null],
    ['whoever opened the environment', [], ['guard'], 'guard'],
    ['the author, who opened the environment', [], ['author'], null],
  ])('%s', async (_, approvals, letIn, expected) => {
    const { loosenings } = await judgeByBase(await head(), here, base(strict), { author: 'author', approvals, letIn });
    expect(loosenings.map(({ approvedBy }) => approvedBy)).toEqual([expected]);
  });

  test('without CODEOWNERS nobody may approve', async () => {
    const { loosenings } = await judgeByBase(await head(), here, base({ 'seaworthy.yml': strict['seaworthy.yml'] }), {
      ...nobody,
      approvals: [{ user: 'owner', teams: [] }],
    });
    expect(loosenings).toMatchObject([{ approvedBy: null, mayApprove: [] }]);
  });

  test('the owners are those of the base, not of the change', async () => {
    const files = { ...strict, '.github/CODEOWNERS': '* @first\n' };
    expect((await judgeByBase(await head(), here, base(files), nobody)).loosenings).toMatchObject([
      { mayApprove: ['@first'] },
    ]);
  });

  test.each([
    ['nothing', {}],
    ['no contract', { 'README.md': 'x' }],
  ])('a base with %s has nothing to judge by', async (_, files) => {
    expect(await judgeByBase(await head(), here, base(files), nobody)).toMatchObject({
      base: 'absent',
      loosenings: [],
    });
  });

  test('a contract that moves within its folder stays the contract', async () => {
    const files = { 'app.seaworthy.yml': strict['seaworthy.yml'] };
    expect(await judgeByBase(await head(), here, base(files), nobody)).toMatchObject({
      base: 'commit',
      loosenings: [{}],
    });
  });

  test('a contract that moves to another folder is gone, and its owner at the base decides', async () => {
    const files = { 'app/seaworthy.yml': 'version: 1\n', CODEOWNERS: '/app/ @app\n/seaworthy.yml @author\n' };
    expect(await judgeByBase(await head(), here, base(files), nobody)).toEqual({
      base: 'commit',
      baseSha: 'b'.repeat(40),
      loosenings: [
        {
          key: 'contract',
          before: '"app/seaworthy.yml"',
          after: null,
          location: { path: 'app/seaworthy.yml' },
          approvedBy: null,
          mayApprove: ['@app'],
        },
      ],
    });
  });

  test('a second contract, whose base has the first one still, is judged by none', async () => {
    const both = memoryFiles({ 'seaworthy.yml': 'version: 1\n', 'app/seaworthy.yml': 'version: 1\n' });
    const protector = judgeByBase(await head(), both, base({ 'app/seaworthy.yml': 'version: 1\n' }), nobody);
    expect(await protector).toMatchObject({ base: 'absent', loosenings: [] });
  });

  test('a contract that is renamed to a file of its author’s is still its owner’s', async () => {
    const files = {
      'app.seaworthy.yml': 'version: 1\ncontext:\n  max-files: 10\n',
      CODEOWNERS: '/app.seaworthy.yml @owner\n/seaworthy.yml @author\n',
    };
    const loose = await openContract('version: 1\ncontext:\n  max-files: 20\n');
    expect((await judgeByBase(loose, here, base(files), nobody)).loosenings).toMatchObject([
      { location: { path: 'seaworthy.yml' }, mayApprove: ['@owner'] },
    ]);
  });

  test('L4: a base of which nothing can be seen is not one without a contract', async () => {
    const unseen = { ...memoryFiles({}), stat: async () => undefined };
    expect(await codes(async () => judgeByBase(await head(), here, { ...base({}), files: unseen }, nobody))).toEqual([
      'BASE_UNREADABLE',
    ]);
  });

  test('a base that cannot be read judges nothing', async () => {
    expect(
      await codes(async () => judgeByBase(await head(), here, base({ 'seaworthy.yml': 'version: 2\n' }), nobody)),
    ).toEqual(['CONTRACT_INVALID']);
  });
});
