import { describe, expect, test } from 'vitest';
import { type MemoryStore, memoryStore } from '../../src/adapters/memory-store.ts';
import { linkageOf, pinFromProvenance } from '../../src/chain/link-run.ts';
import { pinRun, type Triplet } from '../../src/chain/run-pin.ts';
import type { Session } from '../../src/chain/session.ts';
import { configDigest } from '../../src/domain/run-pin/config-digest.ts';
import type { RemoteStore } from '../../src/ports/evidence-store.ts';
import {
  anotherDigest,
  commit,
  image,
  noon,
  pack,
  planted,
  ranChain,
  runId,
  type SessionCase,
  sessionOf,
  verdictsOf,
} from '../support/closure.ts';
import { faultsOf } from '../support/contract.ts';
import { exits } from '../support/entrypoints.ts';
import { exampleOf } from '../support/secrets.ts';
import { forge, type Objects, tampered } from '../support/tampered.ts';

const config = { REGION: 'eu-west-2', PORTS: [80, 443] };
const handles = `REGION: eu-west-2\nPORTS: [80, 443]\nOTHER: x\n`;
const text = (linkage: string) =>
  [
    'handles: { registries: [{ path: handles.yml }] }',
    'provenance: { config-fields: [REGION, PORTS] }',
    `evidence: { run-linkage: ${linkage} }`,
    '',
  ].join('\n');
const files = planted({ 'handles.yml': handles }, text('required'));
const runKey = `evidence/runs/${runId}/run.json`;
const headerKey = `evidence/runs/${runId}/run_pin/run_header.json`;
const keys = [runKey, headerKey];
const triplet: Triplet = { image_tag: `git-${commit}`, image_digest: image, git_sha: commit };

const remoteOf = (store: MemoryStore): RemoteStore => ({ ...store, refuseUnfit: async () => undefined });
const bodyIn = (store: MemoryStore, key: string) => JSON.parse(Buffer.from(store.objects.get(key) ?? '').toString());
const pinsIn = (store: MemoryStore) => keys.filter((key) => store.objects.has(key));
const codes = async (work: () => Promise<unknown>) => (await faultsOf(work)).map(({ code }) => code);
const pinned = (given: SessionCase = {}) => sessionOf({ files, ...given });

describe('a run whose contract requires the pin', async () => {
  const { outcome, store } = await ranChain({ files });

  test('passes, and has written both documents beside its pack', () => {
    expect(outcome.verdict).toBe('PASS');
    const common = { platform_run_id: runId, triplet, written_at_utc: '2026-01-02T12:00:00Z' };
    expect(bodyIn(store, runKey)).toEqual({
      schema: 'seaworthy/run/v1',
      ...common,
      phase_id: 'P(-1)',
      config_digest: configDigest(config),
      config,
    });
    expect(bodyIn(store, headerKey)).toEqual({ schema: 'seaworthy/run_header/v1', ...common });
  });
});

test('a contract that defers it has no pin', async () => {
  const { outcome, store } = await ranChain({ files: planted({ 'handles.yml': handles }, text('deferred')) });
  expect([outcome.verdict, pinsIn(store)]).toEqual(['PASS', []]);
});

