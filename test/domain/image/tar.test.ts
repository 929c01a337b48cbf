import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TarEntry, tarEntries } from '../../../src/domain/image/tar.ts';
import { entry, pax, stream, tar, tarEnd, type Written } from './support/tar-writer.ts';

/** Everything in a tar, contents included. */
async function readAll(bytes: Uint8Array, piece?: number) {
  const found = [];
  for await (const { content, offset, ...rest } of tarEntries(stream(bytes, piece))) {
    const chunks = [];
    for await (const chunk of content()) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    expect(bytes.subarray(offset, offset + rest.size).toString()).toBe(text);
    found.push({ ...rest, text });
  }
  return found;
}

const pathsOf = async (...entries: Written[]) => (await readAll(tar(...entries))).map(({ path }) => path);
const malformed = { code: 'IMAGE_MALFORMED' };

test('files, folders, links and others', async () => {
  const all = await readAll(
    tar(
      { name: './', flag: '5', mode: 0o755 },
      { name: './a', content: 'one', mode: 0o4755 },
      { name: 'b/', flag: '\0' },
      { name: 'l', flag: '2', link: '../a/./x' },
      { name: 'h', flag: '1', link: './a' },
      { name: 'p', flag: '6' },
      { name: 'old', flag: '\0', content: 'v7' },
    ),
  );
  expect(all.map(({ path, type, linkTarget, text }) => [path, type, linkTarget, text])).toEqual([
    ['.', 'folder', null, ''],
    ['a', 'file', null, 'one'],
    ['b', 'folder', null, ''],
    ['l', 'link', '../a/./x', ''],
    ['h', 'hard-link', 'a', ''],
    ['p', 'other', null, ''],
    ['old', 'file', null, 'v7'],
  ]);
  expect(all.map(({ mode }) => mode).slice(0, 2)).toEqual([0o755, 0o4755]);
});

test.each([
  ['./a//b/', 'a/b'],
  ['/etc/passwd', 'etc/passwd'],
  ['../../etc/passwd', '../../etc/passwd'],
  ['a/../../b', 'a/../../b'],
  ['.', '.'],
  ['', '.'],
  ['a\nb', 'a\nb'],
])('the name %j is %j', async (name, path) => {
  expect(await pathsOf({ name })).toEqual([path]);
});

test('long names of every dialect', async () => {
  const name = `${'d'.repeat(90)}/${'n'.repeat(200)}é`;
  expect(await pathsOf({ name: 'tail', prefix: 'pre/fix' })).toEqual(['pre/fix/tail']);
  expect(await pathsOf(pax({ path: name, mtime: '1.5' }), { name: 'short' })).toEqual([name]);
  expect(await pathsOf({ name: '././@LongLink', flag: 'L', content: `${name}\0` }, { name: 'short' })).toEqual([name]);
  const [link] = await readAll(
    tar({ name: 'x', flag: 'K', content: `${name}\0` }, { name: 's', flag: '2', link: 'cut' }),
  );
  expect(link?.linkTarget).toBe(name);
  const [paxLink] = await readAll(tar(pax({ linkpath: name }), { name: 's', flag: '2', link: 'cut' }));
  expect(paxLink?.linkTarget).toBe(name);
});

test('what an extension says ends with its entry', async () => {
  expect(await pathsOf(pax({ path: 'long' }), { name: 'a' }, { name: 'b' })).toEqual(['long', 'b']);
  expect(await pathsOf(pax({ path: '' }), { name: 'a' })).toEqual(['a']);
});

test('a GNU header has no prefix', async () => {
  expect(await pathsOf({ name: 'a', prefix: '00000000000', magic: 'ustar  \0' })).toEqual(['a']);
});

test('sizes: pax and binary', async () => {
  const withPax = await readAll(tar(pax({ size: '3' }), { name: 'a', content: 'abc', sizeField: '00000000000' }));
  expect(withPax[0]?.text).toBe('abc');
  const sizeField = Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]);
  expect((await readAll(tar({ name: 'a', content: 'abc', sizeField })))[0]?.text).toBe('abc');
});

test('a link or folder has no content, whatever its header says, as engines read it', async () => {
  const bytes = tar({ name: 'd', flag: '5', sizeField: '00000001000' }, { name: 'f', content: 'x' });
  expect((await readAll(bytes)).map(({ path, size }) => [path, size])).toEqual([
    ['d', 0],
    ['f', 1],
  ]);
});

test('a global header that names nothing is passed over', async () => {
  expect(await pathsOf(pax({ comment: 'commit' }, 'g'), { name: 'a' })).toEqual(['a']);
});

const a: Written = { name: 'a', content: 'x' };
const raw = (...parts: Buffer[]) => Buffer.concat([...parts, tarEnd]);

