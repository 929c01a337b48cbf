import { describe, expect, test } from 'vitest';
import { copyOutsideAllowlist } from '../../../../src/gates/build-context/checks/copy-outside-allowlist.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const files = { 'src/app/a.py': 'x', 'src/app/b.py': 'x', 'src/other/c.py': 'x', 'run.sh': 'x', 'notes.md': 'x' };
const contract = 'context: { include: [src/app/, run.sh, { path: flat/, recursive: false }] }';
const ask = (copy: string, own = contract) =>
  askContext(copyOutsideAllowlist, {
    files: { ...files, 'flat/x': 'x' },
    dockerfile: `FROM scratch\n${copy}\n`,
    contract: own,
  });

describe('a source that no include path covers is caught', () => {
  test.each([
    ['COPY notes.md /x', ['notes.md']],
    ['COPY src /x', ['src']],
    ['COPY . /x', ['.']],
    ['COPY run.sh notes.md /x/', ['notes.md']],
    ['COPY ["notes.md", "/x"]', ['notes.md']],
    ['COPY src/*/*.py /x/', ['src/*/*.py']],
    ['COPY flat /x', ['flat']],
    ['ADD notes.md /x', ['notes.md']],
    ['RUN --mount=source=src,target=/s x', ['src']],
  ])('%s', async (copy, subjects) => {
    expect(await ask(copy)).toEqual({ kind: 'found', subjects, places: subjects.map(() => 'Dockerfile:2') });
  });
});

describe('a source that is covered is allowed', () => {
  test.each([
    'COPY src/app /x',
    'COPY src/app/ /x',
    'COPY ./src/app/a.py /x',
    'COPY run.sh /x',
    'COPY src/app/*.py /x/',
    'COPY flat/x /y',
    'COPY src/app/. /x',
  ])('%s', async (copy) => {
    expect((await ask(copy)).kind).toBe('clear');
  });
});

test.each([
  ['without an include list', 'COPY notes.md /x', ''],
  ['where nothing reads the context', 'WORKDIR /x', contract],
  ['for a prebuilt image', 'COPY notes.md /x', prebuilt],
])('the question does not arise %s', async (_, copy, own) => {
  expect((await ask(copy, own)).kind).toBe('not-applicable');
});

test('a Dockerfile that cannot be read leaves it undecided', async () => {
  expect((await ask('COPYY a b')).kind).toBe('undecided');
});
