import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TagMutability, tagMutability } from '../../../src/domain/image/mutability.ts';

const wildcard = (pattern: string | undefined) => ({ type: 'WILDCARD', pattern });
const setting = (mode: string | undefined, ...patterns: readonly string[]) => ({
  mode,
  exclusions: patterns.map(wildcard),
});

/** Whether a pattern takes a tag out of an immutable repository. */
const isExcluded = (pattern: string, tag: string) =>
  tagMutability(setting('IMMUTABLE_WITH_EXCLUSION', pattern), tag) === 'MUTABLE';

test.each<[string, readonly string[], string, TagMutability]>([
  ['IMMUTABLE', [], 'v1', 'IMMUTABLE'],
  ['MUTABLE', [], 'v1', 'MUTABLE'],
  ['IMMUTABLE_WITH_EXCLUSION', [], 'v1', 'IMMUTABLE'],
  ['IMMUTABLE_WITH_EXCLUSION', ['dev-*'], 'v1', 'IMMUTABLE'],
  ['IMMUTABLE_WITH_EXCLUSION', ['dev-*'], 'dev-1', 'MUTABLE'],
  ['IMMUTABLE_WITH_EXCLUSION', ['dev-*', 'latest'], 'latest', 'MUTABLE'],
  ['MUTABLE_WITH_EXCLUSION', [], 'v1', 'MUTABLE'],
  ['MUTABLE_WITH_EXCLUSION', ['git-*'], 'v1', 'MUTABLE'],
  ['MUTABLE_WITH_EXCLUSION', ['git-*'], 'git-1', 'IMMUTABLE'],
  ['MUTABLE_WITH_EXCLUSION', ['a', 'git-*'], 'git-1', 'IMMUTABLE'],
])('%s without %j: %s is %s', (mode, patterns, tag, expected) => {
  expect(tagMutability(setting(mode, ...patterns), tag)).toBe(expected);
});

test.each([undefined, '', 'immutable', 'IMMUTABLE_WITH_EXCLUSIONS', 'LOCKED'])(
  'L7: the mode %j is not understood',
  (mode) => {
    expect(tagMutability(setting(mode), 'v1')).toBe('UNKNOWN');
  },
);

test.each([
  ['of another type', { type: 'REGEX', pattern: 'git-.*' }],
  ['without a type', { type: undefined, pattern: 'git-*' }],
  ['without a pattern', wildcard(undefined)],
])('L7: an exclusion %s is not understood, in either mode and beside others', (_, exclusion) => {
  for (const mode of ['IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'])
    expect(tagMutability({ mode, exclusions: [wildcard('v1'), exclusion] }, 'v1')).toBe('UNKNOWN');
});

test.each<[string, readonly string[], readonly string[]]>([
  ['*', ['a', 'git-1'], []],
  ['**', ['a', 'aa'], []],
  ['a', ['a'], ['aa', 'ba', 'A']],
  ['a*', ['a', 'ab'], ['ba']],
  ['*a', ['a', 'ba'], ['ab']],
  ['*a*', ['a', 'bab', 'ab', 'ba'], ['b']],
  ['a*b', ['ab', 'axb', 'abab'], ['a', 'b', 'abx', 'xab']],
  ['aa*aa', ['aaaa', 'aaxaa'], ['aa', 'aaa']],
  ['ab*ba', ['abba', 'ab-ba'], ['aba']],
  ['a*bc*c', ['abcc', 'abcbcc'], ['abc', 'acbc']],
  ['*ab*ab*', ['abab', 'xabyabz'], ['ab', 'aab']],
  ['v1.0', ['v1.0'], ['v1x0']],
])('%s takes out %j and not %j', (pattern, out, kept) => {
  expect(out.filter((tag) => !isExcluded(pattern, tag))).toEqual([]);
  expect(kept.filter((tag) => isExcluded(pattern, tag))).toEqual([]);
});

test('a wildcard means what the regular expression with .* in its place means', () => {
  const word = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });
  fc.assert(
    fc.property(word('ab.*'), word('ab.'), (pattern, tag) => {
      const model = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
      expect(isExcluded(pattern, tag)).toBe(model.test(tag));
    }),
    { numRuns: 2000 },
  );
});

test('R1: an exclusion turns either setting round, for the tags that it matches alone', () => {
  const seen = (mode: string) => ['git-1', 'v1'].map((tag) => tagMutability(setting(mode, 'git-*'), tag));
  expect(seen('IMMUTABLE_WITH_EXCLUSION')).toEqual(['MUTABLE', 'IMMUTABLE']);
  expect(seen('MUTABLE_WITH_EXCLUSION')).toEqual(['IMMUTABLE', 'MUTABLE']);
});