describe('a pin is written once', () => {
  const later = { now: () => noon + 60_000, randomHex: (count: number) => '0'.repeat(count * 2) };

  test('saying the same again is fine, and changes nothing', async () => {
    const store = memoryStore();
    expect(await pinRun(await pinned({ store }), triplet)).toEqual(keys);
    const before = keys.map((key) => store.objects.get(key));
    expect(await pinRun(await pinned({ store, session: { clock: later } }), triplet)).toEqual(keys);
    expect(keys.map((key) => store.objects.get(key))).toEqual(before);
  });

  test.each<[string, Partial<Triplet>]>([
    ['another tag', { image_tag: 'git-x' }],
    ['another image', { image_digest: anotherDigest }],
    ['another commit', { git_sha: 'e'.repeat(40) }],
  ])('%s is refused', async (_, changed) => {
    const store = memoryStore();
    const session = await pinned({ store });
    await pinRun(session, triplet);
    expect(await codes(() => pinRun(session, { ...triplet, ...changed }))).toEqual(['EVIDENCE_EXISTS']);
    for (const key of keys) expect(bodyIn(store, key).triplet).toEqual(triplet);
  });

  test('another configuration is refused', async () => {
    const store = memoryStore();
    await pinRun(await pinned({ store }), triplet);
    const other = await pinned({ store, files: { ...files, 'handles.yml': handles.replace('80', '8080') } });
    expect(await codes(() => pinRun(other, triplet))).toEqual(['EVIDENCE_EXISTS']);
  });

  test.each(keys)('something else under %s is refused', async (key) => {
    const store = memoryStore();
    await store.write(key, Buffer.from('no JSON'));
    expect(await codes(async () => pinRun(await pinned({ store }), triplet))).toEqual(['EVIDENCE_EXISTS']);
  });

  test('L5: a run that finds another pin of its own does not pass', async () => {
    const store = memoryStore();
    await pinRun(await pinned({ store }), { ...triplet, image_digest: anotherDigest });
    const { outcome } = await ranChain({ files, store });
    expect(verdictsOf(outcome)).toContain('provenance ERROR');
    expect(outcome.verdict).toBe('ERROR');
  });
});

test('L9: a secret in a pinned handle is written nowhere', async () => {
  const leaky = { ...files, 'handles.yml': `REGION: ${JSON.stringify(exampleOf('npm-token'))}\nPORTS: [80]\n` };
  const store = memoryStore();
  expect(await codes(async () => pinRun(await pinned({ store, files: leaky }), triplet))).toEqual([
    'EVIDENCE_HOLDS_SECRET',
  ]);
  expect(store.objects.size).toBe(0);
});

describe('the store beyond this machine', () => {
  test('has the pin of a run that passed, before its pack is whole', async () => {
    const remote = memoryStore('remote');
    const { store } = await ranChain({ files, session: { remote: remoteOf(remote) } });
    const order = [...remote.objects.keys()];
    expect(pinsIn(remote)).toEqual(keys);
    for (const key of keys) {
      expect(Buffer.from(remote.objects.get(key) ?? '')).toEqual(Buffer.from(store.objects.get(key) ?? ''));
      expect(order.indexOf(key)).toBeLessThan(order.indexOf(`${pack}evidence_index.json`));
    }
  });

  test('has no pin of a run that did not pass', async () => {
    const remote = memoryStore('remote');
    const { outcome, store } = await ranChain({
      files,
      answer: () => exits(1),
      session: { remote: remoteOf(remote) },
    });
    expect([outcome.verdict, pinsIn(store), pinsIn(remote)]).toEqual(['FAIL', keys, []]);
    expect(remote.objects.size).toBeGreaterThan(0);
  });

  test('that has another pin of this run keeps it, and gets no pack', async () => {
    const remote = memoryStore('remote');
    const other = { ...triplet, image_digest: anotherDigest };
    await pinRun(await pinned({ store: remote }), other);
    const { outcome } = await ranChain({ files, session: { remote: remoteOf(remote) } });
    expect(outcome.verdict).not.toBe('PASS');
    expect(bodyIn(remote, runKey).triplet).toEqual(other);
    expect(remote.objects.has(`${pack}pack_commit.json`)).toBe(false);
  });

  test('that gets another pin of this run while the pack is on its way gets no whole pack', async () => {
    const remote = memoryStore('remote');
    const other = await pinned({ store: remote });
    const write = async (key: string, bytes: Uint8Array) => {
      if (pinsIn(remote).length === 0) await pinRun(other, { ...triplet, image_digest: anotherDigest });
      await remote.write(key, bytes);
    };
    const { outcome, store } = await ranChain({ files, session: { remote: { ...remoteOf(remote), write } } });
    expect(outcome.verdict).toBe('ERROR');
    for (const one of [store, remote]) expect(one.objects.has(`${pack}pack_commit.json`)).toBe(false);
  });

  test('gets the pin that is written afterwards, from what the provenance recorded', async () => {
    const remote = memoryStore('remote');
    const deferred = planted({ 'handles.yml': handles }, text('deferred'));
    const { session, store } = await ranChain({ files: deferred, session: { remote: remoteOf(remote) } });
    expect(await pinFromProvenance(session)).toEqual(keys);
    for (const one of [store, remote]) expect(bodyIn(one, headerKey).triplet).toEqual(triplet);
  });
});

