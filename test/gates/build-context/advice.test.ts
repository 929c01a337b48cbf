import { describe, expect, test } from 'vitest';
import { adviseIgnoreFile } from '../../../src/gates/build-context/advice.ts';
import { type ContextCase, contextFacts } from '../../support/context.ts';
import { flagship, leafOnly, leaked, meant } from '../../support/flagship.ts';

async function advise(given: ContextCase): Promise<string | undefined> {
  const { facts, open, ports } = await contextFacts(given);
  return adviseIgnoreFile(ports.files, facts, open);
}

const eligible = async (given: ContextCase) => (await contextFacts(given)).facts.files.map(({ path }) => path).sort();

describe('the flagship case', () => {
  test('sends what the author meant, and all that a parent re-opens', async () => {
    expect(await eligible(flagship)).toEqual([...meant, ...leaked].sort());
  });

  test('with the leaf negations only sends exactly what was meant', async () => {
    expect(await eligible(leafOnly)).toEqual(meant);
  });

  test('is advised an ignore file that sends exactly what was meant', async () => {
    const advised = await advise(flagship);
    expect(advised).toBe('**\n!src/app\n!config/app.yaml\n!docs/a/leaf.yaml\n');
    expect(await eligible({ ...flagship, ignore: advised ?? '' })).toEqual(meant);
  });

  test('is advised nothing further once it follows', async () => {
    expect(await advise({ ...flagship, ignore: (await advise(flagship)) ?? '' })).toBeUndefined();
  });
});

describe('the advice', () => {
  test('keeps the exclusions of the present file, and those of the contract', async () => {
    const given = {
      ignore: '**\n!src\n**/*.pyc\n',
      contract: 'context: { include: [src/app/], exclude: [.env, docs/tmp/] }',
      files: { 'src/app/a.py': 'x', 'src/app/a.pyc': 'x', 'src/app/.env': 'x', 'src/b.py': 'x' },
    };
    const advised = await advise(given);
    expect(advised?.split('\n')).toEqual(expect.arrayContaining(['**/*.pyc', '**/.env', 'docs/tmp']));
  });

  test('names the files of a folder that is not taken whole', async () => {
    const given = {
      ignore: '**\n!src\n',
      contract: 'context: { include: [{ path: src/, recursive: false }] }',
      files: { 'src/a': 'x', 'src/b': 'x', 'src/deep/c': 'x' },
    };
    const advised = await advise(given);
    expect(advised).toBe('**\n!src/a\n!src/b\n');
    expect(await eligible({ ...given, ignore: advised ?? '' })).toEqual(['src/a', 'src/b']);
  });

  test('is not given where it could not be proven', async () => {
    const given = {
      ignore: '**\n!s*\n',
      contract: 'context: { include: ["s?"] }',
      files: { 'sa/x': 'x', 'sb/x': 'x', 'sab/x': 'x' },
    };
    const advised = await advise(given);
    const sent = advised === undefined ? ['sa/x', 'sb/x'] : await eligible({ ...given, ignore: advised });
    expect(sent).toEqual(['sa/x', 'sb/x']);
  });

  test('whatever an excluded file of an included folder holds, stays out', async () => {
    const given = {
      ignore: '**\n!src\n',
      contract: 'context: { include: [src/app/], exclude: [.env] }',
      files: { 'src/app/a.py': 'x', 'src/app/.env': 'x', 'src/b.py': 'x' },
    };
    const advised = await advise(given);
    expect(advised).toBeDefined();
    expect(await eligible({ ...given, ignore: advised ?? '' })).toEqual(['src/app/a.py']);
  });

  test.each([
    ['there is no ignore file', { contract: 'context: { include: [a] }', files: { a: 'x', b: 'x' } }],
    ['it denies nothing first', { ignore: 'b\n', contract: 'context: { include: [a] }', files: { a: 'x', b: 'x' } }],
  ])('is given where %s', async (_, given) => {
    const advised = await advise(given);
    expect(advised).toMatch(/^\*\*\n!a\n/);
    expect(await eligible({ ...given, ignore: advised ?? '' })).toEqual(['a']);
  });

  test.each([
    ['without an include list', { ...flagship, contract: '' }],
    ['where nothing leaks', leafOnly],
    [
      'where the contract asks for no default deny',
      { contract: 'context: { include: [a], default-deny: optional }', files: { a: 'x', b: 'x' } },
    ],
  ])('is not given %s', async (_, given) => {
    expect(await advise(given)).toBeUndefined();
  });
});
