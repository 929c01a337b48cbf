import { expect, test } from 'vitest';
import { trimSpace } from '../../../src/domain/ignore/text.ts';

test.each([
  [' a b ', 'a b'],
  ['\t\v\f\r\na\n', 'a'],
  ['\u0085\u00a0a\u2003\u3000', 'a'],
  ['\ufeffa\ufeff', '\ufeffa\ufeff'],
  ['\u200ba', '\u200ba'],
  ['   ', ''],
])('%j is trimmed to %j', (text, expected) => {
  expect(trimSpace(text)).toBe(expected);
});
