import { expect, test } from 'vitest';
import { rehearsalReasons } from '../../src/chain/rehearsal.ts';
import type { Session } from '../../src/chain/session.ts';
import { image, sessionOf } from '../support/closure.ts';
import { registryAnswer } from '../support/registry-answer.ts';
import { somePlan } from '../support/run-plan.ts';

const published = registryAnswer(image);
const best = { builtBy: 'github_actions', published, replaced: [], uncommitted: [] };
const reasons = async (changed: Partial<Session> = {}, given: Partial<Parameters<typeof rehearsalReasons>[1]> = {}) =>
  rehearsalReasons(await sessionOf({ session: changed }), { ...best, ...given });

const run = {
  repositoryId: '1',
  runId: '2',
  attempt: 1,
  sha: 'a'.repeat(40),
  ref: null,
  actor: 'somebody',
  event: 'push',
  url: 'https://example.org/runs/2',
};

const plan = { ...somePlan, platform_run_id: 'platform_20260102T120000Z_2' };

test('a run that nobody proves is a rehearsal, and says why', async () => {
  expect(await reasons()).toEqual(['no workflow run is proven: nobody was asked']);
});

test('a proven run of the pinned driver, its tag resolved in the registry and nothing redirected, is authoritative', async () => {
  expect(await reasons({ workflow: { run }, plan })).toEqual([]);
});

test.each<[string, Partial<Session>, string]>([
  ['nobody compared the contract', {}, 'no plan: nobody compared the contract with its base'],
  [
    'the base has no contract',
    { plan: { ...plan, protector: { ...plan.protector, base: 'absent' } } },
    'the base has no contract yet',
  ],
  [
    'a plan that asked nobody',
    { plan: { ...plan, protector: { ...plan.protector, base: 'nobody-asked' } } },
    'nobody compared the contract with its base',
  ],
  [
    'a plan of another run',
    { plan: { ...plan, platform_run_id: 'platform_20260102T120000Z_12' } },
    'the plan was made in another run',
  ],
])('L13: of a proven run, %s is a reason', async (_, changed, expected) => {
  expect(await reasons({ workflow: { run }, ...changed })).toEqual([expected]);
});

test.each<[string, Partial<Session>, Partial<Parameters<typeof rehearsalReasons>[1]>, RegExp]>([
  ['another driver', {}, { builtBy: 'local' }, /^built by local, github_actions is pinned$/],
  ['a builder that nobody saw', {}, { builtBy: null }, /^nobody of this run built the image$/],
  ['an image of a rehearsal', {}, { isRehearsed: true }, /^the image is adopted from a rehearsal$/],
  ['no registry', {}, { published: undefined }, /^no registry was asked for the tag$/],
  ['a replaced base', {}, { replaced: ['python:3', 'BASE'] }, /^python:3, BASE replaced$/],
  ['a dirty tree', {}, { uncommitted: ['a', 'b'] }, /^dirty tree: 2 paths not as .* a$/],
  ['a redirection', { redirections: ['DOCKER_HOST'] }, {}, /^DOCKER_HOST in force$/],
])('%s is a reason', async (_, changed, given, expected) => {
  expect(await reasons(changed, given)).toContainEqual(expect.stringMatching(expected));
});

test('a contract that was guessed is a reason', async () => {
  const session = await sessionOf();
  expect(rehearsalReasons({ ...session, open: { ...session.open, guessed: true } }, best)).toContain(
    'the contract is guessed',
  );
});
