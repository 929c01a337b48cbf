import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import type { AlonePorts } from '../../src/chain/gate-alone.ts';
import { mergeParts, runShard } from '../../src/chain/shards.ts';
import type { EvidenceStore } from '../../src/ports/evidence-store.ts';
import {
  anotherDigest,
  builtImage,
  codesOf,
  objectIn,
  pack,
  planted,
  portsOf,
  ranChain,
  sessionOf,
} from '../support/closure.ts';
import { edited, type Json, judged, packOf } from '../support/closure-pack.ts';
import { exits } from '../support/entrypoints.ts';

const whole = await packOf();
const ports: AlonePorts = { ...portsOf(), built: builtImage, published: undefined };

test('L2: a row that was taken out of the evidence is missed', async () => {
  const cut = edited(whole, 'image_digest_manifest', (body) => (body['checks'] as Json[]).splice(1, 1));
  expect(await judged(cut)).toMatchObject({ verdict: 'FAIL', codes: ['CLOSURE_VERDICT_WRONG'] });
});

test('L3: a check that was weakened to a warning is not the one that was declared', async () => {
  const weak = edited(whole, 'image_digest_manifest', (body) =>
    Object.assign((body['checks'] as Json[])[1] ?? {}, { level: 'warn' }),
  );
  expect(await judged(weak)).toMatchObject({ verdict: 'FAIL', codes: ['CLOSURE_VERDICT_WRONG'] });
});

test('L15: a whole pack about another image than the one in hand is not taken', async () => {
  const answer = await judged(whole, { session: { imageDigest: anotherDigest } });
  expect(answer).toMatchObject({ verdict: 'FAIL', codes: ['CLOSURE_DIGEST_MIXED'] });
});

test('L3: an object that changes between closure and the commit keeps the pack from being committed', async () => {
  const memory = memoryStore();
  const read: EvidenceStore['read'] = async (key) => {
    const bytes = await memory.read(key);
    const late =
      memory.objects.has(`${pack}release_metadata_receipt.json`) && key.endsWith('packaging_provenance.json');
    return bytes && late ? Buffer.from(Buffer.from(bytes).toString().replace('"local"', '"other"')) : bytes;
  };
  const stream: EvidenceStore['stream'] = async (key) => {
    const bytes = await read(key);
    return bytes && Readable.from([bytes]);
  };
  const changing: EvidenceStore = { ...memory, read, stream };
  const { outcome } = await ranChain({ session: { store: changing } });
  expect(codesOf(outcome.gates)).toEqual(['EVIDENCE_INDEX_INCOMPLETE']);
  expect(memory.objects.has(`${pack}pack_commit.json`)).toBe(false);
});

async function parts(edit: (part: Json) => void) {
  const [clean, store] = [memoryStore(), memoryStore()];
  for (const index of [1, 2]) await runShard(await sessionOf({ store: clean }), ports, { index, total: 2 });
  for (const [key, bytes] of clean.objects) {
    const part = JSON.parse(Buffer.from(bytes).toString()) as Json;
    if (key.endsWith('2-of-2.json')) edit(part);
    await store.write(key, Buffer.from(JSON.stringify(part)));
  }
  return store;
}

test.each<[string, (part: Json) => void, string]>([
  ['as they are', () => undefined, 'PASS'],
  ['L2: one without its rows', (part) => Object.assign(part['facts'] as Json, { rows: [] }), 'ERROR'],
  ['L5: one of another commit', (part) => Object.assign(part, { git_sha: 'e'.repeat(40) }), 'ERROR'],
])('parts, %s', async (_, edit, verdict) => {
  const { outcome } = await mergeParts(await sessionOf({ store: await parts(edit) }));
  expect(outcome.verdict).toBe(verdict);
});

const failing = { answer: ({ argv }: { argv: readonly string[] }) => exits(argv.includes('drill') ? 3 : 0) };
const lowered = (rule: string) => planted({}, `blockers: { ENTRYPOINT_NONZERO_EXIT: ${rule} }\n`);
const acceptance =
  'accepted: [{ code: ENTRYPOINT_NONZERO_EXIT, subject: drill, actor: me, rationale: r, accepted: 2026-01-01, expires: 2026-01-31 }]\n';

test('a row that fails fails the run', async () => {
  const { outcome } = await ranChain(failing);
  expect([outcome.verdict, codesOf(outcome.gates)]).toEqual([
    'FAIL',
    ['CLOSURE_GATE_NOT_PASSED', 'ENTRYPOINT_NONZERO_EXIT'],
  ]);
});

test('L12: a row that fails, of a severity that may be accepted and accepted by name, passes and is shown', async () => {
  const files = planted({}, `blockers: { ENTRYPOINT_NONZERO_EXIT: { severity: S2 } }\n${acceptance}`);
  const { outcome, store } = await ranChain({ ...failing, files });
  expect([outcome.verdict, codesOf(outcome.gates)]).toEqual(['PASS', []]);
  expect(objectIn(store, 'm1_closure_blocker_register')['accepted']).toMatchObject([{ subject: 'drill' }]);
});

test('a row that fails where the contract only warns passes', async () => {
  const { outcome } = await ranChain({ ...failing, files: lowered('{ level: warn }') });
  expect([outcome.verdict, codesOf(outcome.gates)]).toEqual(['PASS', []]);
});
