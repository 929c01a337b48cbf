import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { firstRun, laterPack, secondRun } from '../support/adopted.ts';
import { builtImage, commit, image, objectIn, type PortsCase, runId, type SessionCase } from '../support/closure.ts';
import { registryAnswer } from '../support/registry-answer.ts';
import { somePlan } from '../support/run-plan.ts';

const workflow = {
  run: {
    repositoryId: '1',
    runId: '77',
    attempt: 1,
    sha: commit,
    ref: 'refs/heads/main',
    actor: 'somebody',
    event: 'push',
    url: 'https://example.org/runs/77',
  },
};
const readiness = { kind: 'ready', detail: '' } as const;
const builder = {
  driver: 'github_actions',
  actor: 'somebody',
  ciRunId: '77',
  commandFamily: 'docker-buildx-oci',
} as const;
const origin = {
  build_driver: 'github_actions',
  build_actor: 'somebody',
  build_completed_at_utc: '2026-01-02T12:00:00Z',
  base_images: [],
};

/** A run of a proven workflow that builds and publishes. */
const first = (changed: SessionCase & PortsCase = {}) =>
  firstRun({
    ...changed,
    session: { workflow, plan: somePlan, readiness, ...changed.session },
    ports: { builder, ...changed.ports },
    images: { obtain: async () => ({ ...builtImage, origin }), publish: async () => registryAnswer(image) },
  });
const second = async (store: Awaited<ReturnType<typeof first>>) =>
  (await secondRun(store, { session: { workflow, plan: somePlan, readiness }, ports: { builder } })).outcome;

test('an image of an authoritative run is adopted by an authoritative one', async () => {
  const outcome = await second(await first());
  expect(outcome).toMatchObject({ verdict: 'PASS', assurance: 'authoritative', handoffOpen: true });
});

describe('nobody makes more of a rehearsal than it was: an image', () => {
  test.each<[string, SessionCase & PortsCase]>([
    ['whose base was replaced', { ports: { replaced: ['BASE'] } }],
    ['that was built while something redirected us', { session: { redirections: ['DOCKER_HOST'] } }],
    ['of a workflow that nobody proved', { session: { workflow: { why: 'nobody was asked' } } }],
  ])('%s is adopted by a rehearsal', async (_, changed) => {
    const outcome = await second(await first(changed));
    expect(outcome).toMatchObject({ verdict: 'PASS', assurance: 'rehearsal', handoffOpen: false });
    expect(outcome.rehearsalReasons).toHaveLength(1);
  });
});

test('a rehearsal does not stand before an authoritative run, though it is later', async () => {
  const store = memoryStore();
  await first({ store });
  const between = 'platform_20260102T180000Z_00000000';
  await first({ store, session: { platformRunId: between, redirections: ['DOCKER_HOST'] } });
  expect((await second(store)).assurance).toBe('authoritative');
  const manifest = objectIn(store, 'image_digest_manifest', laterPack);
  expect(manifest).toMatchObject({ adopted_from: { platform_run_id: runId } });
});
