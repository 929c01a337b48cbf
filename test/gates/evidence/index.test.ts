import { expect, test } from 'vitest';
import { memoryStore } from '../../../src/adapters/memory-store.ts';
import { sha256 } from '../../../src/core/digest.ts';
import { plainPolicy } from '../../../src/core/judge.ts';
import { evidence, packEntries } from '../../../src/gates/evidence/index.ts';
import { openContract } from '../../support/contract.ts';

const ask = async (there: readonly string[], expected: readonly string[]) => {
  const entries = there.map((path) => ({ path, sha256: '0'.repeat(64), size: 2 }));
  return evidence({ entries, expected, verdict: 'PASS' }, await openContract('version: 1\n'), plainPolicy);
};

test('a whole pack passes, and is counted', async () => {
  expect(await ask(['a.json', 'b.json'], ['a.json', 'b.json'])).toMatchObject({
    verdict: 'PASS',
    totals: '2 objects, 4 bytes',
    evidence: [],
  });
});

test('a hole or a guest fails', async () => {
  expect(await ask(['a.json'], ['a.json', 'b.json'])).toMatchObject({ verdict: 'FAIL' });
  expect(await ask(['a.json', 'b.json'], ['a.json'])).toMatchObject({ verdict: 'FAIL' });
});

test('L1: an empty pack is an ERROR', async () => {
  expect(await ask([], [])).toMatchObject({ verdict: 'ERROR' });
});

test('L3: entries are computed from the bytes below the prefix, and from nothing else', async () => {
  const store = memoryStore();
  await store.write('run/pack/b.json', Buffer.from('bb'));
  await store.write('run/pack/a.json', Buffer.from('a'));
  await store.write('run/other/c.json', Buffer.from('c'));
  expect(await packEntries(store, 'run/pack/')).toEqual([
    { path: 'a.json', sha256: sha256('a'), size: 1 },
    { path: 'b.json', sha256: sha256('bb'), size: 2 },
  ]);
});
