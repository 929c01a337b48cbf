import { expect, test } from 'vitest';
import { folder, walk } from '../../../src/domain/context/tree.ts';
import { applyLayer, type PlacedEntry } from '../../../src/domain/image/root-fs.ts';

const file = (path: string): PlacedEntry => ({ path, type: 'file', target: null });
const dir = (path: string): PlacedEntry => ({ path, type: 'folder', target: null });
const link = (path: string, target: string): PlacedEntry => ({ path, type: 'link', target });
const hard = (path: string, target: string): PlacedEntry => ({ path, type: 'hard-link', target });

/** Every file and link that the layers leave, one over another. */
function left(...layers: readonly (readonly PlacedEntry[])[]): string[] {
  const root = folder();
  for (const layer of layers) applyLayer(root, layer);
  return [...walk(root)].filter(({ node }) => node.type !== 'folder').map(({ path, node }) => `${path} ${node.type}`);
}

test('a layer adds to what lies below', () => {
  expect(left([dir('a'), file('a/b')], [file('a/c'), file('x/y')])).toEqual(['a/b file', 'a/c file', 'x/y file']);
});

test('a whiteout takes away from below, wherever it stands', () => {
  expect(left([file('a/b'), file('a/c')], [file('a/.wh.b')])).toEqual(['a/c file']);
  expect(left([file('a/b')], [file('a/b'), file('a/.wh.b')])).toEqual(['a/b file']);
  expect(left([file('a/b/c')], [file('.wh.a')])).toEqual([]);
});

test('an opaque folder shows only its own', () => {
  expect(left([file('a/b'), file('c')], [file('a/new'), file('a/.wh..wh..opq')])).toEqual(['a/new file', 'c file']);
});

test('a file takes the place of a folder, and the other way round', () => {
  expect(left([file('a/b')], [file('a')])).toEqual(['a file']);
  expect(left([file('a')], [dir('a'), file('a/b')])).toEqual(['a/b file']);
});

test('what is unpacked through a link lands where it leads, inside of the image', () => {
  expect(left([dir('usr/bin'), link('bin', 'usr/bin')], [file('bin/sh')])).toEqual(['bin link', 'usr/bin/sh file']);
  expect(left([link('out', '../../etc')], [file('out/x')])).toEqual(['etc/x file', 'out link']);
});

test('a hard link is the file that it names', () => {
  expect(left([file('a'), hard('b', 'a')])).toEqual(['a file', 'b file']);
});

test('a hard link to nothing, and a device, take the place of a program', () => {
  expect(left([file('a')], [hard('a', 'gone')])).toEqual([]);
  expect(left([file('a')], [{ path: 'a', type: 'other', target: null }])).toEqual([]);
});

test('a path that leaves the image, and a device, are not placed', () => {
  expect(left([file('../x'), { path: 'dev/null', type: 'other', target: null }])).toEqual([]);
});

test('a whiteout of nothing takes nothing', () => {
  expect(left([file('a')], [file('b/.wh.c'), file('.wh.d')])).toEqual(['a file']);
});
