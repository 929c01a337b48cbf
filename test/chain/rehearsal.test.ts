import { expect, test } from 'vitest';
import type { Published } from '../../src/chain/image.ts';
import { rehearsalReasons } from '../../src/chain/rehearsal.ts';
import type { Session } from '../../src/chain/session.ts';
import { image, sessionOf } from '../support/closure.ts';

const published: Published = { repository: 'r', digest: image, mutability: 'IMMUTABLE' };
const best = { builtBy: 'github_actions', published, replaced: [], uncommitted: [] };
const reasons = async (changed: Partial<Session> = {}, given: Partial<Parameters<typeof rehearsalReasons>[1]> = {}) =>
  rehearsalReasons(await sessionOf({ session: changed }), { ...best, ...given });

test('as long as no workflow run can be proven, every run is a rehearsal', async () => {
  expect(await reasons()).toEqual(['no workflow run is proven']);
});

test.each<[string, Partial<Session>, Partial<Parameters<typeof rehearsalReasons>[1]>, RegExp]>([
  ['another driver', {}, { builtBy: 'local' }, /^built by local, github_actions is pinned$/],
  ['a builder that nobody saw', {}, { builtBy: null }, /^nobody of this run built the image$/],
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
