import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory-files.ts';
import { type MemoryStore, memoryStore } from '../../src/adapters/memory-store.ts';
import type { Session } from '../../src/chain/session.ts';
import { keyOf, packPrefix, writeEvidence } from '../../src/chain/writer.ts';
import { plainPolicy } from '../../src/core/judge.ts';
import { openContract } from '../support/contract.ts';
import { exampleOf } from '../support/secrets.ts';

const noon = Date.UTC(2026, 0, 2, 12);
const prefix = 'evidence/runs/platform_20260102T120000Z/P(-1)/';

async function sessionOf(store: MemoryStore, { now = noon, contract = '' } = {}): Promise<Session> {
  return {
    files: memoryFiles({}),
    git: { topLevel: '/r', sha: 'a'.repeat(40), ref: 'refs/heads/main', shallow: false, dirty: [], tracked: new Set() },
    clock: { now: () => now, randomHex: () => '00' },
    store,
    remote: undefined,
    evidenceFolder: undefined,
    open: await openContract(`version: 1\n${contract}`),
    policy: plainPolicy,
    platformRunId: 'platform_20260102T120000Z',
    attempt: 1,
    redirections: [],
    workflow: { why: 'nobody was asked' },
    requireAuthoritative: false,
    imageDigest: null,
  };
}

const object = (body: Record<string, unknown>, name = 'thing') => ({ name, body });
const textOf = (store: MemoryStore, name = 'thing') =>
  Buffer.from(store.objects.get(`${prefix}${name}.json`) ?? []).toString();

test('an object is written with its schema and envelope, at its pinned place', async () => {
  const store = memoryStore();
  const keys = await writeEvidence(await sessionOf(store), [object({ verdict: 'PASS' })]);
  expect(keys).toEqual([`${prefix}thing.json`]);
  expect(JSON.parse(textOf(store))).toMatchObject({
    schema: 'seaworthy/thing/v1',
    phase_id: 'P(-1)',
    platform_run_id: 'platform_20260102T120000Z',
    attempt: 1,
    written_at_utc: '2026-01-02T12:00:00Z',
    git_sha: 'a'.repeat(40),
    image_digest: null,
    verdict: 'PASS',
  });
});

test.each([
  ['evidence: { prefix: "x/{platform_run_id}/{phase_id}" }', 'x/platform_20260102T120000Z/P(-1)/'],
  ['phase: P7\nevidence: { prefix: "{platform_run_id}/{phase_id}/" }', 'platform_20260102T120000Z/P7/'],
])('the place is the contract’s, with a final slash: %j', async (contract, expected) => {
  const session = await sessionOf(memoryStore(), { contract });
  expect(packPrefix(session)).toBe(expected);
  expect(keyOf(session, 'a')).toBe(`${expected}a.json`);
});

test('the same result at another time is fine, and what was written first stays', async () => {
  const store = memoryStore();
  await writeEvidence(await sessionOf(store), [object({ rows: [{ status: 'PASS', duration_ms: 5 }] })]);
  const before = textOf(store);
  const keys = await writeEvidence(await sessionOf(store, { now: noon + 60_000 }), [
    object({ rows: [{ status: 'PASS', duration_ms: 9 }] }),
  ]);
  expect(keys).toEqual([`${prefix}thing.json`]);
  expect(textOf(store)).toBe(before);
});

test('L8: times inside an object may differ as well', async () => {
  const store = memoryStore();
  const blocker = (at: string) => object({ blockers: [{ blocker_id: 'M1-B1', detected_at_utc: at }] });
  await writeEvidence(await sessionOf(store), [blocker('2026-01-02T12:00:00Z')]);
  await expect(writeEvidence(await sessionOf(store), [blocker('2026-01-02T12:00:07Z')])).resolves.toHaveLength(1);
});

