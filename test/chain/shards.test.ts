import { expect, test } from 'vitest';
import { type MemoryStore, memoryStore } from '../../src/adapters/memory-store.ts';
import type { AlonePorts } from '../../src/chain/gate-alone.ts';
import { mergeParts, runShard } from '../../src/chain/shards.ts';
import {
  anotherDigest,
  builtImage,
  codesOf,
  image,
  objectIn,
  planted,
  portsOf,
  runId,
  type SessionCase,
  sessionOf,
} from '../support/closure.ts';
import { exits } from '../support/entrypoints.ts';
import { exampleOf } from '../support/secrets.ts';

const folder = `parts/${runId}/entrypoints/`;
const alone = (given: Parameters<typeof portsOf>[0] = {}): AlonePorts => ({
  ...portsOf(given),
  built: builtImage,
  published: undefined,
});
const shard = async (store: MemoryStore, index: number, total = 2, given: SessionCase = {}, ports = alone()) =>
  runShard(await sessionOf({ ...given, store }), ports, { index, total });
const merged = async (store: MemoryStore, given: SessionCase = {}) =>
  (await mergeParts(await sessionOf({ ...given, store }))).outcome;

test('all parts together are the matrix of one run, in the order of the contract', async () => {
  const store = memoryStore();
  expect(await shard(store, 2)).toBe(`${folder}2-of-2.json`);
  await shard(store, 1);
  expect(await merged(store)).toMatchObject({ verdict: 'PASS', faults: [] });
  const rows = objectIn(store, 'entrypoint_matrix_validation')['rows'] as {
    runtime_mode: string;
    image_digest: string;
  }[];
  expect(rows.map(({ runtime_mode, image_digest }) => [runtime_mode, image_digest])).toEqual([
    ['worker', image],
    ['drill', image],
  ]);
});

test('a shard whose rows fail fails the matrix', async () => {
  const store = memoryStore();
  await shard(store, 1);
  await shard(store, 2, 2, {}, alone({ answer: () => exits(1) }));
  expect((await merged(store)).verdict).toBe('FAIL');
});

test.each([
  ['L1: no part at all', []],
  ['L2: a part that is missing', [1]],
  ['L2: the other part that is missing', [2]],
])('%s is an ERROR, never a smaller matrix', async (_, present) => {
  const store = memoryStore();
  for (const index of present) await shard(store, index);
  const outcome = await merged(store);
  expect(outcome.verdict).toBe('ERROR');
  expect(codesOf([outcome])).toEqual(['EVIDENCE_UNREADABLE']);
});

test('a part of another cut is an ERROR', async () => {
  const store = memoryStore();
  for (const index of [1, 2]) await shard(store, index);
  await shard(store, 1, 1);
  expect((await merged(store)).verdict).toBe('ERROR');
});

test('L5: parts of another contract are an ERROR', async () => {
  const store = memoryStore();
  await shard(store, 1);
  await shard(store, 2, 2, { files: planted({}, 'phase: P(-1)\n') });
  expect((await merged(store)).verdict).toBe('ERROR');
});

test('L5: parts that ran in different images are an ERROR', async () => {
  const store = memoryStore();
  await shard(store, 1);
  const other = { ...builtImage, image: { ...builtImage.image, digest: anotherDigest } };
  await shard(store, 2, 2, {}, { ...alone(), built: other });
  expect((await merged(store)).verdict).toBe('ERROR');
});

test('a part of a later attempt is an ERROR, one of an earlier attempt is not', async () => {
  const store = memoryStore();
  await shard(store, 1);
  await shard(store, 2, 2, { session: { attempt: 2 } });
  expect((await merged(store)).verdict).toBe('ERROR');
  expect((await merged(store, { session: { attempt: 2 } })).verdict).toBe('PASS');
});

test('of fewer rows than machines the last machines have nothing to do', async () => {
  const store = memoryStore();
  for (const index of [1, 2, 3]) await shard(store, index, 3);
  expect((await merged(store)).verdict).toBe('PASS');
});

test('a shard beyond the last does not exist', async () => {
  await expect(shard(memoryStore(), 3)).rejects.toMatchObject({ code: 'USAGE' });
});

test('a shard without an image cannot run', async () => {
  const ports = { ...alone(), built: undefined };
  await expect(shard(memoryStore(), 1, 2, {}, ports)).rejects.toMatchObject({ code: 'USAGE' });
});

test('L9: a part that would hold a secret is not kept', async () => {
  const store = memoryStore();
  const detail = `password: ${exampleOf('github-token')}`;
  const leaky = alone({ answer: () => ({ end: { kind: 'not-started', reason: 'other', detail } }) });
  await expect(shard(store, 1, 2, {}, leaky)).rejects.toMatchObject({ code: 'EVIDENCE_HOLDS_SECRET' });
  expect([...store.objects.keys()]).toEqual([]);
});
