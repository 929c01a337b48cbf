import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { provenanceAlone } from '../../src/chain/gate-alone.ts';
import { keepOrigin, readOrigin } from '../../src/chain/origin.ts';
import {
  anotherDigest,
  builtImage,
  codesOf,
  commit,
  image,
  objectIn,
  planted,
  portsOf,
  ranChain,
  sessionOf,
} from '../support/closure.ts';
import { faultsOf } from '../support/contract.ts';

const origin = {
  build_driver: 'github_actions',
  build_actor: 'robot',
  build_completed_at_utc: '2026-01-02T11:00:00Z',
  base_images: [{ reference: 'python:3.12', digest: anotherDigest }],
};
const alone = { ...portsOf(), built: builtImage, published: undefined };

/** A run whose provenance is asked by a job of its own, with what the building job kept. */
async function inJobs(keep: boolean) {
  const ran = await ranChain();
  const store = memoryStore();
  for (const [key, bytes] of ran.store.objects)
    if (/image_contract_manifest|image_digest_manifest/.test(key)) await store.write(key, bytes);
  const session = { ...ran.session, store };
  if (keep) await keepOrigin(session, image, origin, { uncommitted: [], replaced: [] });
  return { outcome: await provenanceAlone(session, alone), store };
}

test('what the building job kept is what a later job records', async () => {
  const { outcome, store } = await inJobs(true);
  expect(outcome.verdict).toBe('PASS');
  expect(objectIn(store, 'packaging_provenance')).toMatchObject(origin);
});

test('without it nobody is named as the builder, and the record has holes', async () => {
  const { outcome, store } = await inJobs(false);
  expect([outcome.verdict, codesOf([outcome])]).toEqual(['FAIL', ['PROVENANCE_FIELD_MISSING']]);
  expect(objectIn(store, 'packaging_provenance')).toMatchObject({ build_driver: null, build_actor: null });
});

test('a prebuilt image names no builder, and a rehearsal does not ask for one', async () => {
  const files = planted({}, 'image: { strategy: prebuilt, prebuilt: { archive: a.tar } }\n');
  const obtain = async () => ({ ...builtImage, origin: undefined });
  const { store, outcome } = await ranChain({ files, images: { obtain } });
  expect(objectIn(store, 'packaging_provenance')).toMatchObject({ build_driver: null, build_completed_at_utc: null });
  expect(objectIn(store, 'release_metadata_receipt')).toMatchObject({ build_driver: null, build_actor: null });
  expect(outcome.rehearsalReasons).toContain('nobody of this run built the image');
  expect(codesOf(outcome.gates)).not.toContain('PROVENANCE_FIELD_MISSING');
});

test.each([
  ['image', {}, anotherDigest],
  ['commit', { git: undefined }, image],
])('L5: what tells of another %s is refused', async (_, session, digest) => {
  const store = memoryStore();
  await keepOrigin(await sessionOf({ store }), image, origin, { uncommitted: [], replaced: [] });
  const other = await sessionOf({ store, session });
  expect((await faultsOf(() => readOrigin(other, digest))).map(({ code }) => code)).toEqual(['EVIDENCE_UNREADABLE']);
});

test('L9: a reference with a password in it is not kept', async () => {
  const leaky = { ...origin, base_images: [{ reference: 'https://u:hunter22@r.example/b', digest: null }] };
  const session = await sessionOf();
  expect(
    (await faultsOf(() => keepOrigin(session, image, leaky, { uncommitted: [], replaced: [] }))).map(
      ({ code }) => code,
    ),
  ).toEqual(['EVIDENCE_HOLDS_SECRET']);
});

test.each([
  {},
  { origin },
  { origin: { ...origin, build_driver: 1 }, uncommitted: [] },
  { origin, uncommitted: 'none' },
])('L3: a record that does not say how the image was built is refused: %j', async (fields) => {
  const store = memoryStore();
  const session = await sessionOf({ store });
  const belonging = { platform_run_id: session.platformRunId, git_sha: commit, contract_sha256: session.open.sha256 };
  const bytes = Buffer.from(JSON.stringify({ ...belonging, image_digest: image, ...fields }));
  await store.write(`parts/${session.platformRunId}/build.json`, bytes);
  expect((await faultsOf(() => readOrigin(session, image))).map(({ code }) => code)).toEqual(['EVIDENCE_UNREADABLE']);
});
