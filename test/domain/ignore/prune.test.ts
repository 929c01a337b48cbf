import { expect, test } from 'vitest';
import { readIgnoreFile } from '../../../src/domain/ignore/ignore-file.ts';
import { pruner } from '../../../src/domain/ignore/prune.ts';

test.each([
  ['*', 'a', true],
  ['*\n!a/b', 'a', false],
  ['*\n!a/b', 'c', true],
  ['*\n!a/b', 'ab', true],
  ['*\n!a/b', 'a/b', false],
  ['*\n!a/*', 'a', false],
  ['*\n!a/**', 'b', true],
  ['*\n!**/b', 'anything', false],
  ['*\n!a/*/**', 'a', false],
  ['*\n!a/*/**', 'a/x', true],
])('under %j an ignored folder %s may be left unread: %s', (ignore, folder, expected) => {
  expect(pruner(readIgnoreFile(Buffer.from(ignore)).rules)(folder)).toBe(expected);
});
