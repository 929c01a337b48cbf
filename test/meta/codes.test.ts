import { expect, test } from 'vitest';
import { catalog, checksByGate } from '../../src/chain/catalog.ts';
import { p1RollUps, p1Rules } from '../../src/contract/profiles/p-1.ts';
import { p1Meanings } from '../../src/contract/profiles/p-1-meanings.ts';
import { filesBelow, textOf } from '../support/imports.ts';

const codes = catalog.map(({ code }) => code);
const page = textOf('docs/reason-codes.md');

test('every reason code is its own', () => {
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test.each(codes)('%s is upper snake case, and says what, why and how to mend it', (code) => {
  const { title, why, fix } = catalog.find((entry) => entry.code === code) ?? {};
  expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^(INTERNAL|USAGE|INTERRUPTED)$/);
  for (const text of [title, why, fix]) expect(text?.trim().length).toBeGreaterThan(5);
});

test('every reason code has its chapter, once', () => {
  const chapters = [...page.matchAll(/^### ([A-Z0-9_]+)$/gm)].map(([, code]) => code);
  expect([...chapters].sort()).toEqual([...codes].sort());
});

test('the p-1 profile maps every reason code, and no other', () => {
  expect([...p1Rules.keys()].sort()).toEqual([...codes].sort());
});

test('no reason code is mapped twice', () => {
  const written = [...textOf('src/contract/profiles/p-1.ts').matchAll(/'([A-Z][A-Z0-9_]+)'/g)].map(([, code]) => code);
  const twice = written.filter((code, index) => code && codes.includes(code) && written.indexOf(code) !== index);
  expect(twice).toEqual([]);
});

test('every blocker id has a meaning, and every roll-up something below it', () => {
  for (const { id } of p1Rules.values()) expect(p1Meanings.has(id), id).toBe(true);
  for (const { id, below } of p1RollUps) {
    expect(p1Meanings.has(id), id).toBe(true);
    expect(
      [...p1Rules.values()].some((rule) => rule.id.startsWith(below)),
      below,
    ).toBe(true);
  }
});

test('every check that a gate declares stands in a file of its own, in its gate', () => {
  for (const [gate, checks] of Object.entries(checksByGate)) {
    const written = filesBelow(`src/gates/${gate}/checks`, '.ts').flatMap((path) =>
      [...textOf(path).matchAll(/^\s*code: '([A-Z0-9_]+)'/gm)].map(([, code]) => code),
    );
    expect([...written].sort(), gate).toEqual(checks.map(({ code }) => code).sort());
  }
});

test('no source names a reason code that does not exist', () => {
  const prefixes = new Set(codes.filter((code) => code.includes('_')).map((code) => code.split('_')[0]));
  const words = ['BASE_IMAGE_ONBUILD', 'BASE_IMAGE_ENV', 'BUILD_ARG_UNRESOLVED'];
  const unknown = filesBelow('src', '.ts').flatMap((path) =>
    [...textOf(path).matchAll(/'([A-Z]+(?:_[A-Z0-9]+)+)'/g)]
      .map(([, word = '']) => word)
      .filter((word) => prefixes.has(word.split('_')[0] ?? '') && !codes.includes(word) && !words.includes(word))
      .map((word) => `${path}: ${word}`),
  );
  expect(unknown).toEqual([]);
});
