import { expect, test } from 'vitest';
import { uncommitted } from '../../src/chain/uncommitted.ts';
import { codesOf, image, ranChain, repository, sessionOf } from '../support/closure.ts';
import { buildContextAlone } from '../support/context-alone.ts';
import { registryAnswer } from '../support/registry-answer.ts';

const git = {
  topLevel: '/r',
  sha: 'c'.repeat(40),
  ref: null,
  shallow: false,
  dirty: [] as string[],
  tracked: new Set(Object.keys(repository)),
};
const without = (path: string) => ({ ...git, tracked: new Set([...git.tracked].filter((name) => name !== path)) });

test('a file of the context that git keeps is committed', async () => {
  const session = await sessionOf({ session: { git } });
  expect(uncommitted(session, await buildContextAlone(session))).toEqual([]);
});

test.each(['app/main', 'Dockerfile', '.dockerignore'])(
  '%s is told where no commit holds it, though git ignores it',
  async (path) => {
    const session = await sessionOf({ session: { git: without(path) } });
    expect(uncommitted(session, await buildContextAlone(session))).toEqual([path]);
  },
);

test('what git calls dirty is told, with and without a context', async () => {
  const session = await sessionOf({ session: { git: { ...git, dirty: ['a'] } } });
  expect(uncommitted(session, undefined)).toEqual(['a']);
  expect(uncommitted(session, await buildContextAlone(session))).toEqual(['a']);
});

test('R1: what the commit does not hold is not pushed under its tag', async () => {
  const pushed: string[] = [];
  const publish = async (_: unknown, tag: string) => {
    pushed.push(tag);
    return registryAnswer(image);
  };
  const clean = await ranChain({ images: { publish } });
  expect([clean.outcome.verdict, pushed.length]).toEqual(['PASS', 1]);
  const ignored = await ranChain({ images: { publish }, session: { git: without('app/main') } });
  expect([ignored.outcome.verdict, pushed.length]).toEqual(['ERROR', 1]);
  expect(codesOf(ignored.outcome.gates)).toContain('PUBLISH_REFUSED');
  expect(ignored.outcome.rehearsalReasons.join()).toContain('dirty tree: 1 path');
});
