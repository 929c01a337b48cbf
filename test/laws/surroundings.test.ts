import { expect, test } from 'vitest';
import { refusal } from '../../src/adapters/oci-registry/answer.ts';
import { patience } from '../../src/adapters/oci-registry/retry.ts';
import { redirectionsIn, refuseRedirections } from '../../src/chain/environment.ts';
import { digestOf } from '../../src/core/digest.ts';
import { Fault } from '../../src/core/fault.ts';
import { readManifest } from '../../src/domain/image/manifest.ts';
import { codesOf, noon, objectIn, planted, ranChain } from '../support/closure.ts';
import { exampleOf } from '../support/secrets.ts';

test('L8: the time of every object is the clock’s', async () => {
  const clock = { now: () => noon + 5000, randomHex: () => '0' };
  const { store } = await ranChain({ session: { clock } });
  const times = [...store.objects.values()].map(
    (bytes) => JSON.parse(Buffer.from(bytes).toString()).written_at_utc as unknown,
  );
  expect(new Set(times)).toEqual(new Set(['2026-01-02T12:00:05Z']));
});

test('L8: the same run, asked again, writes the same bytes', async () => {
  const [first, second] = [await ranChain(), await ranChain()];
  expect([...second.store.objects]).toEqual([...first.store.objects]);
});

test('L9: evidence that would hold a secret is an ERROR, and is not written', async () => {
  const detail = exampleOf('github-token');
  const answer = () => ({ end: { kind: 'not-started' as const, reason: 'other' as const, detail } });
  const { outcome, store } = await ranChain({ answer });
  expect(codesOf(outcome.gates)).toContain('EVIDENCE_HOLDS_SECRET');
  expect([...store.objects.values()].some((bytes) => Buffer.from(bytes).includes(exampleOf('github-token')))).toBe(
    false,
  );
});

test('L9: a secret that was found is told by place, never by value', async () => {
  const secret = exampleOf('npm-token');
  const { store, outcome } = await ranChain({ files: planted({ 'app/main': `token = ${secret}\n` }) });
  expect(codesOf(outcome.gates)).toContain('SECRET_BANNED_CONTENT');
  expect(JSON.stringify(outcome)).not.toContain(secret);
  for (const bytes of store.objects.values()) expect(Buffer.from(bytes).toString()).not.toContain(secret);
});

test.each([
  ['DOCKER_HOST', 'engine'],
  ['NODE_OPTIONS', 'offline'],
  ['AWS_ENDPOINT_URL_ECR', 'all'],
] as const)('L14: the planted variable %s is refused', (name, reach) => {
  const found = redirectionsIn({ [name]: 'x' }, reach);
  expect(found).toEqual([name]);
  expect(() => refuseRedirections(found, [])).toThrow(name);
});

test('L14: a redirection in force makes a rehearsal, also where the contract allows it', async () => {
  const { outcome } = await ranChain({ session: { redirections: ['DOCKER_HOST'] } });
  expect(outcome.rehearsalReasons).toContain('DOCKER_HOST in force');
  expect(outcome).toMatchObject({ assurance: 'rehearsal', handoffOpen: false });
});

test('a rehearsal passes and opens no handoff', async () => {
  const { outcome, store } = await ranChain();
  expect(outcome).toMatchObject({ verdict: 'PASS', assurance: 'rehearsal' });
  expect(objectIn(store, 'm1_handoff_readiness_snapshot')).toMatchObject({
    m2_entry_gate_ready: false,
    fail_closed: true,
  });
});

const descriptor = (mediaType: string) => ({ mediaType, digest: digestOf(mediaType), size: 3 });
const manifest = (mediaType: string) =>
  Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config: descriptor('application/x'), layers: [] }));
const index = (mediaType: string) =>
  Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests: [descriptor('application/x')] }));

test.each(['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'])(
  'R9: %s is read as an image',
  (mediaType) => {
    expect(readManifest(manifest(mediaType), mediaType).kind).toBe('manifest');
  },
);

test.each(['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'])(
  'R9: %s is read as the images of several platforms',
  (mediaType) => {
    expect(readManifest(index(mediaType), mediaType).kind).toBe('index');
  },
);

test('R11: a registry that refuses is told as that, not as a build that failed', async () => {
  const body = JSON.stringify({
    errors: [{ code: 'DENIED', message: 'not authorized to perform InitiateLayerUpload' }],
  });
  const answer = await refusal(new Response(body, { status: 403 }), 'pushing a layer', {
    patience: patience(5, 1, 5),
    hide: (text) => text,
  });
  expect(answer).toMatchObject({ code: 'REGISTRY_DENIED', message: expect.stringContaining('InitiateLayerUpload') });
});

test('R11: it is a blocker of its own', async () => {
  const publish = async () => Promise.reject(new Fault('REGISTRY_DENIED', { message: 'no right to push' }));
  const { outcome, store } = await ranChain({ images: { publish } });
  expect(outcome.verdict).toBe('ERROR');
  const attempt = 'evidence/runs/platform_20260102T120000Z_0a1b2c3d/attempts/1/P(-1)/';
  expect(objectIn(store, 'm1_closure_blocker_register', attempt)['blockers']).toContainEqual(
    expect.objectContaining({ reason_code: 'REGISTRY_DENIED', blocker_id: 'M1C-B5' }),
  );
});
