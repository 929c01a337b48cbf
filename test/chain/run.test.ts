import { describe, expect, test } from 'vitest';
import { run } from '../../src/chain/run.ts';
import { Fault } from '../../src/core/fault.ts';
import {
  anotherDigest,
  codesOf,
  image,
  objectIn,
  pack,
  planted,
  portsOf,
  ranChain,
  sessionOf,
  verdictsOf,
} from '../support/closure.ts';
import { registryAnswer } from '../support/registry-answer.ts';

const gates = ['build-context', 'secrets', 'entrypoints', 'image-digest', 'provenance', 'closure', 'evidence'];
const attempt = pack.replace('/P(-1)/', '/attempts/1/P(-1)/');
const namesIn = (keys: Iterable<string>, prefix: string) =>
  [...keys].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length, -'.json'.length));

describe('a run in which everything is right', async () => {
  const { outcome, store, builds } = await ranChain();
  const names = namesIn(store.objects.keys(), pack);

  test('passes at every gate, in order', () => {
    expect(outcome.verdict).toBe('PASS');
    expect(verdictsOf(outcome)).toEqual(gates.map((gate) => `${gate} PASS`));
    expect(outcome.notRun).toEqual([]);
  });

  test('builds once, and names commit, tag and digest', () => {
    expect(builds).toHaveLength(1);
    expect(outcome).toMatchObject({ imageDigest: image, imageTag: `git-${'c'.repeat(40)}`, gitSha: 'c'.repeat(40) });
  });

  test('R2: the release receipt is the last object before index and commit', () => {
    expect(names.slice(-3)).toEqual(['release_metadata_receipt', 'evidence_index', 'pack_commit']);
    expect(objectIn(store, 'release_metadata_receipt')).toMatchObject({
      release_verdict: 'PASS',
      release_blocker: null,
    });
  });

  test('the pack is committed at its pinned place, and nothing is an attempt', () => {
    expect(objectIn(store, 'pack_commit')).toMatchObject({ verdict: 'PASS', attempt: 1 });
    expect(namesIn(store.objects.keys(), attempt)).toEqual([]);
    expect(outcome.evidence).toBe(`memory/${pack}`);
  });

  test('as a rehearsal it opens no handoff, and says why', () => {
    expect(outcome).toMatchObject({ assurance: 'rehearsal', handoffOpen: false });
    expect(objectIn(store, 'm1_handoff_readiness_snapshot')).toMatchObject({
      m2_entry_gate_ready: false,
      fail_closed: true,
      assurance: 'rehearsal',
      active_blockers: [],
      notes: expect.arrayContaining(['no registry was asked for the tag']),
    });
    expect(objectIn(store, 'm1_build_go_transition_receipt')).toMatchObject({ transition_verdict: 'NO_GO' });
    expect(objectIn(store, 'm1e_execution_summary')).toMatchObject({
      preconditions: {
        build_driver_pinned: false,
        managed_workflow_readiness: false,
        required_p1_objects_present: true,
      },
      no_go: { active_blocker: false, local_only_fallback: true, evidence_missing: false },
    });
  });
});

test('where an authoritative run is required, a rehearsal fails and leaves its attempt', async () => {
  const { outcome, store } = await ranChain({ session: { requireAuthoritative: true } });
  expect(outcome.verdict).toBe('FAIL');
  expect(codesOf(outcome.gates)).toEqual(['CLOSURE_REHEARSAL']);
  expect(objectIn(store, 'pack_commit', attempt)).toMatchObject({ verdict: 'FAIL' });
  expect(objectIn(store, 'release_metadata_receipt')).toMatchObject({
    release_verdict: 'FAIL',
    release_blocker: 'CLOSURE_REHEARSAL',
  });
});

describe('a row that fails', async () => {
  const { outcome, store } = await ranChain({ answer: () => ({ end: { kind: 'exited', exitCode: 1 } }) });

  test('fails the run, and closure with it', () => {
    expect(verdictsOf(outcome).filter((gate) => !gate.endsWith('PASS'))).toEqual(['entrypoints FAIL', 'closure FAIL']);
  });

  test('R2: its release receipt says what was computed', () => {
    expect(objectIn(store, 'release_metadata_receipt')).toMatchObject({ release_verdict: 'FAIL' });
    expect(objectIn(store, 'm1_closure_blocker_register')).toMatchObject({ verdict: 'FAIL' });
  });

  test('leaves its pack as an attempt, and the pinned place uncommitted', () => {
    expect(namesIn(store.objects.keys(), pack)).not.toContain('pack_commit');
    expect(namesIn(store.objects.keys(), attempt).slice(-2)).toEqual(['evidence_index', 'pack_commit']);
    expect(outcome.evidence).toBe(`memory/${attempt}`);
  });
});

