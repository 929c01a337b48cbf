import { expect, test } from 'vitest';
import { fileUnused } from '../../../../src/gates/build-context/checks/file-unused.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const files = { 'src/a': 'x', 'src/b': 'x', c: 'x' };
const ask = (...lines: string[]) =>
  askContext(fileUnused, { files, ignore: 'nothing\n', dockerfile: ['FROM scratch', ...lines, ''].join('\n') });

test.each([
  ['no COPY takes it', ['COPY src /x'], ['c']],
  ['only a stage that nobody needs takes it', ['COPY src /x', 'FROM scratch', 'COPY c /x'], ['src/a', 'src/b']],
  ['a COPY excludes it', ['COPY c /x', 'COPY --exclude=b src /y/'], ['src/b']],
] as [string, string[], string[]][])('a file is unused where %s', async (_, lines, subjects) => {
  expect(await ask(...lines)).toEqual({ kind: 'found', subjects, places: subjects });
});

test.each([
  ['a COPY', ['COPY src c /x/']],
  ['a glob', ['COPY s* c /x/']],
  ['a bind mount', ['COPY c /x', 'RUN --mount=source=src,target=/s y']],
] as [string, string[]][])('a file is used by %s', async (_, lines) => {
  expect((await ask(...lines)).kind).toBe('clear');
});

test('it is a warning by itself', () => {
  expect(fileUnused.level).toBe('warn');
});

test('the question does not arise for a prebuilt image, and is undecided where the Dockerfile cannot be read', async () => {
  expect((await askContext(fileUnused, { files, contract: prebuilt })).kind).toBe('not-applicable');
  expect((await ask('COPYY a b')).kind).toBe('undecided');
});
