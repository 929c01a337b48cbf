import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { carry } from '../../src/chain/transport.ts';
import { sha256 } from '../../src/core/digest.ts';
import type { PackEntry } from '../../src/gates/evidence/index.ts';
import type { EvidenceStore } from '../../src/ports/evidence-store.ts';
import { altered } from '../adapters/support/parts.ts';
import { faultsOf } from '../support/contract.ts';

const most = 16 * 2 ** 20;
const small = Buffer.alloc(most, 'small');
const large = Buffer.concat([small, Buffer.from('!')]);
const sizes = [
  { name: 'a small object', content: small },
  { name: 'a large object', content: large },
];

const entryOf = (content: Buffer, path = 'a.json'): PackEntry => ({
  path,
  sha256: sha256(content),
  size: content.length,
});
const never = async () => {
  throw new Error('asked for');
};

/** What is left of a store that can only be asked for whole objects, or only for parts. */
const onlyWhole = { stream: never, writeLarge: never };
const onlyParts = { read: never, write: never };

async function storeWith(content: Buffer | undefined) {
  const store = memoryStore('there');
  if (content) await store.write('from/a.json', content);
  return store;
}

const carried = (from: EvidenceStore, to: EvidenceStore, ...entries: readonly PackEntry[]) =>
  carry({ from, to, source: 'from/', target: 'to/' }, entries);

const codesOf = async (work: () => Promise<unknown>) => (await faultsOf(work)).map(({ code }) => code);

test.each([
  ['16 MiB is carried whole', small, onlyWhole],
  ['one byte more is carried in parts, and never read whole', large, onlyParts],
])('an object of %s', async (_, content, only) => {
  const [from, to] = [await storeWith(content), memoryStore()];
  await carried({ ...from, ...only }, { ...to, ...only }, entryOf(content));
  expect([...to.objects.keys()]).toEqual(['to/a.json']);
  expect(content.equals(to.objects.get('to/a.json') ?? Buffer.alloc(0))).toBe(true);
});

describe.each(sizes)('$name', ({ content }) => {
  test.each([
    ['with one bit altered', altered(content)],
    ['with one byte less', content.subarray(0, -1)],
    ['with one byte more', Buffer.concat([content, Buffer.from('x')])],
    ['that is empty', Buffer.alloc(0)],
    ['that is not there', undefined],
  ])('%s is not carried', async (_, there) => {
    const to = memoryStore();
    const [fault, ...more] = await faultsOf(async () => carried(await storeWith(there), to, entryOf(content)));
    expect([fault?.code, more]).toEqual(['EVIDENCE_ALTERED', []]);
    expect(fault?.message).toContain('/a.json');
    expect(to.objects.size).toBe(0);
  });

  test.each([-2, 2])('whose entry has another size, by %i, is not carried', async (by) => {
    const to = memoryStore();
    const entry = { ...entryOf(content), size: content.length + by };
    expect(await codesOf(async () => carried(await storeWith(content), to, entry))).toEqual(['EVIDENCE_ALTERED']);
    expect(to.objects.size).toBe(0);
  });

  test('is carried again where the same is there, and refused where another is', async () => {
    const [from, to] = [await storeWith(content), memoryStore()];
    for (const _ of [1, 2]) await carried(from, to, entryOf(content));
    const other = altered(content);
    expect(await codesOf(async () => carried(await storeWith(other), to, entryOf(other)))).toEqual(['EVIDENCE_EXISTS']);
    expect(content.equals(to.objects.get('to/a.json') ?? Buffer.alloc(0))).toBe(true);
  });
});

test('a large object that changes on its way, from one reading to the next, is not carried', async () => {
  const [from, to] = [await storeWith(large), memoryStore()];
  const stream = async () =>
    (async function* () {
      yield large.subarray(0, 1000);
      yield altered(large.subarray(1000));
    })();
  expect(await codesOf(() => carried({ ...from, stream }, to, entryOf(large)))).toEqual(['EVIDENCE_ALTERED']);
  expect(to.objects.size).toBe(0);
});

test('every object of a list is carried, and one that is wrong is told', async () => {
  const from = memoryStore();
  const contents = Array.from({ length: 50 }, (_, at) => Buffer.from(`object ${at}`));
  for (const [at, content] of contents.entries()) await from.write(`from/${at}`, content);
  const entries = contents.map((content, at) => entryOf(content, String(at)));
  const to = memoryStore();
  await carried(from, to, ...entries);
  expect([...to.objects.keys()].sort()).toEqual(entries.map(({ path }) => `to/${path}`).sort());
  const wrong = entryOf(Buffer.from('another'), '7');
  expect(await codesOf(() => carried(from, memoryStore(), ...entries.with(7, wrong)))).toEqual(['EVIDENCE_ALTERED']);
});
