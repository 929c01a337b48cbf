import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localStore } from '../../src/adapters/local-store.ts';
import { collected, largeObject } from './support/parts.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seaworthy-local-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bytes = Buffer.from('x');

test('a folder that we make is hidden from git', async () => {
  await localStore(join(root, 'new/store')).write('k', bytes);
  expect(readFileSync(join(root, 'new/store/.gitignore'), 'utf8')).toBe('*\n');
  mkdirSync(join(root, 'there'));
  await localStore(join(root, 'there')).write('k', bytes);
  expect(readdirSync(join(root, 'there'))).toEqual(['k']);
});

test('no temporary file stays, whatever happens', async () => {
  const store = localStore(join(root, 'store'));
  await store.write('a/k', bytes);
  await store.write('a/other', bytes);
  await expect(store.write('a/k', Buffer.from('y'))).rejects.toMatchObject({ code: 'EVIDENCE_EXISTS' });
  expect(readdirSync(join(root, 'store/a'))).toEqual(['k', 'other']);
});

test('a link is never followed: not as an object, not as a folder', async () => {
  const store = localStore(join(root, 'store'));
  await store.write('a/k', bytes);
  mkdirSync(join(root, 'outside'));
  symlinkSync(join(root, 'outside'), join(root, 'store/out'));
  symlinkSync(join(root, 'target'), join(root, 'store/a/link'));
  await expect(store.write('out/k', bytes)).rejects.toMatchObject({ code: 'EVIDENCE_UNWRITABLE' });
  await expect(store.write('a/link', bytes)).rejects.toMatchObject({ code: 'EVIDENCE_UNREADABLE' });
  await expect(store.read('a/link')).rejects.toMatchObject({ code: 'EVIDENCE_UNREADABLE' });
  await expect(store.stream('a/link')).rejects.toMatchObject({ code: 'EVIDENCE_UNREADABLE' });
  const large = largeObject(bytes);
  await expect(store.writeLarge('out/k', large)).rejects.toMatchObject({ code: 'EVIDENCE_UNWRITABLE' });
  await expect(store.writeLarge('a/link', large)).rejects.toMatchObject({ code: 'EVIDENCE_UNREADABLE' });
  await expect(store.list('a/')).rejects.toMatchObject({ code: 'EVIDENCE_UNREADABLE' });
  expect(readdirSync(join(root, 'outside'))).toEqual([]);
  expect(existsSync(join(root, 'target'))).toBe(false);
});

test('a folder or pipe where an object belongs cannot be read', async () => {
  const store = localStore(root);
  mkdirSync(join(root, 'folder'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  await expect(store.read('folder')).rejects.toMatchObject({ code: 'EVIDENCE_UNREADABLE' });
  await expect(store.read('pipe')).rejects.toMatchObject({ code: 'EVIDENCE_UNREADABLE' });
  await expect(store.read('pipe/below')).rejects.toMatchObject({ code: 'EVIDENCE_UNREADABLE' });
  for (const key of ['folder', 'pipe', 'pipe/below'])
    await expect(store.stream(key)).rejects.toMatchObject({ code: 'EVIDENCE_UNREADABLE' });
});

test('a place where nothing can be made is a fault that names the path', async () => {
  writeFileSync(join(root, 'file'), '');
  const path = join(root, 'file/store');
  const fault = await localStore(path)
    .write('a/k', bytes)
    .catch((cause: Error) => cause);
  expect(fault).toMatchObject({ code: 'EVIDENCE_UNWRITABLE', message: expect.stringContaining(join(path, 'a/k')) });
  await expect(localStore('/proc/no-such-place').write('k', bytes)).rejects.toMatchObject({
    code: 'EVIDENCE_UNWRITABLE',
  });
});

test('a disk that fills up half-way leaves nothing', () => {
  const node = resolve(import.meta.dirname, '../../node_modules/.bin/node');
  const source = resolve(import.meta.dirname, '../../src/adapters/local-store.ts');
  const script = `
    import { localStore } from ${JSON.stringify(source)};
    const store = localStore(${JSON.stringify(join(root, 'store'))});
    await store.write('a/big', Buffer.alloc(100_000)).catch((fault) => console.log(fault.code));
    const parts = () => (async function* () { for (let at = 0; at < 10; at++) yield Buffer.alloc(10_000); })();
    const object = { size: 100_000, sha256: 'never come to', parts };
    await store.writeLarge('a/large', object).catch((fault) => console.log(fault.code));
  `;
  writeFileSync(join(root, 'fill.ts'), script);
  const limited = 'trap "" XFSZ; ulimit -f 8; exec "$0" "$1"';
  const said = execFileSync('bash', ['-c', limited, node, join(root, 'fill.ts')], { encoding: 'utf8' });
  expect(said).toBe('EVIDENCE_UNWRITABLE\nEVIDENCE_UNWRITABLE\n');
  expect(readdirSync(join(root, 'store/a'))).toEqual([]);
});

test('a large object goes to the disk part by part, beside its place, and appears when it is whole', async () => {
  const folder = join(root, 'store/a');
  const part = Buffer.alloc(2 ** 20, 'x');
  const seen: [string[], number][] = [];
  async function* parts() {
    for (let at = 0; at < 4; at++) {
      yield part;
      const names = readdirSync(folder);
      seen.push([names.filter((name) => !name.startsWith('.')), statSync(join(folder, names[0] ?? '')).size]);
    }
  }
  const store = localStore(join(root, 'store'));
  await store.writeLarge('a/k', largeObject(Buffer.alloc(4 * part.length, 'x'), parts));
  expect(seen).toEqual([1, 2, 3, 4].map((written) => [[], written * part.length]));
  expect(readdirSync(folder)).toEqual(['k']);
});

test('an object is streamed in parts of one mebibyte, and its file is closed when it is left', async () => {
  const store = localStore(root);
  const content = Buffer.alloc(5 * 2 ** 19);
  await store.write('k', content);
  const sizes = (await collected(await store.stream('k'))).map(({ length }) => length);
  expect(sizes).toEqual([2 ** 20, 2 ** 20, 2 ** 19]);
  for await (const _ of (await store.stream('k')) ?? []) break;
  const open = readdirSync('/proc/self/fd').filter((fd) => linkOf(`/proc/self/fd/${fd}`) === join(root, 'k'));
  expect(open).toEqual([]);
});

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined; // the one that listed the folder
  }
}
