import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basename, clean, dirname, join } from '../../../src/domain/path/clean.ts';

describe('clean, as Go’s path.Clean', () => {
  test.each([
    ['', '.'],
    ['.', '.'],
    ['./', '.'],
    ['/', '/'],
    ['//', '/'],
    ['a/', 'a'],
    ['./a', 'a'],
    ['a//b', 'a/b'],
    ['a/./b', 'a/b'],
    ['x/../a', 'a'],
    ['a/..', '.'],
    ['..', '..'],
    ['../../a', '../../a'],
    ['a/../../b', '../b'],
    ['/..', '/'],
    ['/../a', '/a'],
    ['/a/../..', '/'],
    ['...', '...'],
  ])('%j is %j', (path, expected) => {
    expect(clean(path)).toBe(expected);
  });

  test('twice is the same as once, and nothing dispensable is left', () => {
    const path = fc.array(fc.constantFrom('', '.', '..', 'a', 'b')).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(path, (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(once === '.' || once === '/' || !/(^|\/)(\.?)(\/|$)/.test(once.replace(/^\//, ''))).toBe(true);
      }),
    );
  });
});

test.each([
  [['a', 'b'], 'a/b'],
  [['.', 'a'], 'a'],
  [['', 'a', ''], 'a'],
  [['a', '..', 'b'], 'b'],
  [['/', 'a'], '/a'],
  [['', ''], ''],
])('%j joined is %j', (parts, expected) => {
  expect(join(...parts)).toBe(expected);
});

test.each([
  ['a', '.', 'a'],
  ['a/b', 'a', 'b'],
  ['a/b/', 'a/b', 'b'],
  ['/a', '/', 'a'],
  ['/', '/', '/'],
  ['', '.', '.'],
])('the folder of %j is %j and its last element %j', (path, folder, last) => {
  expect([dirname(path), basename(path)]).toEqual([folder, last]);
});
