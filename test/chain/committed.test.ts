import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { committedVerdict } from '../../src/chain/committed.ts';
import { envelopeOf, type Session } from '../../src/chain/session.ts';
import { sha256 } from '../../src/core/digest.ts';
import { serialise } from '../../src/core/evidence.ts';
import { Fault } from '../../src/core/fault.ts';
import { pack, ranChain, sessionOf } from '../support/closure.ts';
import { exits } from '../support/entrypoints.ts';

/** A pack in somebody’s hands. */
interface Held {
  readonly objects: Map<string, Uint8Array>;
  readonly session: Session;
}

/** The verdict of a pack after somebody laid hands on it. */
async function after(change: (held: Held) => void): Promise<string> {
  const { store, session } = await ranChain();
  const held = { objects: new Map(store.objects), session };
  change(held);
  const changed = memoryStore();
  for (const [key, bytes] of held.objects) await changed.write(key, bytes);
  return (await committedVerdict({ ...session, store: changed })).verdict;
}

/** Writes an object with some fields changed, as somebody would who can write to the store. */
function forge({ objects }: Held, name: string, fields: object): void {
  const key = `${pack}${name}.json`;
  const whole = JSON.parse(Buffer.from(objects.get(key) ?? '').toString()) as object;
  objects.set(key, Buffer.from(`${JSON.stringify({ ...whole, ...fields }, null, 2)}\n`));
}

/** Index and commit made anew, so that every digest agrees again. */
function recommit(held: Held): void {
  const { objects, session } = held;
  const listed = [...objects]
    .filter(([key]) => key.startsWith(pack) && !/evidence_index|pack_commit/.test(key))
    .map(([key, bytes]) => ({ path: key.slice(pack.length), sha256: sha256(bytes), size: bytes.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const index = serialise({ name: 'evidence_index', body: { objects: listed } }, envelopeOf(session));
  objects.set(`${pack}evidence_index.json`, index);
  forge(held, 'pack_commit', { index_sha256: sha256(index) });
}

test('a pack that nobody touched has the verdict that it was committed with', async () => {
  expect(await after(() => undefined)).toBe('PASS');
  expect(await after(recommit)).toBe('PASS');
});

test.each<[string, (held: Held) => void]>([
  ['whose commit is gone', ({ objects }) => objects.delete(`${pack}pack_commit.json`)],
  ['whose index is gone', ({ objects }) => objects.delete(`${pack}evidence_index.json`)],
  ['whose commit says FAIL', (held) => forge(held, 'pack_commit', { verdict: 'FAIL' })],
  ['whose commit is about another index', (held) => forge(held, 'pack_commit', { index_sha256: sha256('x') })],
  ['with a byte changed in an object', (held) => forge(held, 'packaging_provenance', { build_actor: 'me' })],
  ['with an object too many', ({ objects }) => void objects.set(`${pack}more.json`, Buffer.from('{}'))],
  ['with an object too few', ({ objects }) => objects.delete(`${pack}image_digest_manifest.json`)],
])('L3: a pack %s is an ERROR', async (_, change) => {
  expect(await after(change)).toBe('ERROR');
});

test.each<[string, (held: Held) => void]>([
  ['a receipt of another run', (held) => forge(held, 'release_metadata_receipt', { platform_run_id: 'platform_x' })],
  ['a receipt that says FAIL', (held) => forge(held, 'release_metadata_receipt', { release_verdict: 'FAIL' })],
  ['another image in one object', (held) => forge(held, 'packaging_provenance', { image_digest: sha256('x') })],
  ['a gate that failed', (held) => forge(held, 'build_context_allowlist_check', { verdict: 'FAIL' })],
])('R2: a pack made whole again around %s is an ERROR', async (_, change) => {
  const verdict = await after((held) => {
    change(held);
    recommit(held);
  });
  expect(verdict).toBe('ERROR');
});

test('a red pack is found at its attempt, and says FAIL', async () => {
  const { session } = await ranChain({ answer: () => exits(1) });
  expect(await committedVerdict(session)).toMatchObject({
    verdict: 'FAIL',
    place: expect.stringContaining('/attempts/1/'),
    faults: [],
  });
});

test('a rehearsal is no PASS where an authoritative run is required, then as now', async () => {
  const { session } = await ranChain();
  expect(await committedVerdict(session)).toMatchObject({ verdict: 'PASS', assurance: 'rehearsal', detail: '' });
  expect((await committedVerdict({ ...session, requireAuthoritative: true })).verdict).toBe('FAIL');
  const required = await ranChain({ session: { requireAuthoritative: true } });
  expect((await committedVerdict(required.session)).verdict).toBe('FAIL');
});

test('L4: a run that was never committed has no verdict, and says so', async () => {
  const { verdict, faults } = await committedVerdict(await sessionOf());
  expect([verdict, faults.map(({ code }) => code)]).toEqual(['ERROR', ['EVIDENCE_UNREADABLE']]);
});

test('L3: a pack that calls itself authoritative is not believed', async () => {
  const { store, session } = await ranChain();
  const held = { objects: new Map(store.objects), session };
  forge(held, 'm1_handoff_readiness_snapshot', { assurance: 'authoritative', m2_entry_gate_ready: true });
  recommit(held);
  const changed = memoryStore();
  for (const [key, bytes] of held.objects) await changed.write(key, bytes);
  const required = { ...session, store: changed, requireAuthoritative: true };
  expect((await committedVerdict(required)).verdict).toBe('FAIL');
});

test('a run that could not be decided is an ERROR in its pack as well', async () => {
  const load = async () => Promise.reject(new Fault('ENGINE_UNREACHABLE', { message: 'gone' }));
  const { session, outcome } = await ranChain({ images: { load } });
  expect([outcome.verdict, (await committedVerdict(session)).verdict]).toEqual(['ERROR', 'ERROR']);
});
