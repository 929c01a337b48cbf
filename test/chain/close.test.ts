import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { askClosure, askEvidence, attemptPrefix, packVerdict } from '../../src/chain/close.ts';
import { sha256 } from '../../src/core/digest.ts';
import { Fault } from '../../src/core/fault.ts';
import type { EvidenceStore } from '../../src/ports/evidence-store.ts';
import { codesOf, objectIn, pack, planted, ranChain, runId, sessionOf } from '../support/closure.ts';

test('the index holds digest and size of every object, and the commit the digest of the index', async () => {
  const { store } = await ranChain();
  const index = store.objects.get(`${pack}evidence_index.json`) ?? new Uint8Array();
  expect(objectIn(store, 'pack_commit')).toMatchObject({ index_sha256: sha256(index), verdict: 'PASS' });
  const listed = objectIn(store, 'evidence_index')['objects'] as { path: string; sha256: string; size: number }[];
  for (const entry of listed) {
    const bytes = store.objects.get(`${pack}${entry.path}`) ?? new Uint8Array();
    expect(entry).toEqual({ path: entry.path, sha256: sha256(bytes), size: bytes.length });
  }
  expect(listed).toHaveLength(17);
});

test('R8: an object that nobody wrote keeps the pack from being committed', async () => {
  const store = memoryStore();
  await store.write(`${pack}by_hand.json`, Buffer.from('{}\n'));
  const { outcome } = await ranChain({ store });
  expect(codesOf(outcome.gates)).toEqual(['EVIDENCE_INDEX_INCOMPLETE']);
  expect(outcome).toMatchObject({ verdict: 'FAIL', handoffOpen: false });
  expect(store.objects.has(`${pack}pack_commit.json`)).toBe(false);
});

test('an object that was there before, with another content, is an ERROR and is not written over', async () => {
  const store = memoryStore();
  const foreign = Buffer.from('{"schema":"seaworthy/image_digest_manifest/v1"}\n');
  await store.write(`${pack}image_digest_manifest.json`, foreign);
  const { outcome } = await ranChain({ store });
  expect(outcome.verdict).toBe('ERROR');
  expect(codesOf(outcome.gates)).toContain('EVIDENCE_EXISTS');
  expect(store.objects.get(`${pack}image_digest_manifest.json`)).toEqual(Uint8Array.from(foreign));
});

test('L4: a store that cannot be read is an ERROR of closure, never a smaller pack', async () => {
  const denied = async () => Promise.reject(new Fault('EVIDENCE_UNREADABLE', { message: 'denied' }));
  const store: EvidenceStore = { ...memoryStore(), read: denied };
  const session = await sessionOf({ session: { store } });
  const outcome = await askClosure(session, [], ['r']);
  expect(outcome.verdict).toBe('ERROR');
});

test('L1: closure of a run that wrote nothing does not pass', async () => {
  const outcome = await askClosure(await sessionOf(), [], []);
  expect(outcome.verdict).not.toBe('PASS');
  expect(codesOf([outcome])).toContain('CLOSURE_OBJECT_MISSING');
});

test('L1: evidence of a run that wrote nothing is an ERROR', async () => {
  expect(await askEvidence(await sessionOf(), [], 'PASS')).toMatchObject({ verdict: 'ERROR' });
});

test('the verdict of a run is the one that closure wrote', async () => {
  const { session } = await ranChain();
  expect(await packVerdict(session)).toBe('PASS');
  const red = await ranChain({ session: { requireAuthoritative: true } });
  expect(await packVerdict(red.session)).toBe('FAIL');
});

test('L4: a run without a release receipt has no verdict', async () => {
  expect(await packVerdict(await sessionOf())).toBe('ERROR');
});

test('an attempt has its own place', async () => {
  const session = await sessionOf({ session: { attempt: 3 } });
  expect(attemptPrefix(session)).toBe(`evidence/runs/${runId}/attempts/3/P(-1)/`);
});

test.each([
  ['expired', '2025-10-01', '2025-10-31', 'CLOSURE_ACCEPTANCE_EXPIRED'],
  ['too long', '2026-01-01', '2026-12-31', 'CLOSURE_ACCEPTANCE_REFUSED'],
])('L12: an acceptance that is %s fails closure', async (_, accepted, expires, code) => {
  const entry = `{ code: CONTEXT_DEAD_PATTERN, subject: a, actor: me, rationale: r, accepted: ${accepted}, expires: ${expires} }`;
  const { outcome } = await ranChain({ files: planted({}, `accepted:\n  - ${entry}\n`) });
  expect(outcome.verdict).toBe('FAIL');
  expect(codesOf(outcome.gates)).toContain(code);
});

test.each(['DIGEST_MISMATCH', 'SECRET_IN_IMAGE', 'SECRET_BANNED_CONTENT'])('L12: %s has no override', async (code) => {
  const entry = `{ code: ${code}, subject: a, actor: me, rationale: r, accepted: 2026-01-01, expires: 2026-01-31 }`;
  const { outcome } = await ranChain({ files: planted({}, `accepted:\n  - ${entry}\n`) });
  expect(codesOf(outcome.gates)).toContain('CLOSURE_ACCEPTANCE_REFUSED');
});
