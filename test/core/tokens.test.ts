import { describe, expect, test } from 'vitest';
import { fillTokens, tokenMatcher, tokensOf } from '../../src/core/tokens.ts';

const shapes = { git_sha: '[0-9a-f]{40}', ci_run_id: '\\d+' };
const sha = 'a'.repeat(40);

test('every token of a pattern is found, in order', () => {
  expect(tokensOf('git-{git_sha}-run-{ci_run_id}')).toEqual(['git_sha', 'ci_run_id']);
  expect(tokensOf('no token')).toEqual([]);
});

describe('filling', () => {
  test('replaces every token, also one that repeats', () => {
    expect(fillTokens('{a}/{b}/{a}', { a: '1', b: '2' })).toBe('1/2/1');
  });

  test('does not read a value as a pattern again', () => {
    expect(fillTokens('{a}', { a: '{b}$&', b: 'x' })).toBe('{b}$&');
  });

  test.each([
    ['a token that nobody knows', '{a}{nope}', { a: '1' }],
    ['a token whose value is missing', '{a}', { a: undefined }],
    ['a name of every object', '{constructor}', {}],
    ['an empty token', '{}', {}],
  ])('refuses %s', (_, pattern, values) => {
    expect(() => fillTokens(pattern, values)).toThrow(expect.objectContaining({ code: 'HANDLE_UNKNOWN' }));
  });
});

describe('the matcher of a pattern', () => {
  const matches = (pattern: string, text: string) => tokenMatcher(pattern, shapes).test(text);

  test.each([
    ['git-{git_sha}', `git-${sha}`, true],
    ['git-{git_sha}-run-{ci_run_id}', `git-${sha}-run-77`, true],
    ['git-{git_sha}', `git-${sha}\n`, false],
    ['git-{git_sha}', `x-git-${sha}`, false],
    ['git-{git_sha}', `git-${sha.toUpperCase()}`, false],
    ['git-{git_sha}', 'git-latest', false],
    ['v1.0-{git_sha}', `v1x0-${sha}`, false],
    ['a(b)+{ci_run_id}', 'a(b)+1', true],
    ['🚢{ci_run_id}', '🚢1', true],
    ['{unshaped}', 'anything', true],
    ['{unshaped}', '', false],
  ] as const)('%j on %j is %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });
});
