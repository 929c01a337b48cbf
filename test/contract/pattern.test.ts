import { expect, test } from 'vitest';
import { patternOf } from '../../src/contract/pattern.ts';

test.each(['a+', '(?:a|b)', '(?<x>a)(?<y>b)', '\\(?i:x', '(?=a)(?!b)(?<=c)(?<!d)', '[(?i:]'.replace('(?i:', '(?')])(
  '%s is one',
  (source) => {
    expect(patternOf(source, 'u')).toBeInstanceOf(RegExp);
  },
);

test.each([
  ['broken', '('],
  ['a modifier of newer versions', '(?i:secret)'],
  ['one that switches off', '(?-i:secret)'],
  ['a name twice', '(?<x>a)|(?<x>b)'],
])('L8: %s is none, on whatever version', (_, source) => {
  expect(patternOf(source, 'u')).toBeUndefined();
});
