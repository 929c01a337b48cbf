import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localStore } from '../../src/adapters/local-store.ts';
import { memoryStore } from '../../src/adapters/memory-store.ts';

const bytes = (text: string) => Buffer.from(text);

let root = '';
let made = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seaworthy-store-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const localIn = () => {
  made += 1;
  return localStore(join(root, `store-${made}`));
};

describe.each([
  ['localStore', localIn],
  ['memoryStore', () => memoryStore()],
])('%s keeps the rules of every store', (_, open) => {
  test('what was written is read, and nothing else is there', async () => {
    const store = open();
    expect(await store.list('')).toEqual([]);
    expect(await store.read('evidence/runs/x.json')).toBeUndefined();
    await store.write('evidence/runs/P(-1)/x.json', bytes('one'));
    expect(Buffer.from((await store.read('evidence/runs/P(-1)/x.json')) ?? []).toString()).toBe('one');
    expect(await store.read('evidence/runs/P(-1)/x')).toBeUndefined();
  });

  test('keys are listed by prefix, sorted, from any character on', async () => {
    const store = open();
    for (const key of ['b/2', 'b/10', 'a', 'b/sub/1', 'bc']) await store.write(key, bytes(key));
    expect(await store.list('')).toEqual(['a', 'b/10', 'b/2', 'b/sub/1', 'bc']);
    expect(await store.list('b/')).toEqual(['b/10', 'b/2', 'b/sub/1']);
    expect(await store.list('b')).toEqual(['b/10', 'b/2', 'b/sub/1', 'bc']);
    expect(await store.list('b/s')).toEqual(['b/sub/1']);
    expect(await store.list('none/')).toEqual([]);
  });

  test('the same bytes again are fine, others are refused, and the first stay', async () => {
    const store = open();
    await store.write('k', bytes('one'));
    await store.write('k', bytes('one'));
    await expect(store.write('k', bytes('two'))).rejects.toMatchObject({ code: 'EVIDENCE_EXISTS' });
    expect(Buffer.from((await store.read('k')) ?? []).toString()).toBe('one');
  });

  test('of many writers of one key one wins, whole', async () => {
    const store = open();
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
    const ends = await Promise.allSettled(texts.map((text) => store.write('race/k', bytes(text))));
    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1);
    expect(texts).toContain(Buffer.from((await store.read('race/k')) ?? []).toString());
  });

  test.each([
    '',
    '/a',
    'a/',
    'a//b',
    '.',
    '..',
    'a/../b',
    '../x',
    '.gitignore',
    'a/.hidden',
    'a\\b',
    'a\0',
    'a\nb',
    'é',
    'x'.repeat(201),
  ])('the key %j is refused', async (key) => {
    const store = open();
    await expect(store.write(key, bytes('x'))).rejects.toMatchObject({ code: 'EVIDENCE_UNWRITABLE' });
    await expect(store.read(key)).rejects.toMatchObject({ code: 'EVIDENCE_UNWRITABLE' });
  });

  test.each(['../', '/', 'a/../', './'])('the prefix %j is refused', async (prefix) => {
    const store = open();
    await store.write('a', bytes('x'));
    await expect(store.list(prefix)).rejects.toMatchObject({ code: 'EVIDENCE_UNWRITABLE' });
  });
});
