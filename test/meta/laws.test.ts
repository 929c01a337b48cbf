import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, textOf } from '../support/imports.ts';

interface Mapped {
  readonly file: string;
  readonly name: string;
  readonly mutation: { readonly file: string; readonly find: string; readonly replace: string };
}

const laws = JSON.parse(textOf('test/laws.json')) as Record<
  string,
  { says: string; tests?: readonly Mapped[]; owed?: string }
>;
const numbers = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
const mapped = Object.entries(laws).flatMap(([law, { tests = [] }]) =>
  tests.map((item): [string, string, Mapped] => [law, item.name, item]),
);

test('every law is there, in order, and says what it demands', () => {
  expect(Object.keys(laws)).toEqual([...numbers('L', 15), ...numbers('R', 12)]);
  for (const { says } of Object.values(laws)) expect(says.length).toBeGreaterThan(15);
});

test.each(Object.entries(laws))('%s has a test, or says what is owed and why', (_, { tests = [], owed }) => {
  expect(tests.length > 0 || (owed ?? '').length > 20).toBe(true);
  if (owed !== undefined) expect(owed.length).toBeGreaterThan(20);
});

test.each(mapped)('%s: the test “%s” exists', (law, name, { file }) => {
  expect(file).toMatch(/^test\/.*\.test\.ts$/);
  expect(existsSync(join(root, file)), file).toBe(true);
  const text = textOf(file);
  expect(text).toContain(name);
  expect(text).toContain(`${law}: `);
});

test.each(mapped)('%s: the mutation of “%s” stands at one place of a source', (_law, _name, { mutation }) => {
  expect(mutation.file).toMatch(/^(?:src\/.*\.ts|\.github\/workflows\/.*\.yml)$/);
  expect(textOf(mutation.file).split(mutation.find)).toHaveLength(2);
  expect(mutation.replace).not.toBe(mutation.find);
});

test('no two entries are the same', () => {
  const keys = mapped.map(([law, name, { mutation }]) => `${law} ${name} ${mutation.file} ${mutation.find}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
