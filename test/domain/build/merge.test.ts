import { expect, test } from 'vitest';
import { merge } from '../../../src/domain/build/merge.ts';
import { contextTree } from '../../../src/domain/context/entry.ts';
import { nodeAt, walk } from '../../../src/domain/context/tree.ts';
import { entriesOf } from '../../support/build.ts';

test('folders join, anything else replaces what was there', () => {
  const lower = contextTree(entriesOf(['a/one', 'a/two', 'b/x', 'c']));
  merge(contextTree(entriesOf(['a/two -> one', 'b', 'c/y'])), lower);
  expect([...walk(lower)].map(({ path }) => path)).toEqual(['a', 'a/one', 'a/two', 'b', 'c', 'c/y']);
  expect(['/a/two', '/b', '/c'].map((path) => nodeAt(lower, path)?.type)).toEqual(['link', 'file', 'folder']);
});
