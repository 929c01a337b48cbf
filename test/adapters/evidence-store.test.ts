import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localStore } from '../../src/adapters/local-store.ts';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { Fault } from '../../src/core/fault.ts';
import type { EvidenceStore } from '../../src/ports/evidence-store.ts';
import { altered, breakingOff, collected, cutInto, largeObject } from './support/parts.ts';

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

/** Every key, and every file that is no key, but for the one that hides a folder from git. */
async function everythingIn(store: EvidenceStore): Promise<readonly string[]> {
  if (!existsSync(store.place)) return store.list('');
  const entries = readdirSync(store.place, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isDirectory() || entry.name === '.gitignore'
      ? []
      : [relative(store.place, join(entry.parentPath, entry.name))],
  );
}

const streamed = async (store: EvidenceStore, key: string) => {
  const parts = await store.stream(key);
  return parts && Buffer.concat(await collected(parts));
};

const stores: [string, () => EvidenceStore][] = [
  ['localStore', localIn],
  ['memoryStore', () => memoryStore()],
];

describe.each(stores)('%s keeps the rules of every store', (_, open) => {
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
    const large = store.writeLarge(key, largeObject(bytes('x')));
    await expect(large).rejects.toMatchObject({ code: 'EVIDENCE_UNWRITABLE' });
    await expect(store.stream(key)).rejects.toMatchObject({ code: 'EVIDENCE_UNWRITABLE' });
    expect(await everythingIn(store)).toEqual([]);
  });

  test.each(['../', '/', 'a/../', './'])('the prefix %j is refused', async (prefix) => {
    const store = open();
    await store.write('a', bytes('x'));
    await expect(store.list(prefix)).rejects.toMatchObject({ code: 'EVIDENCE_UNWRITABLE' });
  });
});

describe.each(stores)('%s keeps the same rules for an object in parts', (_, open) => {
  const content = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251));
  const parts = cutInto(content, 70_001);

  test.each([
    ['of many parts', content, parts],
    ['of empty ones as well', content, [Buffer.alloc(0), content, Buffer.alloc(0)]],
    ['of no bytes', Buffer.alloc(0), []],
  ])('one %s is streamed as it was written', async (_, whole, given) => {
    const store = open();
    await store.writeLarge('runs/P(-1)/k', largeObject(whole, given));
    expect((await streamed(store, 'runs/P(-1)/k'))?.equals(whole)).toBe(true);
    expect(whole.equals((await store.read('runs/P(-1)/k')) ?? bytes('none'))).toBe(true);
    expect(await store.list('')).toEqual(['runs/P(-1)/k']);
  });

  test('one that is not there is undefined, and one of no bytes is not', async () => {
    const store = open();
    await store.write('empty', bytes(''));
    expect(await store.stream('none')).toBeUndefined();
    expect(await streamed(store, 'empty')).toEqual(bytes(''));
  });

  test('it can be streamed by many at once, and left half-way', async () => {
    const store = open();
    await store.write('k', content);
    for await (const _ of (await store.stream('k')) ?? []) break;
    const all = await Promise.all([1, 2, 3].map(() => streamed(store, 'k')));
    expect(all.every((one) => one?.equals(content))).toBe(true);
  });

  test('the same bytes again are fine, however they come', async () => {
    const store = open();
    await store.writeLarge('k', largeObject(content, parts));
    await store.writeLarge('k', largeObject(content, [content]));
    await store.write('k', content);
    await store.write('other', content);
    await store.writeLarge('other', largeObject(content, parts));
    expect(await everythingIn(store)).toHaveLength(2);
  });

  test('others are refused, however they come, and the first stay', async () => {
    const store = open();
    const other = altered(content);
    await store.writeLarge('k', largeObject(content, parts));
    const refused = { code: 'EVIDENCE_EXISTS' };
    await expect(store.writeLarge('k', largeObject(other))).rejects.toMatchObject(refused);
    await expect(store.writeLarge('k', largeObject(content.subarray(1)))).rejects.toMatchObject(refused);
    await expect(store.writeLarge('k', largeObject(bytes(''), []))).rejects.toMatchObject(refused);
    await expect(store.write('k', other)).rejects.toMatchObject(refused);
    expect((await streamed(store, 'k'))?.equals(content)).toBe(true);
    expect(await everythingIn(store)).toEqual(['k']);
  });

  const wrong: [string, Buffer[]][] = [
    ['too short', parts.slice(0, -1)],
    ['too long', [...parts, bytes('x')]],
    ['nothing', []],
    ['altered by one bit', cutInto(altered(content), 70_001)],
  ];
  test.each(wrong)('parts that are %s are not kept, and nothing that is there changes', async (_, given) => {
    const store = open();
    const refused = { code: 'EVIDENCE_ALTERED' };
    await expect(store.writeLarge('a/k', largeObject(content, given))).rejects.toMatchObject(refused);
    expect(await everythingIn(store)).toEqual([]);
    expect(await store.stream('a/k')).toBeUndefined();
    await store.writeLarge('a/k', largeObject(content, parts));
    await expect(store.writeLarge('a/k', largeObject(content, given))).rejects.toMatchObject(refused);
    expect((await streamed(store, 'a/k'))?.equals(content)).toBe(true);
    expect(await everythingIn(store)).toEqual(['a/k']);
  });

  test.each([
    ['a fault', new Fault('STORE_UNREACHABLE', { message: 'cut off' })],
    ['an error', new Error('unforeseen')],
  ])('a source that breaks off with %s half-way keeps nothing', async (_, error) => {
    const store = open();
    const object = largeObject(content, breakingOff(error, ...parts.slice(0, -1)));
    const end = await store.writeLarge('a/k', object).catch((thrown) => thrown);
    expect([end, end.cause]).toContain(error);
    expect(await everythingIn(store)).toEqual([]);
    expect(await store.read('a/k')).toBeUndefined();
  });

  test('of many writers of one key one wins, whole', async () => {
    const store = open();
    const contents = Array.from({ length: 20 }, (_, at) => Buffer.alloc(100_000 + at, String(at)));
    const ends = await Promise.allSettled(
      contents.map((one, at) =>
        at % 4 === 0 ? store.write('race/k', one) : store.writeLarge('race/k', largeObject(one, cutInto(one, 9_999))),
      ),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason.code).toBe('EVIDENCE_EXISTS');
    const winner = contents[ends.findIndex(({ status }) => status === 'fulfilled')];
    expect((await streamed(store, 'race/k'))?.equals(winner ?? bytes('none'))).toBe(true);
    expect(await everythingIn(store)).toEqual(['race/k']);
  });
});
