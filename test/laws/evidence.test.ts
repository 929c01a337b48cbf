import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { digestOf } from '../../src/core/digest.ts';
import { Fault } from '../../src/core/fault.ts';
import { verifiedBytes } from '../../src/domain/image/verify.ts';
import { mandatoryObjects } from '../../src/gates/closure/facts.ts';
import { collectObjects } from '../../src/gates/closure/index.ts';
import type { EvidenceStore } from '../../src/ports/evidence-store.ts';
import { anotherDigest, codesOf, image, objectIn, pack, ranChain } from '../support/closure.ts';
import { judged, packOf, set } from '../support/closure-pack.ts';
import { registryAnswer } from '../support/registry-answer.ts';

const whole = await packOf();
const red = () => packOf({ answer: () => ({ end: { kind: 'exited', exitCode: 1 } }) });

test('L3: a verdict that was painted over is computed again', async () => {
  const painted = set(await red(), 'entrypoint_matrix_validation', 'verdict', 'PASS');
  expect(await judged(painted)).toEqual(expect.objectContaining({ verdict: 'FAIL', codes: ['CLOSURE_VERDICT_WRONG'] }));
});

test('L3: bytes are called by the digest that they have', () => {
  const bytes = Buffer.from('a blob');
  expect(verifiedBytes(bytes, digestOf(bytes))).toBe(bytes);
  expect(() => verifiedBytes(bytes, anotherDigest)).toThrow(expect.objectContaining({ code: 'IMAGE_MALFORMED' }));
});

const denied = async () => Promise.reject(new Fault('EVIDENCE_UNREADABLE', { message: 'denied' }));

test('L4: an object that may not be read is not an object that is not there', async () => {
  const store: EvidenceStore = { ...memoryStore(), read: denied };
  const objects = await collectObjects(store, (name) => name, {});
  expect(objects.map(({ state }) => state)).toEqual(mandatoryObjects.map(() => 'unreadable'));
});

test.each([
  ['platform_run_id', 'platform_20250101T000000Z', 'CLOSURE_RUN_MIXED'],
  ['git_sha', 'e'.repeat(40), 'CLOSURE_COMMIT_MIXED'],
])('L5: evidence with another %s is not taken', async (field, value, code) => {
  expect(await judged(set(whole, 'packaging_provenance', field, value))).toMatchObject({
    verdict: 'FAIL',
    codes: [code],
  });
});

test('L5: evidence of another image is not taken', async () => {
  const mixed = set(whole, 'build_command_surface_receipt', 'resolved_digest', anotherDigest);
  expect(await judged(mixed)).toMatchObject({ verdict: 'FAIL', codes: ['CLOSURE_DIGEST_MIXED'] });
});

test('L15: the digest that the registry names is the digest that was judged', async () => {
  const publish = async () => registryAnswer(anotherDigest);
  const { outcome } = await ranChain({ images: { publish } });
  expect(codesOf(outcome.gates)).toContain('DIGEST_MISMATCH');
});

test('L15: what the engine ran is what was built', async () => {
  const load = async () => [{ identity: 'manifest' as const, reference: anotherDigest, platform: 'linux/amd64' }];
  const { outcome } = await ranChain({ images: { load } });
  expect(codesOf(outcome.gates)).toContain('DIGEST_MISMATCH');
});

test('R1: a tag that resolves to another digest than the one recorded fails', async () => {
  const publish = async () => registryAnswer(anotherDigest);
  const { outcome } = await ranChain({ images: { publish } });
  expect(codesOf(outcome.gates)).toContain('PROVENANCE_REGISTRY_DIGEST');
});

test('R1: a repository that lets tags be moved fails', async () => {
  const publish = async () => registryAnswer(image, { mutability: 'MUTABLE' });
  const { outcome } = await ranChain({ images: { publish } });
  expect(codesOf(outcome.gates)).toContain('DIGEST_TAG_MUTABLE');
});

test('R2: the release receipt says what was computed, and is written last', async () => {
  const { store } = await ranChain({ session: { requireAuthoritative: true } });
  expect(objectIn(store, 'release_metadata_receipt')).toMatchObject({ release_verdict: 'FAIL' });
  const first = [...store.objects.keys()].filter((key) => key.startsWith(pack));
  expect(first.at(-1)).toBe(`${pack}release_metadata_receipt.json`);
});

test('R2: a run whose closure does not pass does not pass', async () => {
  const { outcome } = await ranChain({ session: { requireAuthoritative: true } });
  expect(outcome).toMatchObject({ verdict: 'FAIL', handoffOpen: false });
  expect(outcome.gates.find(({ gate }) => gate === 'closure')?.verdict).toBe('FAIL');
});

test('R3: a pack that cannot be committed is an ERROR of the run, never a warning', async () => {
  const memory = memoryStore();
  const store: EvidenceStore = {
    ...memory,
    write: async (key, bytes) => {
      if (key.endsWith('evidence_index.json')) throw new Fault('EVIDENCE_UNWRITABLE', { message: 'no right to write' });
      await memory.write(key, bytes);
    },
  };
  const { outcome } = await ranChain({ session: { store } });
  expect(outcome).toMatchObject({ verdict: 'ERROR', handoffOpen: false });
  expect(codesOf(outcome.gates)).toEqual(['EVIDENCE_UNWRITABLE']);
});

test('R7: rows that were resolved on paper do not close', async () => {
  const still = set(whole, 'entrypoint_matrix_validation', 'rows.0.runner', 'static');
  const answer = await judged(still);
  expect(answer.verdict).toBe('FAIL');
  expect(answer.codes).toContain('CLOSURE_ENTRYPOINTS_STATIC');
});

test('R8: a file that was written by hand keeps the pack from being whole', async () => {
  const store = memoryStore();
  await store.write(`${pack}by_hand.json`, Buffer.from('{}\n'));
  const { outcome } = await ranChain({ store });
  expect(outcome).toMatchObject({ verdict: 'FAIL', handoffOpen: false });
  expect(codesOf(outcome.gates)).toEqual(['EVIDENCE_INDEX_INCOMPLETE']);
});
