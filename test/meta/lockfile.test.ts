import { expect, test } from 'vitest';
import { textOf } from '../support/imports.ts';

const lock = JSON.parse(textOf('package-lock.json')) as {
  packages: Record<string, { resolved?: string; integrity?: string; link?: boolean; version?: string }>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'));

test('the lockfile locks what is installed', () => {
  expect(installed.length).toBeGreaterThan(50);
});

test('no package is bound to a download address', () => {
  const bound = installed.filter(([, { resolved, link }]) => resolved !== undefined && link !== true);
  expect(bound.map(([path]) => path)).toEqual([]);
  expect(textOf('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
});

test('every package is bound to its content', () => {
  const loose = installed.filter(([, { integrity, link }]) => link !== true && !/^sha512-/.test(integrity ?? ''));
  expect(loose.map(([path]) => path)).toEqual([]);
});
