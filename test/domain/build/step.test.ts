import { describe, expect, test } from 'vitest';
import { readArgs, readCopy, readMounts, readPairs } from '../../../src/domain/build/step.ts';
import type { Instruction } from '../../../src/domain/dockerfile/instruction.ts';
import { readInstructions } from '../../../src/domain/dockerfile/lines.ts';

const scope = { escape: '\\', variables: new Map([['A', 'one']]), workdir: '/app' };
function instruction(text: string): Instruction {
  const [first] = readInstructions(text).instructions;
  if (!first) throw new Error(text);
  return first;
}
const copy = (text: string) => readCopy(instruction(text), scope);

describe('the destination', () => {
  test.each([
    ['/x', '/x'],
    ['/x/', '/x/'],
    ['/x/.', '/x/.'],
    ['.', '/app/'],
    ['./', '/app/'],
    ['""', '/app/'],
    ['lib', '/app/lib'],
    ['../lib/', '/lib/'],
    ['/../..', '/'],
    ['/$A/', '/one/'],
  ])('%s is %s', (written, expected) => {
    expect(copy(`COPY a ${written}`).destination).toBe(expected);
  });
});

test('sources are kept as written and as expanded, in either form', () => {
  const expected = [
    { written: '$A', expanded: 'one' },
    { written: 'b', expanded: 'b' },
  ];
  expect(copy('COPY $A b /x/').sources).toEqual(expected);
  expect(copy('COPY ["$A", "b", "/x/"]').sources).toEqual(expected);
});

test('neither --from nor --exclude expands a variable', () => {
  expect(copy('COPY --from=$A --exclude=$A a /x')).toMatchObject({ from: '$A', exclude: ['$A'] });
});

test('ADD unpacks by default, COPY never', () => {
  expect([copy('ADD a /x').unpack, copy('ADD --unpack=false a /x').unpack, copy('COPY a /x').unpack]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('mounts', () => {
  const mounts = (text: string) => readMounts(instruction(text), scope);

  test.each([
    ['RUN --mount=target=/t x', { type: 'bind', from: '', source: '', target: '/t' }],
    ['RUN --mount=type=BIND,src=$A,dst=/t x', { type: 'bind', source: 'one', target: '/t' }],
    ['RUN --mount=type=secret,id=k x', { type: 'secret' }],
    [
      'RUN --mount=from=build,source=/a,destination=/t,ro x',
      { type: 'bind', from: 'build', source: '/a', target: '/t' },
    ],
  ])('%s', (text, expected) => {
    expect(mounts(text)).toMatchObject([expected]);
  });
});

describe('pairs and arguments', () => {
  test.each([
    [
      'ENV A=1 B="x y"',
      [
        ['A', '1'],
        ['B', '"x y"'],
      ],
    ],
    ['ENV A b c', [['A', 'b c']]],
    ['ENV A=', [['A', '']]],
  ])('%s', (text, expected) => {
    expect(readPairs(instruction(text), '\\')).toEqual(expected);
  });

  test.each(['ENV', 'ENV A', 'ENV A=1 B', 'ENV =1'])('%s is refused', (text) => {
    expect(() => readPairs(instruction(text), '\\')).toThrow(expect.objectContaining({ line: 1 }));
  });

  test('an ARG may have a default, an empty one is one', () => {
    expect(readArgs(instruction('ARG a b=c d='), '\\')).toEqual([
      { name: 'a', fallback: undefined },
      { name: 'b', fallback: 'c' },
      { name: 'd', fallback: '' },
    ]);
  });
});
