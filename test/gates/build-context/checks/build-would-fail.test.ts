import { describe, expect, test } from 'vitest';
import { buildWouldFail } from '../../../../src/gates/build-context/checks/build-would-fail.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const files = { 'src/app.py': 'x', '.env': 'x' };
const ask = (dockerfile: string, ignore?: string, contract?: string) =>
  askContext(buildWouldFail, {
    files,
    dockerfile,
    ...(ignore === undefined ? {} : { ignore }),
    ...(contract === undefined ? {} : { contract }),
  });

describe('what the engine would refuse is caught at its line', () => {
  test.each([
    ['R5: a source that does not exist', 'FROM scratch\nCOPY nope /x\n', 2],
    ['R5: a source of a continued line', 'FROM scratch\nCOPY src \\\n  nope \\\n  /x/\n', 2],
    ['R5: a source in JSON form', 'FROM scratch\nCOPY ["src", "nope", "/x/"]\n', 2],
    ['an unknown instruction', 'FROM scratch\n\nCOPYY a b\n', 3],
    ['a heredoc that is never closed', 'FROM scratch\nRUN <<EOF\n', 2],
    ['an empty Dockerfile', '', 1],
  ])('%s', async (_, dockerfile, line) => {
    expect(await ask(dockerfile)).toEqual({
      kind: 'found',
      subjects: [`Dockerfile:${line}`],
      places: [`Dockerfile:${line}`],
    });
  });

  test('a source that the ignore file keeps out', async () => {
    expect((await ask('FROM scratch\nCOPY .env /x\n', '.env\n')).places).toEqual(['Dockerfile:2']);
  });

  test('malformed lines of the ignore file, every one', async () => {
    expect((await ask('FROM scratch\n', 'a\n[\n!\n')).places).toEqual(['.dockerignore:2', '.dockerignore:3']);
  });

  test('a target that does not exist', async () => {
    expect((await ask('FROM scratch\n', undefined, 'image: { target: nope }')).kind).toBe('found');
  });
});

test.each([
  ['a build without fault', 'FROM scratch\nCOPY src /x\n'],
  ['a wildcard that matches nothing', 'FROM scratch\nCOPY *.nope /x/\n'],
  ['a fault in a stage that nobody needs', 'FROM scratch AS unused\nCOPY nope /x\nFROM scratch\nCOPY src /x\n'],
])('%s is clear', async (_, dockerfile) => {
  expect((await ask(dockerfile)).kind).toBe('clear');
});

test('the question does not arise for a prebuilt image', async () => {
  expect((await ask('COPYY', '[', prebuilt)).kind).toBe('not-applicable');
});
