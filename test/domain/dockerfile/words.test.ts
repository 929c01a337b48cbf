import { describe, expect, test } from 'vitest';
import { jsonForm, pathList, splitFlags, splitWords } from '../../../src/domain/dockerfile/words.ts';

describe('R5: the JSON form', () => {
  test.each([
    ['["a", "b c", "/d"]', ['a', 'b c', '/d']],
    ['[]', []],
  ])('%s is read as such', (text, words) => {
    expect(pathList(text, 1)).toEqual({ words, json: true });
  });

  test.each([
    ["['a', '/b']", ["['a',", "'/b']"]],
    ['["a" "/b"]', ['["a"', '"/b"]']],
    ['[ab]c /d', ['[ab]c', '/d']],
    ['a  b\t/c', ['a', 'b', '/c']],
    ['', []],
  ])('%s falls back to words', (text, words) => {
    expect(pathList(text, 1)).toEqual({ words, json: false });
  });

  test('an array that holds anything but texts is refused', () => {
    expect(() => jsonForm('["a", 1]', 4)).toThrow(expect.objectContaining({ line: 4 }));
  });
});

test.each([
  ['a=b c=d', ['a=b', 'c=d']],
  ['a="b c" d=\'e f\'', ['a="b c"', "d='e f'"]],
  ['a=b\\ c', ['a=b\\ c']],
  ['a="b', ['a="b']],
  ['  ', []],
])('%j is split into %j', (text, words) => {
  expect(splitWords(text, '\\')).toEqual(words);
});

test.each([
  ['--a --b=c d', ['--a', '--b=c'], 'd'],
  ['--a="b c" d', ['--a=b c'], 'd'],
  ['--a=b\\ c d', ['--a=b c'], 'd'],
  ['-- --a', [], ' --a'],
  ['a --b', [], 'a --b'],
  ['--a', ['--a'], ''],
])('the flags of %j are %j, the rest %j', (text, flags, rest) => {
  expect(splitFlags(text, '\\')).toEqual({ flags, rest });
});

test('the engine reads flags byte by byte, what follows them not', () => {
  expect(splitFlags('--exclude=ö ö', '\\')).toEqual({ flags: ['--exclude=Ã¶'], rest: 'ö' });
});
