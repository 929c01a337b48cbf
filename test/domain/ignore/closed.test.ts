import { expect, test } from 'vitest';
import { isClosed } from '../../../src/domain/ignore/closed.ts';
import { readIgnoreFile } from '../../../src/domain/ignore/ignore-file.ts';

test.each([
  ['*', 'a', true],
  ['*', 'a/b/c', true],
  ['**', 'a/b', true],
  ['', 'a', false],
  ['*\n!a', 'a/b', false],
  ['*\n!a\na/b', 'a/b/c', true],
  ['*.md', 'a/b.md', false],
  ['**/*.md', 'a/b.md', true],
])('under %j, %s is kept out: %s', (ignore, path, expected) => {
  expect(isClosed(readIgnoreFile(Buffer.from(ignore)).rules, path)).toBe(expected);
});
