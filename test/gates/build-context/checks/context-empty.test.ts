import { expect, test } from 'vitest';
import { contextEmpty } from '../../../../src/gates/build-context/checks/context-empty.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

test.each([
  ['a context with nothing but its Dockerfile', {}],
  ['one with nothing but Dockerfile and ignore file', { ignore: 'x\n' }],
  ['one that the ignore file closes', { ignore: '**\n', files: { a: 'x' } }],
  ['one that holds only empty folders', { files: { empty: { is: 'folder' as const } } }],
])('L1: %s is undecided', async (_, given) => {
  expect((await askContext(contextEmpty, given)).kind).toBe('undecided');
});

test.each([
  ['a file', { files: { a: 'x' } }],
  ['an empty file', { files: { a: '' } }],
  ['a link', { files: { a: { link: 'b' } } }],
])('%s is something', async (_, given) => {
  expect((await askContext(contextEmpty, given)).kind).toBe('clear');
});

test('the question does not arise for a prebuilt image', async () => {
  expect((await askContext(contextEmpty, { contract: prebuilt })).kind).toBe('not-applicable');
});
