import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory-files.ts';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import type { Files } from '../../src/ports/files.ts';
import { plant, uproot } from '../support/repository.ts';

let root = '';
afterEach(() => uproot(root));

function onDisk(): Files {
  root = plant([
    ['a', 'text'],
    ['sub/b', 'b'],
    ['sub/link', { link: '../a' }],
  ]);
  writeFileSync(join(root, 'run'), '#!');
  chmodSync(join(root, 'run'), 0o755);
  chmodSync(join(root, 'a'), 0o644);
  mkdirSync(join(root, 'empty'), { mode: 0o755 });
  symlinkSync('loop', join(root, 'loop'));
  return nodeFiles(root);
}

const inMemory = () =>
  memoryFiles({
    a: 'text',
    'sub/b': Buffer.from('b'),
    'sub/link': { link: '../a' },
    run: { text: '#!', mode: 0o755 },
    empty: { is: 'folder' },
    loop: { link: 'loop' },
  });

describe.each([
  ['nodeFiles', onDisk],
  ['memoryFiles', inMemory],
])('%s', (_, open) => {
  test('lists, reads and describes', async () => {
    const files = open();
    const names = (await files.list('.')).map(({ name, type }) => `${name}:${type}`);
    expect(names).toEqual(['a:file', 'empty:folder', 'loop:link', 'run:file', 'sub:folder']);
    expect(Buffer.from(await files.read('a')).toString()).toBe('text');
    expect(Buffer.from(await files.read('sub/link')).toString()).toBe('text');
    expect(Buffer.from(await files.head('a', 2)).toString()).toBe('te');
    expect(await files.stat('run')).toEqual({ type: 'file', size: 2, mode: 0o755 });
    expect(await files.stat('none')).toBeUndefined();
    expect(await files.readLink('sub/link')).toBe('../a');
    expect(await files.list('empty')).toEqual([]);
  });

  test('says what is wrong', async () => {
    const files = open();
    await expect(files.read('none')).rejects.toMatchObject({ code: 'FILE_MISSING' });
    await expect(files.read('sub')).rejects.toMatchObject({ code: 'FILE_NOT_A_FILE' });
    await expect(files.list('a')).rejects.toMatchObject({ code: 'FILE_NOT_A_FILE' });
    await expect(files.list('none')).rejects.toMatchObject({ code: 'FILE_MISSING' });
    await expect(files.read('loop')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(files.readLink('a')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

test('a planted file can be unreadable', async () => {
  const files = memoryFiles({ secret: { is: 'unreadable' }, pipe: { is: 'other' } });
  await expect(files.read('secret')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  expect((await files.stat('pipe'))?.type).toBe('other');
});
