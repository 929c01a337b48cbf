import { expect, test } from 'vitest';
import { committed, textOf } from '../support/committed.ts';
import { importsOf } from '../support/imports.ts';

test('nothing refers to a folder above the repository', () => {
  const upwards = new RegExp(`(?:\\.\\./)+${'sha'}${'red'}\\b`);
  expect(committed.filter((path) => upwards.test(textOf(path)))).toEqual([]);
});

test('no import leaves the repository', () => {
  const code = committed.filter((path) => /^(?:src|test)\/.*\.ts$/.test(path));
  expect(code.flatMap(importsOf).filter(({ to }) => to.startsWith('..'))).toEqual([]);
});
