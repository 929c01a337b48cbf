import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory-files.ts';
import { overlaidFiles } from '../../src/adapters/overlaid-files.ts';

const files = overlaidFiles(
  memoryFiles({ 'a.txt': 'below', 'b/c.txt': 'below', 'b/l': { link: 'c.txt' } }),
  new Map([
    ['a.txt', Buffer.from('over')],
    ['d/e.txt', Buffer.from('over')],
  ]),
);
const text = async (path: string) => Buffer.from(await files.read(path)).toString();

test('what is given stands before what is there', async () => {
  expect(await Promise.all(['a.txt', 'b/c.txt', 'd/e.txt'].map(text))).toEqual(['over', 'below', 'over']);
  expect(Buffer.from(await files.head('a.txt', 2)).toString()).toBe('ov');
  expect(Buffer.from(await files.head('b/c.txt', 2)).toString()).toBe('be');
});

test('sizes are those of what is read, and folders and links those below', async () => {
  expect(await files.stat('d/e.txt')).toMatchObject({ type: 'file', size: 4 });
  expect(await files.stat('nothing')).toBeUndefined();
  expect((await files.list('b')).map(({ name }) => name)).toEqual(['c.txt', 'l']);
  expect(await files.readLink('b/l')).toBe('c.txt');
});
