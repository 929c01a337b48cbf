import { describe, expect, test } from 'vitest';
import { expandWord, expandWords } from '../../../src/domain/dockerfile/expand.ts';

const variables = new Map([
  ['A', 'one'],
  ['EMPTY', ''],
  ['FILE', 'src/app.tar.gz'],
  ['SPACED', 'a b'],
]);
const expand = (text: string, escape = '\\') => expandWord(text, { escape, line: 3, variables });

describe('a word', () => {
  test.each([
    ['$A', 'one'],
    ['${A}/x', 'one/x'],
    ['$A$A', 'oneone'],
    ['$NOPE', ''],
    ['${EMPTY}', ''],
    ['"$A b"', 'one b'],
    ["'$A'", '$A'],
    ['\\$A', '$A'],
    ['"\\$A"', '$A'],
    ['"a\\b"', 'a\\b'],
    ['a\\ b', 'a b'],
    ['$', '$'],
    ['$.', '$.'],
    ['""', ''],
  ])('%s is %j', (text, expected) => {
    expect(expand(text)).toBe(expected);
  });

  test('with a backtick as the escape token keeps its backslashes', () => {
    expect(expand('C:\\a\\`$A', '`')).toBe('C:\\a\\$A');
  });
});

describe('a modifier', () => {
  test.each([
    ['${NOPE:-d}', 'd'],
    ['${EMPTY:-d}', 'd'],
    ['${EMPTY-d}', ''],
    ['${A:-d}', 'one'],
    ['${NOPE:-${A}}', 'one'],
    ['${A:+d}', 'd'],
    ['${EMPTY:+d}', ''],
    ['${EMPTY+d}', 'd'],
    ['${A:?no}', 'one'],
    ['${FILE#*/}', 'app.tar.gz'],
    ['${FILE##*.}', 'gz'],
    ['${FILE%.*}', 'src/app.tar'],
    ['${FILE%%.*}', 'src/app'],
    ['${FILE/a/X}', 'src/Xpp.tar.gz'],
    ['${FILE//a/X}', 'src/Xpp.tXr.gz'],
    ['${FILE#nope}', 'src/app.tar.gz'],
  ])('%s is %j', (text, expected) => {
    expect(expand(text)).toBe(expected);
  });
});

describe('what cannot be expanded is refused with its line', () => {
  test.each(['${NOPE:?must be set}', '${EMPTY:?}', '${NOPE?}', '${A', '${}', '${A!x}', '"open', "'open"])(
    '%s',
    (text) => {
      expect(() => expand(text)).toThrow(expect.objectContaining({ name: 'DockerfileProblem', line: 3 }));
    },
  );
});

test('names that were asked for and not set are noted, each once', () => {
  const unset = new Set<string>();
  expandWord('$A ${X:-$Y} $X', { escape: '\\', line: 1, variables, unset });
  expect([...unset].toSorted()).toEqual(['X', 'Y']);
});

test('without variables a reference stays as written', () => {
  expect(expandWord('$A ${B:-c}', { escape: '\\', line: 1 })).toBe('$A ${B:-c}');
});

test('white space splits words, not inside quotes, but inside what a variable holds', () => {
  expect(expandWords('a "b c" $SPACED d\\ e', { escape: '\\', line: 1, variables })).toEqual([
    'a',
    'b c',
    'a',
    'b',
    'd e',
  ]);
});