test.each<[string, Buffer]>([
  ['nothing at all', Buffer.alloc(0)],
  ['no end', entry(a)],
  ['a cut in a header', entry(a).subarray(0, 300)],
  ['a cut in a content', entry({ ...a, content: 'x'.repeat(2000) }).subarray(0, 1500)],
  ['a cut in the padding', entry(a).subarray(0, 513)],
  ['a wrong checksum', tar({ ...a, checksum: (sum) => sum + 1 })],
  ['garbage', raw(Buffer.alloc(512, 'garbage'))],
  ['more behind one empty block', Buffer.concat([Buffer.alloc(512), entry(a), tarEnd])],
  ['an unknown type', tar({ ...a, flag: 'Z' })],
  ['a contiguous file', tar({ ...a, flag: '7' })],
  ['an old sparse file', tar({ ...a, flag: 'S' })],
  ['a pax sparse file', tar(pax({ 'GNU.sparse.major': '1' }), a)],
  ['a size that is no number', tar({ ...a, sizeField: '0000000000x' })],
  ['a negative size', tar({ ...a, sizeField: Buffer.alloc(12, 0xff) })],
  ['a size beyond every file', tar({ ...a, sizeField: Buffer.from([0x80, ...Array(11).fill(0xff)]) })],
  ['a pax size that is no number', tar(pax({ size: '-1' }), a)],
  ['a pax header without its length', tar({ name: 'x', flag: 'x', content: 'path=b\n' }, a)],
  ['a pax record longer than its header', tar({ name: 'x', flag: 'x', content: '99 path=b\n' }, a)],
  ['a pax record without a key', tar({ name: 'x', flag: 'x', content: '6 =ab\n' }, a)],
  ['a pax record of no length', tar({ name: 'x', flag: 'x', content: '0 path=b\n' }, a)],
  ['a NUL in a name', tar(pax({ path: 'a\0b' }), a)],
  ['an extension without an entry', tar(pax({ path: 'b' }))],
  ['a global header that renames', tar(pax({ path: 'b' }, 'g'), a)],
  ['an extension longer than any name', tar({ name: 'x', flag: 'L', sizeField: '77777777777' })],
])('%s is malformed', async (_, bytes) => {
  await expect(readAll(bytes)).rejects.toMatchObject(malformed);
});

test('the pieces in which a tar arrives change nothing', async () => {
  const bytes = tar(pax({ path: 'long' }), { name: 'a', content: 'x'.repeat(1300) }, { name: 'b', content: 'y' });
  const whole = await readAll(bytes);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), async (piece) => {
      expect(await readAll(bytes, piece)).toEqual(whole);
    }),
    { numRuns: 40 },
  );
});

test('a tar that is cut off anywhere is never read to its end', async () => {
  const bytes = tar(pax({ path: 'long' }), { name: 'a', content: 'x'.repeat(700) });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1024 }), async (length) => {
      await expect(readAll(bytes.subarray(0, length))).rejects.toMatchObject(malformed);
    }),
  );
});

test('contents need not be read, nor to their ends, and the source is closed', async () => {
  let closed = false;
  async function* source() {
    try {
      yield* stream(tar({ name: 'a', content: 'x'.repeat(5000) }, { name: 'b', content: 'y' }, { name: 'c' }), 700);
    } finally {
      closed = true;
    }
  }
  const seen: string[] = [];
  for await (const { path, content } of tarEntries(source())) {
    seen.push(path);
    for await (const _ of content()) break;
    if (path === 'b') break;
  }
  expect([seen, closed]).toEqual([['a', 'b'], true]);
});

test('a content asked for too late or twice is our own mistake', async () => {
  const kept: TarEntry[] = [];
  for await (const one of tarEntries(stream(tar({ name: 'a', content: 'xx' }, { name: 'b' })))) kept.push(one);
  const late = async () => {
    for await (const _ of kept[0]?.content() ?? []);
  };
  await expect(late()).rejects.toMatchObject({ code: 'INTERNAL' });
});

describe('tars that others write', () => {
  let root = '';
  const names = ['plain', 'é', `${'long-'.repeat(30)}x`, 'new\nline', 'sp ace'];
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'seaworthy-tar-'));
    mkdirSync(join(root, 'in/sub'), { recursive: true });
    for (const name of names) writeFileSync(join(root, 'in/sub', name), name);
    symlinkSync(`../${'t'.repeat(150)}`, join(root, 'in/link'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(['gnu', 'oldgnu', 'pax', 'posix'])('GNU tar, %s', async (format) => {
    const bytes = execFileSync('tar', [`--format=${format}`, '-C', join(root, 'in'), '-c', '.'], { maxBuffer: 1e8 });
    const all = await readAll(bytes);
    const files = all.filter(({ type }) => type === 'file').map(({ path, text }) => [path, text]);
    expect(files.sort()).toEqual(names.map((name) => [`sub/${name}`, name]).sort());
    expect(all.find(({ type }) => type === 'link')?.linkTarget).toBe(`../${'t'.repeat(150)}`);
  });

  test('GNU tar, a sparse file', async () => {
    execFileSync('truncate', ['-s', '1M', join(root, 'holes')]);
    const bytes = execFileSync('tar', ['-S', '-C', root, '-c', 'holes'], { maxBuffer: 1e8 });
    await expect(readAll(bytes)).rejects.toMatchObject(malformed);
  });
});