describe('static gates that do not pass', async () => {
  const files = planted({ Dockerfile: 'FROM scratch\nCOPY . /app\nENTRYPOINT ["/app/app/main"]\n' });
  const { outcome, builds, store } = await ranChain({ files });

  test('build nothing', () => {
    expect(builds).toEqual([]);
    expect(outcome).toMatchObject({ imageDigest: null, imageTag: null });
  });

  test('L2: are told, and every gate that was not asked is an ERROR of closure', () => {
    expect(codesOf(outcome.gates)).toEqual(
      expect.arrayContaining(['CONTEXT_BROAD_COPY', 'CLOSURE_OBJECT_MISSING', 'CLOSURE_GATE_NOT_PASSED']),
    );
    expect(outcome.verdict).not.toBe('PASS');
    expect(objectIn(store, 'm1_closure_blocker_register', attempt)['verdict']).not.toBe('PASS');
  });
});

test('a secret in the context builds nothing either', async () => {
  const files = planted({
    'app/main': '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----\n',
  });
  const { outcome, builds } = await ranChain({ files });
  expect(builds).toEqual([]);
  expect(verdictsOf(outcome)).toContain('secrets FAIL');
});

const fails = (code: 'BUILD_FAILED' | 'ENGINE_UNREACHABLE' | 'IMAGE_LOAD_MISMATCH' | 'REGISTRY_DENIED') => async () =>
  Promise.reject(new Fault(code, { message: 'no' }));

test.each([
  ['a build that fails', 'BUILD_FAILED', { obtain: fails('BUILD_FAILED') }],
  ['an engine that is not there', 'ENGINE_UNREACHABLE', { load: fails('ENGINE_UNREACHABLE') }],
  ['an engine that holds another image', 'IMAGE_LOAD_MISMATCH', { load: fails('IMAGE_LOAD_MISMATCH') }],
  ['R11: a registry that refuses', 'REGISTRY_DENIED', { publish: fails('REGISTRY_DENIED') }],
])('%s is an ERROR with its own code, never a pass', async (_, code, images) => {
  const { outcome, store } = await ranChain({ images });
  expect(outcome.verdict).toBe('ERROR');
  expect(codesOf(outcome.gates)).toContain(code);
  expect(store.objects.has(`${pack}pack_commit.json`)).toBe(false);
});

test('an engine whose run fails is an ERROR of the entrypoints', async () => {
  const { outcome } = await ranChain({ answer: fails('ENGINE_UNREACHABLE') });
  expect(verdictsOf(outcome)).toContain('entrypoints ERROR');
  expect(outcome.verdict).toBe('ERROR');
});

test('R1: a registry whose tag resolves to another digest fails, and the handoff stays closed', async () => {
  const publish = async () => registryAnswer(anotherDigest);
  const { outcome } = await ranChain({ images: { publish } });
  expect(codesOf(outcome.gates)).toEqual(
    expect.arrayContaining(['DIGEST_MISMATCH', 'PROVENANCE_REGISTRY_DIGEST', 'CLOSURE_GATE_NOT_PASSED']),
  );
  expect(outcome).toMatchObject({ verdict: 'FAIL', handoffOpen: false });
});

test('a context that changes while the image is built is an ERROR', async () => {
  const session = await sessionOf();
  const changing = { ...session, files: { ...session.files } };
  const ports = portsOf({
    images: {
      obtain: async () => {
        const after = await sessionOf({ files: planted({ 'app/main': { text: 'changed\n', mode: 0o755 } }) });
        Object.assign(changing.files, after.files);
        return await portsOf().images.obtain({} as Parameters<typeof ports.images.obtain>[0]);
      },
    },
  });
  const outcome = await run(changing, ports);
  expect(codesOf(outcome.gates)).toContain('EVIDENCE_EXISTS');
  expect(outcome.verdict).toBe('ERROR');
});

test('without a commit nothing is asked', async () => {
  const session = await sessionOf({ session: { git: undefined } });
  await expect(run(session, portsOf())).rejects.toMatchObject({ code: 'GIT_UNAVAILABLE' });
});

test('L8: the same run again writes the same bytes', async () => {
  const [first, second] = [await ranChain(), await ranChain()];
  expect([...second.store.objects]).toEqual([...first.store.objects]);
});
