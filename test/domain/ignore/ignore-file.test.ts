import { describe, expect, test } from 'vitest';
import { readIgnoreFile } from '../../../src/domain/ignore/ignore-file.ts';

const read = (text: string | Uint8Array) => readIgnoreFile(Buffer.from(text));
const rules = (text: string) =>
  read(text).rules.map(({ line, negated, pattern }) => `${line}:${negated ? '!' : ''}${pattern}`);
const problems = (text: string | Uint8Array) => read(text).problems.map(({ line, kind }) => `${line}:${kind}`);

describe('lines', () => {
  test.each([
    ['are numbered, blank ones skipped', 'a\n\n  \nb', ['1:a', '4:b']],
    ['lose one carriage return', 'a\r\nb\r\n', ['1:a', '2:b']],
    ['lose a byte order mark, on line 1 only', '\ufeffa\n\ufeff', ['1:a']],
    ['are comments in column 0 only', '#a\n #b\n\\#c', ['2:#b', '3:\\#c']],
    ['are trimmed as Go trims', '\u0085\u00a0a\u3000\n\tb ', ['1:a', '2:b']],
    ['may negate, with space behind the sign', '!a\n! b', ['1:!a', '2:!b']],
  ])('%s', (_, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe('a path is cleaned', () => {
  test.each([
    ['a/', 'a'],
    ['./a', 'a'],
    ['a//b', 'a/b'],
    ['x/../a', 'a'],
    ['/a', 'a'],
    ['!a/', '!a'],
    ['!/a', '!a'],
    ['!./a', '!a'],
  ])('%s is %s', (written, expected) => {
    expect(rules(written)).toEqual([`1:${expected}`]);
  });
});

test.each(['/', '.', '..', '../a'])('%s matches nothing', (pattern) => {
  const matched = read(pattern).rules.filter((rule) => ['a', 'b/c', '.env'].some(rule.matches));
  expect(matched).toEqual([]);
});

describe('what cannot be read is told with its line', () => {
  test.each([
    ['a lone negation', 'a\n!\n', ['2:malformed']],
    ['a class that is never closed', '[a\nb\n', ['1:malformed']],
    ['a line of 64 KiB', `a\n${'x'.repeat(65_536)}\n`, ['2:malformed']],
    ['bytes that are no text', Buffer.from('a\n\xff\n', 'latin1'), ['2:ambiguous']],
    ['a byte order mark further down', 'a\n\ufeffb\n', ['2:ambiguous']],
    ['everything at once', '!\n[\n*|a\n', ['1:malformed', '2:malformed', '3:ambiguous']],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('a line just below the limit is read', () => {
    expect(problems('x'.repeat(65_535))).toEqual([]);
  });

  test('an empty file has neither rules nor problems', () => {
    expect(read('')).toEqual({ rules: [], problems: [] });
  });
});
