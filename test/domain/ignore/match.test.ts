import { describe, expect, test } from 'vitest';
import { readIgnoreFile } from '../../../src/domain/ignore/ignore-file.ts';
import { decide } from '../../../src/domain/ignore/match.ts';

/** Decides a path as a walk does, its folders first. */
function verdict(ignore: string, path: string): string {
  const { rules } = readIgnoreFile(Buffer.from(ignore));
  let parent: Uint8Array | undefined;
  let last = '';
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const { ignored, matches, decidedBy } = decide(rules, parts.slice(0, depth).join('/'), parent);
    parent = matches;
    last = `${ignored ? 'out' : 'in'} by ${decidedBy?.line ?? 'none'}`;
  }
  return last;
}

describe('a path', () => {
  test.each([
    ['', 'a', 'in by none'],
    ['a', 'a', 'out by 1'],
    ['a', 'a/b/c', 'out by 1'],
    ['*\n!a', 'a', 'in by 2'],
    ['*\n!a\na', 'a', 'out by 3'],
    ['*\n!a/b', 'a/c', 'out by 1'],
    ['*\n!a/b', 'a/b/c', 'in by 2'],
    ['a\n!b', 'c', 'in by none'],
  ])('under %j, %s is %s', (ignore, path, expected) => {
    expect(verdict(ignore, path)).toBe(expected);
  });
});

describe('a negation of a folder re-opens everything below it', () => {
  test.each(['!dir', '!dir/*', '!dir/**', '!dir/', '!d*'])('%s', (negation) => {
    expect(verdict(`**\n${negation}`, 'dir/deep/down')).toBe('in by 2');
  });
});

describe('the last match does not always win', () => {
  test('a second exclusion of a folder that is out already is not remembered, and its re-opened children stay in', () => {
    expect(verdict('**\n!app/secrets/*\n**/secrets', 'app/secrets/key')).toBe('in by 2');
  });

  test('the same lines in another order keep the children out', () => {
    expect(verdict('**\n**/secrets\n!app\napp/secrets', 'app/secrets/key')).toBe('out by 4');
  });
});