test('L4: a run without provenance cannot be pinned or compared', async () => {
  const session = await pinned();
  expect(await codes(() => pinFromProvenance(session))).toEqual(['EVIDENCE_UNREADABLE']);
  expect(await codes(() => linkageOf(session))).toEqual(['EVIDENCE_UNREADABLE']);
});

describe('how a pin stands to its run', () => {
  /** What is found wrong after somebody laid hands on the store here or on that beyond. */
  async function found(change: (objects: Objects) => void, where: 'here' | 'beyond' = 'here'): Promise<string[]> {
    const remote = memoryStore('remote');
    const ran = await ranChain({ files, session: { remote: remoteOf(remote) } });
    const changed = await tampered(where === 'here' ? ran.store : remote, change);
    const stores: Partial<Session> = where === 'here' ? { store: changed } : { remote: remoteOf(changed) };
    return (await linkageOf({ ...ran.session, ...stores })).findings.map(({ subject }) => subject);
  }

  test('nothing is found where both agree with the provenance, in both stores', async () => {
    const remote = memoryStore('remote');
    const { session } = await ranChain({ files, session: { remote: remoteOf(remote) } });
    expect(await linkageOf(session)).toEqual({
      documents: [...keys, ...keys.map((key) => `remote/${key}`)],
      findings: [],
    });
  });

  test.each<[string, string, object, string[]]>([
    ['another run', runKey, { platform_run_id: 'platform_20250101T000000Z' }, ['platform_run_id']],
    ['another image', runKey, { triplet: { ...triplet, image_digest: anotherDigest } }, ['image_digest']],
    ['another tag in the header', headerKey, { triplet: { ...triplet, image_tag: 'x' } }, ['image_tag']],
    ['no triplet', headerKey, { triplet: null }, ['image_tag', 'image_digest', 'git_sha']],
    ['another configuration', runKey, { config: { ...config, REGION: 'us-east-1' } }, ['config']],
    ['another digest of it', runKey, { config_digest: configDigest({}) }, ['config_digest']],
  ])('L3: %s is found, in either store', async (_, key, fields, subjects) => {
    const change = (objects: Objects) => forge(objects, key, fields);
    expect(await found(change)).toEqual(subjects.map((name) => `${key} ${name}`));
    expect(await found(change, 'beyond')).toEqual(subjects.map((name) => `remote/${key} ${name}`));
  });

  test('a document that is no JSON agrees with nothing', async () => {
    expect(await found((objects) => objects.set(headerKey, Buffer.from('{')))).toHaveLength(4);
  });

  test('L4: a document that is nowhere is found, whatever the contract defers', async () => {
    const { session } = await ranChain({ files: planted({ 'handles.yml': handles }, text('deferred')) });
    expect(await linkageOf(session)).toMatchObject({ documents: [], findings: [{ subject: runId }] });
  });

  test('a changed provenance is found by the pin, too', async () => {
    const subjects = await found((objects) =>
      forge(objects, `${pack}packaging_provenance.json`, { image_digest: anotherDigest }),
    );
    expect(subjects).toHaveLength(4);
  });
});
