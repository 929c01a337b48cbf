import { describe, expect, test } from 'vitest';
import { type MemoryStore, memoryStore } from '../../src/adapters/memory-store.ts';
import type { Outcome } from '../../src/chain/outcome.ts';
import { sha256 } from '../../src/core/digest.ts';
import { Fault } from '../../src/core/fault.ts';
import { mandatoryObjects } from '../../src/gates/closure/facts.ts';
import { files, firstRun, later, laterPack, secondRun } from '../support/adopted.ts';
import {
  anotherDigest,
  builtImage,
  commit,
  image,
  objectIn,
  type PortsCase,
  pack,
  planted,
  runId,
  type SessionCase,
  verdictsOf,
} from '../support/closure.ts';
import { exits } from '../support/entrypoints.ts';
import { registryAnswer } from '../support/registry-answer.ts';
import { imageOf, platformOf } from '../support/secrets-image.ts';
import { forge, type Objects, recommit, tampered } from '../support/tampered.ts';

const attempt = pack.replace('/P(-1)/', '/attempts/1/P(-1)/');
const git = (sha: string) => ({
  topLevel: '/r',
  sha,
  ref: null,
  shallow: false,
  dirty: [],
  tracked: new Set<string>(),
});
const otherCommit = { session: { git: { ...git('e'.repeat(40)), tracked: new Set(Object.keys(files)) } } };
const tag = `git-${commit}`;
const faultsAt = ({ gates }: Outcome, name: string) =>
  gates.find(({ gate }) => gate === name)?.faults.map(({ code }) => code);

describe('an image that a stored pack passed for', async () => {
  const store = await firstRun();
  const committed = store.objects.get(`${pack}pack_commit.json`) ?? new Uint8Array();
  const probes: unknown[] = [];
  const { outcome, asked, builds } = await secondRun(store, {
    answer: (request) => {
      probes.push(request);
      return {};
    },
  });

  test('is fetched by its digest, and nothing is built or published', () => {
    expect(asked).toEqual([`existing ${tag}`, `pull ${image}`]);
    expect(builds).toEqual([]);
    expect(outcome).toMatchObject({ verdict: 'PASS', imageTag: tag, imageDigest: image });
  });

  test('is judged again by every gate, with evidence of this run', () => {
    expect(verdictsOf(outcome).filter((gate) => !gate.endsWith(' PASS'))).toEqual([]);
    expect(outcome.notRun).toEqual([]);
    expect(probes.length).toBeGreaterThan(0);
    for (const name of [...mandatoryObjects, 'pack_commit'])
      expect(objectIn(store, name, laterPack)).toMatchObject({ platform_run_id: later, image_digest: image });
  });

  test('is told to be adopted, from which run and which commit of its pack', () => {
    expect(objectIn(store, 'image_digest_manifest', laterPack)).toMatchObject({
      adopted_from: { platform_run_id: runId, evidence_sha256: sha256(committed) },
      digest_source: 'registry',
      image_tag: tag,
      tag_mutability: 'IMMUTABLE',
    });
    expect(objectIn(store, 'image_digest_manifest')['adopted_from']).toBeNull();
  });

  test('keeps the origin that its own run recorded', () => {
    const { build_driver, build_actor, build_completed_at_utc } = objectIn(store, 'packaging_provenance');
    const origin = { build_driver, build_actor, build_completed_at_utc };
    expect(build_actor).toBe('somebody');
    expect(objectIn(store, 'packaging_provenance', laterPack)).toMatchObject(origin);
  });
});

test('no verdict is taken over: a row that fails now fails the run', async () => {
  const { outcome, asked } = await secondRun(await firstRun(), { answer: () => exits(1) });
  expect(verdictsOf(outcome)).toContain('entrypoints FAIL');
  expect(outcome.verdict).toBe('FAIL');
  expect(asked.filter((line) => line.startsWith('publish'))).toEqual([]);
});

test('L15: another image than the tag names fails, though it was fetched for it', async () => {
  const other = { ...builtImage, image: { ...imageOf(platformOf([])), digest: anotherDigest } };
  const { outcome } = await secondRun(await firstRun(), { images: { pull: async () => other } });
  expect(outcome.verdict).not.toBe('PASS');
});

test('of several packs the latest vouches', async () => {
  const store = await firstRun();
  const between = 'platform_20260102T180000Z_00000000';
  await firstRun({ store, session: { platformRunId: between } });
  await secondRun(store);
  expect(objectIn(store, 'image_digest_manifest', laterPack)).toMatchObject({
    adopted_from: { platform_run_id: between },
  });
});

test('where the tag names nothing, the image is built', async () => {
  const { outcome, builds, store } = await secondRun(memoryStore(), { images: { existing: async () => undefined } });
  expect([outcome.verdict, builds.length]).toEqual(['PASS', 1]);
  expect(objectIn(store, 'image_digest_manifest', laterPack)['adopted_from']).toBeNull();
});

