import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { askEvidence } from '../../src/chain/close.ts';
import { committedVerdict } from '../../src/chain/committed.ts';
import { pull } from '../../src/chain/pull.ts';
import { Fault } from '../../src/core/fault.ts';
import type { EvidenceStore } from '../../src/ports/evidence-store.ts';
import { codesOf, image, noon, pack, ranChain } from '../support/closure.ts';

const names = ['evidence_index.json', 'pack_commit.json'] as const;

/** A store that does what it is asked, and loses the answer to one write. */
function losing(store: EvidenceStore, key: string) {
  const write = async (asked: string, bytes: Uint8Array) => {
    await store.write(asked, bytes);
    if (asked === key) throw new Fault('STORE_UNREACHABLE', { message: 'the answer is lost' });
  };
  return { ...store, write, refuseUnfit: async () => undefined };
}

/** A run that was told of no success at one object, and what it left in its bucket. */
async function interruptedAt(name: string) {
  const remote = memoryStore('remote');
  const ran = await ranChain({ session: { remote: losing(remote, `${pack}${name}`) } });
  return { ...ran, remote };
}

/** The same pack an hour later, over a good line. */
function again({ session, remote }: Awaited<ReturnType<typeof interruptedAt>>) {
  const clock = { ...session.clock, now: () => noon + 3_600_000 };
  return askEvidence({ ...session, clock, imageDigest: image, remote: losing(remote, '') }, undefined, 'PASS');
}

test.each([...names, 'packaging_provenance.json'])(
  'a run that was interrupted at %s ends when its evidence is sent again later',
  async (name) => {
    const ran = await interruptedAt(name);
    expect([ran.outcome.verdict, codesOf(ran.outcome.gates)]).toEqual(['ERROR', ['STORE_UNREACHABLE']]);
    const before = ran.remote.objects.get(`${pack}${name}`);
    expect(await again(ran)).toMatchObject({ verdict: 'PASS', faults: [] });
    expect(ran.remote.objects.get(`${pack}${name}`)).toEqual(before);
    for (const end of names)
      expect(ran.store.objects.get(`${pack}${end}`)).toEqual(ran.remote.objects.get(`${pack}${end}`));
    const fetched = { ...ran.session, store: memoryStore() };
    await pull(fetched, ran.remote);
    expect((await committedVerdict(fetched)).verdict).toBe('PASS');
  },
);

test.each([
  ['a run that was interrupted between its own index and commit ends', ['pack_commit.json']],
  ['evidence that is asked for once more says the same', []],
])('%s when it is asked again later', async (_, lost) => {
  const { session, store } = await ranChain();
  const left = memoryStore();
  for (const [key, bytes] of store.objects)
    if (!lost.some((name) => key === `${pack}${name}`)) await left.write(key, bytes);
  const clock = { ...session.clock, now: () => noon + 3_600_000 };
  const again = { ...session, clock, imageDigest: image, store: left };
  expect(await askEvidence(again, undefined, 'PASS')).toMatchObject({ verdict: 'PASS', faults: [] });
  expect(left.objects.get(`${pack}evidence_index.json`)).toEqual(store.objects.get(`${pack}evidence_index.json`));
  expect((await committedVerdict(again)).verdict).toBe('PASS');
});

test('L3: a pack that was changed after its commit is not committed again', async () => {
  const { session, store } = await ranChain();
  const left = memoryStore();
  for (const [key, bytes] of store.objects)
    await left.write(key, key === `${pack}packaging_provenance.json` ? Buffer.from('{}\n') : bytes);
  const again = await askEvidence({ ...session, imageDigest: image, store: left }, undefined, 'PASS');
  expect([again.verdict, codesOf([again])]).toEqual(['ERROR', ['EVIDENCE_EXISTS']]);
});

test('R1: an index that says anything else is not taken for one of ours', async () => {
  const ran = await interruptedAt('packaging_provenance.json');
  const foreign = Buffer.from('{"objects": []}\n');
  await ran.remote.write(`${pack}evidence_index.json`, foreign);
  const outcome = await again(ran);
  expect([outcome.verdict, codesOf([outcome])]).toEqual(['ERROR', ['EVIDENCE_EXISTS']]);
  expect(ran.remote.objects.has(`${pack}pack_commit.json`)).toBe(false);
  expect(ran.store.objects.has(`${pack}pack_commit.json`)).toBe(false);
});
