import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { tagOf } from '../../src/chain/record.ts';
import {
  anotherDigest,
  codesOf,
  commit,
  image,
  objectIn,
  planted,
  portsOf,
  ranChain,
  runId,
  sessionOf,
} from '../support/closure.ts';

const { builder } = portsOf();

test.each([
  ['git-{git_sha}', `git-${commit}`],
  ['git-{git_sha}-run-{ci_run_id}', `git-${commit}-run-77`],
])('the tag of %s', async (pattern, expected) => {
  const session = await sessionOf({ files: planted({}, `image: { tag-pattern: "${pattern}" }\n`) });
  expect(tagOf(session, builder)).toBe(expected);
});

test('a tag without a commit is a fault, never half a name', async () => {
  const session = await sessionOf({ session: { git: undefined } });
  expect(() => tagOf(session, builder)).toThrow(expect.objectContaining({ code: 'GIT_UNAVAILABLE' }));
});

test('what is recorded is what was built, from what was judged', async () => {
  const { store } = await ranChain();
  const context = objectIn(store, 'image_contract_manifest');
  expect(objectIn(store, 'packaging_provenance')).toMatchObject({
    image_tag: `git-${commit}`,
    image_digest: image,
    oci_digest_value: image,
    git_sha: commit,
    build_driver: 'local',
    build_actor: 'somebody',
    build_completed_at_utc: '2026-01-02T12:00:00Z',
    context_digest: context['context_digest'],
    dockerfile_path: 'Dockerfile',
    release_metadata_receipt_ref: `evidence/runs/${runId}/P(-1)/release_metadata_receipt.json`,
  });
});

const triplet = { image_tag: `git-${commit}`, image_digest: image, git_sha: commit };
const linked = async (document: unknown) => {
  const store = memoryStore();
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  await store.write(`evidence/runs/${runId}/run.json`, Buffer.from(text));
  return codesOf((await ranChain({ store })).outcome.gates);
};

test('a run pin that agrees is let through', async () => {
  expect(await linked({ platform_run_id: runId, triplet })).toEqual([]);
});

test.each<[string, unknown]>([
  ['another run', { platform_run_id: 'platform_20250101T000000Z', triplet }],
  ['another digest', { platform_run_id: runId, triplet: { ...triplet, image_digest: anotherDigest } }],
  ['no triplet', { platform_run_id: runId }],
  ['no JSON', 'run:'],
  ['nothing', 'null'],
])('L5: a run pin of %s fails', async (_, document) => {
  expect(await linked(document)).toContain('PROVENANCE_RUN_LINKAGE');
});
