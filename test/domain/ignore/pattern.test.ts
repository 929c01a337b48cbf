import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/domain/ignore/pattern.ts';

const matches = (pattern: string, path: string) => {
  const compiled = compile(pattern);
  return 'kind' in compiled ? compiled.kind : compiled.matches(path);
};

describe('a pattern', () => {
  test.each([
    ['a', 'a', true],
    ['a', 'b/a', false],
    ['a', 'A', false],
    ['a.b', 'axb', false],
    ['*', 'a', true],
    ['*', '.hidden', true],
    ['*', 'a/b', false],
    ['a/*', 'a/b', true],
    ['a/*', 'a', false],
    ['a/*', 'a/b/c', false],
    ['?', 'a', true],
    ['?', '🚢', true],
    ['?', 'ab', false],
    ['a?b', 'a/b', false],
    ['[a-c]', 'b', true],
    ['[a-c]', 'd', false],
    ['[^a]', 'b', true],
    ['[^a]', 'a', false],
    ['[!a]', '!', true],
    ['[!a]', 'b', false],
    ['a{b,c}', 'ab', false],
    ['a{b,c}', 'a{b,c}', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['\\#a', '#a', true],
    ['é', 'e\u0301', false],
  ] as const)('%s on %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });
});

describe('two stars', () => {
  test.each([
    ['**', 'a', true],
    ['**', 'a/b/c', true],
    ['**/a', 'a', true],
    ['**/a', 'x/y/a', true],
    ['**/a', 'xa', false],
    ['a/**', 'a', false],
    ['a/**', 'a/b/c', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['a**', 'ab/c/d', true],
    ['**file', 'Dockerfile', true],
    ['**file', 'x/Dockerfile', true],
    ['**/*.md', 'README.md', true],
    ['**/*.md', 'a/b.md', true],
  ] as const)('%s on %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });
});

describe('a pattern that the engine refuses', () => {
  test.each(['[', '[]', 'a[', '[a', '[]a]', '[a-]', '[-a]', 'a\\', '[^]'])('%s', (pattern) => {
    expect(matches(pattern, 'a')).toBe('malformed');
  });
});

describe('L7: a pattern that reaches the engine’s regular expressions live', () => {
  test.each(['*|b', 'a*{2}', '*\\d', '\\d', '[[:alpha:]]*', '[z-a]x', 'a*^', '[a-c&&b]', 'a\ufeff*'])(
    '%s',
    (pattern) => {
      expect(['ambiguous', 'malformed']).toContain(matches(pattern, 'a'));
    },
  );
});

test('a plain path is known as literal, a wildcard is not', () => {
  expect(compile('src/app')).toMatchObject({ literal: true });
  expect(compile('src/*')).toMatchObject({ literal: false });
});