test.each(['', 'image: { on-existing-tag: fail }\n'])('the contract %j never adopts, nor asks', async (text) => {
  const { builds, asked } = await secondRun(await firstRun(), { files: planted({}, text) });
  expect(builds).toHaveLength(1);
  expect(asked).toEqual([`publish ${tag}`]);
});

test('L4: a registry that refuses to say what the tag names leaves nothing built', async () => {
  const existing = async () => Promise.reject(new Fault('REGISTRY_DENIED', { message: 'no' }));
  const { outcome, builds } = await secondRun(await firstRun(), { images: { existing } });
  expect(faultsAt(outcome, 'image-digest')).toEqual(['REGISTRY_DENIED']);
  expect([outcome.verdict, builds]).toEqual(['ERROR', []]);
});

/** That the run stops at the tag: nothing is fetched, built or published, and no gate of the image is asked. */
async function expectRefused(store: MemoryStore, code: string, given: SessionCase & PortsCase = {}): Promise<void> {
  const { outcome, asked, builds } = await secondRun(store, given);
  expect(faultsAt(outcome, 'image-digest')).toEqual([code]);
  expect([outcome.verdict, outcome.imageDigest, builds]).toEqual(['ERROR', null, []]);
  expect(asked.filter((line) => /^(?:pull|publish)/.test(line))).toEqual([]);
}

const otherContext = { files: { ...files, 'app/main': { text: 'another program\n', mode: 0o755 } } };
describe('R1: a tag that no pack vouches for is refused', () => {
  test.each<[string, () => Promise<MemoryStore>]>([
    ['nothing is stored', async () => memoryStore()],
    ['the pack is of another commit', () => firstRun(otherCommit)],
    ['the pack is of another context', () => firstRun(otherContext)],
    ['the pack is red', () => firstRun({ answer: () => exits(1) })],
    [
      'the pack was never committed',
      async () => tampered(await firstRun(), (objects) => objects.delete(`${pack}pack_commit.json`)),
    ],
  ])('where %s', async (_, prepare) => {
    await expectRefused(await prepare(), 'REGISTRY_TAG_EXISTS');
  });

  test('where the pack is of another image', async () => {
    await expectRefused(await firstRun(), 'REGISTRY_TAG_EXISTS', {
      images: { existing: async () => registryAnswer(anotherDigest) },
    });
  });

  test('where the pack lies on this machine, and the store beyond it has none', async () => {
    const remote = { ...memoryStore('remote'), refuseUnfit: async () => undefined };
    await expectRefused(await firstRun(), 'REGISTRY_TAG_EXISTS', { session: { remote } });
  });
});

describe('L3: a pack that is not what was committed vouches for nothing', () => {
  const at = (name: string) => `${pack}${name}.json`;
  test.each<[string, (objects: Objects) => void]>([
    ['the context in its object was changed', (objects) => forge(objects, at('image_contract_manifest'), { more: 1 })],
    [
      'the origin in its object was changed',
      (objects) => forge(objects, at('packaging_provenance'), { build_driver: 'github_actions' }),
    ],
    ['an object is gone', (objects) => objects.delete(at('packaging_provenance'))],
    ['the index was changed', (objects) => forge(objects, at('evidence_index'), { more: 1 })],
    ['the index is gone', (objects) => objects.delete(at('evidence_index'))],
    ['the commit names another index', (objects) => forge(objects, at('pack_commit'), { index_sha256: sha256('x') })],
  ])('%s', async (_, change) => {
    await expectRefused(await tampered(await firstRun(), change), 'EVIDENCE_ALTERED');
  });

  test.each<[string, () => Promise<MemoryStore>, string, object]>([
    ['that it passed', () => firstRun({ answer: () => exits(1) }), attempt, { verdict: 'PASS' }],
    ['this commit', () => firstRun(otherCommit), pack, { git_sha: commit }],
  ])('its commit was changed to say %s, and its objects do not', async (_, prepare, place, fields) => {
    const store = await tampered(await prepare(), (objects) => forge(objects, `${place}pack_commit.json`, fields));
    await expectRefused(store, 'EVIDENCE_ALTERED');
  });

  test('its commit was changed to be about this image, and its objects are not', async () => {
    const other = { ...builtImage, image: { ...builtImage.image, digest: anotherDigest } };
    const load = async () => [{ identity: 'manifest', reference: anotherDigest, platform: 'linux/amd64' }] as const;
    const before = await firstRun({ images: { obtain: async () => other, load } });
    expect(objectIn(before, 'pack_commit')).toMatchObject({ verdict: 'PASS', image_digest: anotherDigest });
    const change = (objects: Objects) => forge(objects, at('pack_commit'), { image_digest: image });
    await expectRefused(await tampered(before, change), 'EVIDENCE_ALTERED');
  });

  test('its origin does not say who built', async () => {
    const store = await tampered(await firstRun(), (objects) => {
      forge(objects, at('packaging_provenance'), { build_driver: null });
      recommit(objects, pack);
    });
    await expectRefused(store, 'REGISTRY_TAG_EXISTS');
  });
});