test.each([
  ['another verdict', { verdict: 'FAIL', rows: [1, 2] }],
  ['another order', { verdict: 'PASS', rows: [2, 1] }],
  ['a field less', { verdict: 'PASS' }],
  ['a field more', { verdict: 'PASS', rows: [1, 2], extra: null }],
])('%s in the same run is EVIDENCE_EXISTS, and what was written first stays', async (_, body) => {
  const store = memoryStore();
  const session = await sessionOf(store);
  await writeEvidence(session, [object({ verdict: 'PASS', rows: [1, 2] })]);
  const before = textOf(store);
  await expect(writeEvidence(session, [object(body)])).rejects.toMatchObject({ code: 'EVIDENCE_EXISTS' });
  expect(textOf(store)).toBe(before);
});

test.each([
  ['another attempt', { attempt: 2 }],
  ['another image', { imageDigest: `sha256:${'0'.repeat(64)}` }],
  ['another commit', { git: undefined }],
] as const)('L5: the same object of %s is another result', async (_, changed) => {
  const store = memoryStore();
  const session = await sessionOf(store);
  await writeEvidence(session, [object({ verdict: 'PASS' })]);
  await expect(writeEvidence({ ...session, ...changed }, [object({ verdict: 'PASS' })])).rejects.toMatchObject({
    code: 'EVIDENCE_EXISTS',
  });
});

test.each(['{', 'not json', ''])(
  'bytes that are no object of ours (%j) are not written over, and end in a fault of evidence',
  async (there) => {
    const store = memoryStore();
    await store.write(`${prefix}thing.json`, Buffer.from(there));
    const written = writeEvidence(await sessionOf(store), [object({ verdict: 'PASS' })]);
    await expect(written).rejects.toMatchObject({ code: expect.stringMatching(/^EVIDENCE_/) });
    expect(textOf(store)).toBe(there);
  },
);

test.each(['github-token', 'aws-access-key-id', 'private-key', 'url-password'])(
  'L9: an object that would hold what the rule %s finds is not written',
  async (rule) => {
    const store = memoryStore();
    const written = writeEvidence(await sessionOf(store), [object({ rows: [{ stderr_summary: exampleOf(rule) }] })]);
    await expect(written).rejects.toMatchObject({ code: 'EVIDENCE_HOLDS_SECRET' });
    expect([...store.objects.keys()]).toEqual([]);
  },
);

test('L9: a secret between quotes is found although JSON escapes them', async () => {
  const quoted = exampleOf('aws-secret-access-key').replace('= ', '= "');
  const written = writeEvidence(await sessionOf(memoryStore()), [object({ stderr_summary: `${quoted}"` })]);
  await expect(written).rejects.toMatchObject({ code: 'EVIDENCE_HOLDS_SECRET' });
});

test('L9: the fault itself does not hold the secret', async () => {
  const secret = exampleOf('npm-token');
  const error: unknown = await writeEvidence(await sessionOf(memoryStore()), [object({ a: secret })]).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: 'EVIDENCE_HOLDS_SECRET' });
  expect(String(error)).not.toContain(secret);
});

test('L9: a secret in a name is found like one in a value', async () => {
  const store = memoryStore();
  await expect(writeEvidence(await sessionOf(store), [object({ [exampleOf('npm-token')]: 1 })])).rejects.toMatchObject({
    code: 'EVIDENCE_HOLDS_SECRET',
  });
  expect(store.objects.size).toBe(0);
});

test('several objects each have their own key, in order', async () => {
  const store = memoryStore();
  expect(await writeEvidence(await sessionOf(store), [object({}, 'b'), object({}, 'a')])).toEqual([
    `${prefix}b.json`,
    `${prefix}a.json`,
  ]);
  expect(await writeEvidence(await sessionOf(store), [])).toEqual([]);
});

test('L9: what the contract’s own rules find is not written either', async () => {
  const store = memoryStore();
  const own = "secrets: { banned-contents: [{ id: corp, pattern: 'corp-[0-9]{6}', example: 'corp-123456' }] }";
  const session = { ...(await sessionOf(store)), open: await openContract(`version: 1\n${own}\n`) };
  const written = writeEvidence(session, [object({ stderr_summary: 'corp-654321' })]);
  await expect(written).rejects.toMatchObject({ code: 'EVIDENCE_HOLDS_SECRET' });
  expect([...store.objects.keys()]).toEqual([]);
});
