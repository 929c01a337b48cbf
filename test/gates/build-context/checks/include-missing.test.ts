import { expect, test } from 'vitest';
import { includeMissing } from '../../../../src/gates/build-context/checks/include-missing.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const files = { 'src/deep/a.py': 'x', 'run.sh': 'x', empty: { is: 'folder' as const } };
const ask = (include: string, ignore = 'nothing\n') =>
  askContext(includeMissing, { files, ignore, contract: `context:\n  include: ${include}` });

test.each([
  ['a file that is not there', '[run.sh, walk.sh]', ['walk.sh']],
  ['a file in another case', '[RUN.SH]', ['RUN.SH']],
  ['an empty folder', '[empty/]', ['empty/']],
  ['a folder without direct files', '[{ path: src/, recursive: false }]', ['src/']],
  ['a file where a folder is meant', '[run.sh/]', ['run.sh/']],
])('%s is missing', async (_, include, subjects) => {
  expect(await ask(include)).toEqual({ kind: 'found', subjects, places: ['seaworthy.yml:3'] });
});

test('a file that the ignore file keeps out is missing', async () => {
  expect((await ask('[run.sh, src/]', 'run.sh\n')).subjects).toEqual(['run.sh']);
});

test.each(['[run.sh]', '[src/]', '[src]', '["*.sh"]', '[{ path: src/deep/, recursive: false }]'])(
  '%s is there',
  async (include) => {
    expect((await ask(include)).kind).toBe('clear');
  },
);

test('the question does not arise without an include list, or for a prebuilt image', async () => {
  expect((await askContext(includeMissing, { files })).kind).toBe('not-applicable');
  expect((await askContext(includeMissing, { contract: `context: { include: [a] }\n${prebuilt}` })).kind).toBe(
    'not-applicable',
  );
});
