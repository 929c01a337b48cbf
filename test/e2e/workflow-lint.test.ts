import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { command } from './command.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(home, '.github/workflows');
const workflows = readdirSync(folder).map((name) => join(folder, name));
const actions = ['action.yml', ...readdirSync(join(home, 'actions')).map((name) => `actions/${name}/action.yml`)];

function tool(name: string): string {
  const path = process.env[`SEAWORTHY_RIG_${name}`];
  if (path === undefined) throw new Error(`SEAWORTHY_RIG_${name} is not set`);
  return path;
}

test('zizmor finds nothing in the workflows and actions, however pedantic', () => {
  const args = [
    '--offline',
    '--pedantic',
    '--quiet',
    '--format=plain',
    ...workflows,
    ...actions.map((path) => join(home, path)),
  ];
  const { code, stdout } = command(tool('ZIZMOR'), args);
  expect([code, stdout]).toEqual([0, expect.stringContaining('No findings to report')]);
});

test('actionlint finds nothing but `$/`, which it does not know yet', () => {
  const { code, stdout } = command(tool('ACTIONLINT'), [
    '-no-color',
    '-ignore',
    'specifying action "\\$/',
    ...workflows,
  ]);
  expect([code, stdout]).toEqual([0, '']);
});
