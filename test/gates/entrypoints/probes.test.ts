import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { openContract } from '../../../src/contract/open.ts';
import { probesOf, programOf } from '../../../src/domain/entrypoint/probes.ts';
import { rowsContract } from '../../support/entrypoints.ts';

const probes = async (row: string) =>
  (await rowsContract(row)).rows.flatMap(({ row: read }) => probesOf(read)).map(({ argv }) => argv.join(' '));

test.each([
  ['a module', '{ runtime-mode: w, module: a.b }', ['python -m a.b --help']],
  ['a program', '{ runtime-mode: w, command: [node, x.js] }', ['node x.js --help']],
  ['a subcommand', '{ runtime-mode: w, module: a, subcommand: run }', ['python -m a --help', 'python -m a run --help']],
  [
    'further subcommands',
    '{ runtime-mode: w, module: a, subcommand: run, further-subcommands: [{ subcommand: b }, { subcommand: c }] }',
    ['python -m a --help', 'python -m a run --help', 'python -m a b --help', 'python -m a c --help'],
  ],
  [
    'probes of its own',
    '{ runtime-mode: w, module: a, subcommand: run, help-probes: [[python, -m, a, -V], [python3, -X, dev, -m, a]] }',
    ['python -m a -V', 'python3 -X dev -m a'],
  ],
  ['the image’s own entrypoint', '{ runtime-mode: w, own-entrypoint: true }', ['']],
  [
    'the image’s own entrypoint, asked for its help',
    '{ runtime-mode: w, own-entrypoint: true, help-probes: [[--help]] }',
    ['--help'],
  ],
  [
    'invocations',
    '{ runtime-mode: w, module: a, subcommand: run, invocations: [{ args: [--dry-run] }, { args: [], exit-codes: [2] }] }',
    ['python -m a --help', 'python -m a run --help', 'python -m a run --dry-run', 'python -m a run'],
  ],
  [
    'invocations alone',
    '{ runtime-mode: w, command: [a], help-probes: [], invocations: [{ args: [x], exit-codes: [2] }] }',
    ['a x'],
  ],
])('a row with %s is probed so', async (_, row, expected) => {
  expect(await probes(row)).toEqual(expected);
});

test('a word with blanks or shell characters stays one argument', () => {
  expect(programOf({ command: ['run me', '$(x)'] })).toEqual(['run me', '$(x)']);
});

test('the contract of the fraud platform has 21 rows and 27 probes, of one image', async () => {
  const folder = new URL('../../../examples/fraud-platform', import.meta.url).pathname;
  const { rows } = await openContract(nodeFiles(folder), 'seaworthy.yml');
  expect(rows).toHaveLength(21);
  expect(rows.flatMap(({ row }) => probesOf(row))).toHaveLength(27);
  const text = readFileSync(`${folder}/seaworthy.yml`, 'utf8');
  expect(rows.map(({ location }) => text.split('\n')[(location.line ?? 0) - 1]?.trim())).toEqual(
    rows.map(({ row }) => `- handle: ${row.handle}`),
  );
});
