import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, textOf } from '../support/imports.ts';

const versionOf = (program: string) => execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
const wanted = (path: string) =>
  JSON.parse(textOf(path)) as { devDependencies?: Record<string, string>; dependencies?: Record<string, string> };

test('the tests run on the Node that the actions run on', () => {
  expect(process.versions.node.split('.')[0]).toBe('24');
  expect(`v${wanted('package.json').devDependencies?.['node']}`).toBe(versionOf(join(root, 'node_modules/.bin/node')));
});

test('the oldest Node that is promised is at hand, and is that very one', () => {
  const legacy = versionOf(join(root, 'test/legacy-node/node_modules/node/bin/node'));
  expect(legacy).toMatch(/^v20\.19\./);
  expect((JSON.parse(textOf('package.json')) as { engines: { node: string } }).engines.node).toBe('>=20.19');
});
