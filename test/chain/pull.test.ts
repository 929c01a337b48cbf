import { expect, test } from 'vitest';
import { type MemoryStore, memoryStore } from '../../src/adapters/memory-store.ts';
import { committedVerdict } from '../../src/chain/committed.ts';
import { packsIn, pull } from '../../src/chain/pull.ts';
import { Fault } from '../../src/core/fault.ts';
import type { RemoteStore } from '../../src/ports/evidence-store.ts';
import { pack, ranChain, runId, sessionOf } from '../support/closure.ts';
import { faultsOf } from '../support/contract.ts';
import { exits } from '../support/entrypoints.ts';

const remoteOf = (store: MemoryStore, more: Partial<RemoteStore> = {}): RemoteStore => ({
  ...store,
  refuseUnfit: async () => undefined,
  ...more,
});
const attempt = `evidence/runs/${runId}/attempts/1/P(-1)/`;

/** A run whose evidence goes to a second store. */
async function ranInto(
  remote: MemoryStore,
  given: Parameters<typeof ranChain>[0] = {},
  more: Partial<RemoteStore> = {},
) {
  return ranChain({ ...given, session: { ...given.session, remote: remoteOf(remote, more) } });
}

/** What a store holds after somebody changed it. */
async function changed(store: MemoryStore, change: (objects: Map<string, Uint8Array>) => void): Promise<MemoryStore> {
  const objects = new Map(store.objects);
  change(objects);
  const other = memoryStore('remote');
  for (const [key, bytes] of objects) await other.write(key, bytes);
  return other;
}

const codes = async (work: () => Promise<unknown>) => (await faultsOf(work)).map(({ code }) => code);

test('a pack that passed lies in the store as it lies here, the commit written last', async () => {
  const remote = memoryStore('remote');
  const { store } = await ranInto(remote);
  expect([...remote.objects.keys()].at(-1)).toBe(`${pack}pack_commit.json`);
  for (const [key, bytes] of remote.objects)
    expect(Buffer.from(store.objects.get(key) ?? [])).toEqual(Buffer.from(bytes));
  expect(remote.objects.size).toBe(19);
});

test('a red pack goes to its attempt alone', async () => {
  const remote = memoryStore('remote');
  await ranInto(remote, { answer: () => exits(1) });
  expect([...remote.objects.keys()].filter((key) => !key.startsWith(attempt))).toEqual([]);
  expect(remote.objects.has(`${attempt}pack_commit.json`)).toBe(true);
});

test('R3: a store that fails in the middle leaves nothing that looks complete, there or here, and the run is an ERROR', async () => {
  const remote = memoryStore('remote');
  let left = 9;
  const write = async (key: string, bytes: Uint8Array) => {
    left -= 1;
    if (left === -1) throw new Fault('STORE_DENIED', { message: 'no' });
    await remote.write(key, bytes);
  };
  const { outcome, store } = await ranInto(remote, {}, { write });
  expect([outcome.verdict, outcome.handoffOpen]).toEqual(['ERROR', false]);
  for (const one of [remote, store])
    expect([...one.objects.keys()].some((key) => /pack_commit|index/.test(key))).toBe(false);
});

test('a store that is not fit is told before anything is written', async () => {
  const remote = memoryStore('remote');
  const refuseUnfit = async () => Promise.reject(new Fault('STORE_UNFIT', { message: 'no' }));
  const ran = ranInto(remote, {}, { refuseUnfit });
  await expect(ran).rejects.toMatchObject({ code: 'STORE_UNFIT' });
  expect(remote.objects.size).toBe(0);
});

test('a pack is brought back whole, and its verdict computed again', async () => {
  const remote = memoryStore('remote');
  const { session } = await ranInto(remote);
  const here = memoryStore();
  expect(await pull({ ...session, store: here }, remote)).toBe(pack);
  expect([...here.objects.keys()].slice(-2)).toEqual([`${pack}evidence_index.json`, `${pack}pack_commit.json`]);
  expect((await committedVerdict({ ...session, store: here })).verdict).toBe('PASS');
});

test('a red pack is brought back from its attempt', async () => {
  const remote = memoryStore('remote');
  const { session } = await ranInto(remote, { answer: () => exits(1) });
  const here = memoryStore();
  expect(await pull({ ...session, store: here }, remote)).toBe(attempt);
  expect((await committedVerdict({ ...session, store: here })).verdict).toBe('FAIL');
});

test.each<[string, (objects: Map<string, Uint8Array>) => void]>([
  ['an object is changed', (objects) => void objects.set(`${pack}packaging_provenance.json`, Buffer.from('{}'))],
  ['an object is gone', (objects) => void objects.delete(`${pack}packaging_provenance.json`)],
  ['an object is added', (objects) => void objects.set(`${pack}more.json`, Buffer.from('{}'))],
  ['the index is changed', (objects) => void objects.set(`${pack}evidence_index.json`, Buffer.from('{}'))],
  ['the index is gone', (objects) => void objects.delete(`${pack}evidence_index.json`)],
])('L3: where %s nothing that looks complete is brought back', async (_, change) => {
  const remote = memoryStore('remote');
  const { session } = await ranInto(remote);
  const here = memoryStore();
  const other = await changed(remote, change);
  expect(await codes(() => pull({ ...session, store: here }, other))).toEqual(['EVIDENCE_ALTERED']);
  expect(here.objects.has(`${pack}pack_commit.json`)).toBe(false);
});

test('a run that was never committed cannot be fetched', async () => {
  const remote = memoryStore('remote');
  const { session } = await ranInto(remote);
  const other = await changed(remote, (objects) => objects.delete(`${pack}pack_commit.json`));
  expect(await codes(() => pull(session, other))).toEqual(['EVIDENCE_UNREADABLE']);
});

test('the packs of a store are those with a commit', async () => {
  const remote = memoryStore('remote');
  await ranInto(remote);
  expect(await packsIn(remote)).toMatchObject([{ platformRunId: runId, place: pack, verdict: 'PASS', attempt: 1 }]);
  expect(await packsIn(await changed(remote, (objects) => objects.delete(`${pack}pack_commit.json`)))).toEqual([]);
  const forged = await changed(remote, (objects) => objects.set('evidence/x/pack_commit.json', Buffer.from('{}')));
  expect(await codes(() => packsIn(forged))).toEqual(['EVIDENCE_MALFORMED']);
  expect(await packsIn((await sessionOf()).store)).toEqual([]);
});
