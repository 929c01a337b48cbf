import { describe, expect, test } from 'vitest';
import { transferredPaths } from '../../../src/domain/build/transfer.ts';
import { entriesOf, planOf, sent } from '../../support/build.ts';

const files = ['src/a', 'src/sub/b', 'docs/c', 'srcs/d', '.env'];
const transferred = (...sources: string[]) => [...transferredPaths(entriesOf(files), sources)].sort();

describe('what is sent', () => {
  test.each([
    [[], []],
    [['src'], ['src', 'src/a', 'src/sub', 'src/sub/b']],
    [['/src/'], ['src', 'src/a', 'src/sub', 'src/sub/b']],
    [
      ['src/sub/b', 'docs'],
      ['docs', 'docs/c', 'src', 'src/sub', 'src/sub/b'],
    ],
    [['*/c'], ['docs', 'docs/c']],
    [['nope'], []],
    [['SRC'], []],
  ])('for the sources %j', (sources, expected) => {
    expect(transferred(...sources)).toEqual(expected);
  });

  test.each(['.', '', '/', 'src/..', '..'])('for the root, written %j, is everything', (source) => {
    expect(transferred('docs', source)).toEqual(
      entriesOf(files)
        .map(({ path }) => path)
        .sort(),
    );
  });

  test('along a link is its target too', () => {
    const entries = entriesOf(['real/a', 'real/b', 'other', 'link -> real']);
    expect([...transferredPaths(entries, ['link/a'])].sort()).toEqual(['link', 'real', 'real/a']);
  });

  test('through links in circles ends', () => {
    const entries = entriesOf(['a -> b', 'b -> a', 'c']);
    expect([...transferredPaths(entries, ['a'])].sort()).toEqual(['a', 'b']);
  });
});

describe('of a whole Dockerfile', () => {
  test('only sources of stages that the target needs are sent', () => {
    expect(sent(planOf('FROM scratch AS x\nCOPY . /\nFROM scratch\nCOPY docs/c /\n', files))).toEqual([
      'docs',
      'docs/c',
    ]);
  });

  test('nothing is sent where nothing is read', () => {
    expect(sent(planOf('FROM scratch\nWORKDIR /app\n', files))).toEqual([]);
  });

  test('a bind mount sends what it reads, and everything where it names no source', () => {
    expect(sent(planOf('FROM scratch\nRUN --mount=source=docs,target=/d x\n', files))).toEqual(['docs', 'docs/c']);
    expect(sent(planOf('FROM scratch\nRUN --mount=target=/d x\n', files))).toHaveLength(entriesOf(files).length);
  });

  test('a secret or a mount of another stage sends nothing', () => {
    expect(
      sent(
        planOf(
          'FROM scratch AS s\nFROM scratch\nRUN --mount=type=secret,id=k --mount=type=ssh --mount=type=cache,target=/c --mount=from=s,target=/s x\n',
          files,
        ),
      ),
    ).toEqual([]);
  });
});
