import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../../src/adapters/memory-files.ts';
import { readIgnoreFile } from '../../../src/domain/ignore/ignore-file.ts';
import { walkContext } from '../../../src/gates/build-context/walk.ts';
import type { Plants } from '../../support/contract.ts';

const planted: Plants = {
  'src/a': '',
  'src/lib/b': '',
  'docs/c': '',
  'docs/deep/d': '',
  empty: { is: 'folder' },
  link: { link: 'src' },
};

async function walked(ignore: string, files: Plants = planted, root = '.') {
  const { rules } = readIgnoreFile(Buffer.from(ignore));
  const { entries, unreadable, decided } = await walkContext(memoryFiles(files), root, rules);
  return {
    paths: entries.map(({ path }) => path).sort(),
    unreadable,
    counts: rules.map((rule) => decided.get(rule) ?? 0),
  };
}

describe('the walk', () => {
  test.each([
    [
      'takes everything without rules',
      '',
      ['docs', 'docs/c', 'docs/deep', 'docs/deep/d', 'empty', 'link', 'src', 'src/a', 'src/lib', 'src/lib/b'],
    ],
    ['takes nothing where all is closed', '**', []],
    ['takes the parents of what is re-opened', '**\n!docs/deep/d', ['docs', 'docs/deep', 'docs/deep/d']],
    ['takes a whole folder that is re-opened', '**\n!src', ['src', 'src/a', 'src/lib', 'src/lib/b']],
    ['takes a link, and does not follow it', '**\n!link\n!link/a', ['link']],
    ['takes an empty folder', '*\n!empty', ['empty']],
    ['prunes for an exception that ends in /*/**', '*\n!docs/*/**', []],
  ])('%s', async (_, ignore, expected) => {
    expect((await walked(ignore)).paths).toEqual(expected);
  });

  test('gives paths from its own root', async () => {
    expect((await walked('', planted, 'src')).paths).toEqual(['a', 'lib', 'lib/b']);
  });

  test('counts what each rule decided', async () => {
    expect((await walked('**\n!src\n!nope\nsrc/lib')).counts).toEqual([3, 2, 0, 1]);
  });

  test('notes names that are no text, also where they are kept out', async () => {
    expect((await walked('**\n!a', { 'x\ufffd': '', a: '' })).unreadable).toEqual(['x\ufffd']);
  });
});
