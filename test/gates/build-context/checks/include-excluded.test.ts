import { expect, test } from 'vitest';
import { includeExcluded } from '../../../../src/gates/build-context/checks/include-excluded.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const files = { 'src/a.py': 'x', 'src/.env': 'x' };
const ask = (context: string, more = '') =>
  askContext(includeExcluded, { files, contract: `context: { ${context} }\n${more}` });

test('a file that both name is a contradiction', async () => {
  expect(await ask('include: [src/], exclude: [.env]')).toEqual({
    kind: 'found',
    subjects: ['src/.env'],
    places: ['src/.env'],
  });
});

test('its place is told from the repository, where the context is a folder of it', async () => {
  const given = {
    files: { 'app/Dockerfile': 'FROM scratch\n', 'app/src/.env': 'x' },
    contract: 'image: { context: app }\ncontext: { include: [src/], exclude: [.env] }',
  };
  expect((await askContext(includeExcluded, given)).places).toEqual(['app/src/.env']);
});

test('lists that share no file are clear', async () => {
  expect((await ask('include: [src/a.py], exclude: [.env]')).kind).toBe('clear');
});

test('the question does not arise unless both are named, or for a prebuilt image', async () => {
  expect((await ask('include: [src/]')).kind).toBe('not-applicable');
  expect((await ask('exclude: [.env]')).kind).toBe('not-applicable');
  expect((await ask('include: [src/], exclude: [.env]', prebuilt)).kind).toBe('not-applicable');
});
