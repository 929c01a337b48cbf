import { expect, test } from 'vitest';
import { deadPattern } from '../../../../src/gates/build-context/checks/dead-pattern.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const files = { 'src/app.py': 'x', 'docs/a.md': 'x' };
const ask = (ignore: string) => askContext(deadPattern, { files, ignore });

test.each([
  ['a path that is not there', '**\n!src\n!scr\n', ['!scr'], ['.dockerignore:3']],
  ['another case', '**\n!SRC\n', ['!SRC'], ['.dockerignore:2']],
  ['a pattern that matches nothing', '*\n!*.txt\n!src\n', ['!*.txt'], ['.dockerignore:2']],
])('%s is dead', async (_, ignore, subjects, places) => {
  expect(await ask(ignore)).toEqual({ kind: 'found', subjects, places });
});

test.each([
  ['that lets a file in', '**\n!src/app.py\n'],
  ['that lets a folder in', '**\n!src\n'],
  ['of a file inside a folder that is open already', '**\n!docs\n!docs/a.md\n'],
])('a negation %s is alive', async (_, ignore) => {
  expect((await ask(ignore)).kind).toBe('clear');
});

test('it is a warning by itself', () => {
  expect(deadPattern.level).toBe('warn');
});

test('the question does not arise without a negation, without an ignore file, or for a prebuilt image', async () => {
  expect((await ask('**\n')).kind).toBe('not-applicable');
  expect((await askContext(deadPattern, { files })).kind).toBe('not-applicable');
  expect((await askContext(deadPattern, { ignore: '!nope\n', contract: prebuilt })).kind).toBe('not-applicable');
});
