import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memoryFiles, type Planted } from '../../../src/adapters/memory-files.ts';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { readWorkflows } from '../../../src/gates/secrets/workflows.ts';
import { workflowOf } from '../../support/secrets.ts';

const action = (...uses: string[]) =>
  `name: a\nruns:\n  using: composite\n  steps:\n${uses.map((one) => `    - uses: ${one}\n`).join('')}    - { run: make, shell: sh }\n`;
const pathsIn = async (plants: Record<string, Planted>, folders: string[] = [], folder = '.') =>
  (await readWorkflows(memoryFiles(plants), { folders, folder, staticNames: [] })).map(({ path }) => path);

test('an action of the repository is read where a workflow uses it, and what it uses in turn', async () => {
  const plants = {
    '.github/workflows/w.yml': workflowOf('- uses: ./.github/actions/a\n- uses: ./tools/b/'),
    '.github/actions/a/action.yml': action('./deep'),
    'tools/b/action.yaml': action('actions/checkout@v4'),
    'deep/action.yml': action('./.github/actions/a'),
    'unused/action.yml': action(),
  };
  expect(await pathsIn(plants)).toEqual([
    '.github/workflows/w.yml',
    '.github/actions/a/action.yml',
    'tools/b/action.yaml',
    'deep/action.yml',
  ]);
});

test('an action at the top of the repository is found', async () => {
  expect(await pathsIn({ '.github/workflows/w.yml': workflowOf('- uses: ./'), 'action.yml': action() })).toEqual([
    '.github/workflows/w.yml',
    'action.yml',
  ]);
});

test('an action of the repository is read where it is named by `$/`', async () => {
  const plants = { '.github/workflows/w.yml': workflowOf('- uses: $/tools/a'), 'tools/a/action.yml': action() };
  expect(await pathsIn(plants)).toEqual(['.github/workflows/w.yml', 'tools/a/action.yml']);
});

test('a workflow that another one calls is a file, and read once', async () => {
  const place = mkdtempSync(join(tmpdir(), 'seaworthy-called-'));
  mkdirSync(join(place, '.github/workflows'), { recursive: true });
  const call = 'on: push\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n';
  writeFileSync(join(place, '.github/workflows/caller.yml'), call);
  writeFileSync(join(place, '.github/workflows/called.yml'), 'on: workflow_call\npermissions: {}\njobs: {}\n');
  const found = await readWorkflows(nodeFiles(place), { folders: [], folder: '.', staticNames: [] });
  expect(found.map(({ path, unreadable }) => [path, unreadable])).toEqual([
    ['.github/workflows/called.yml', undefined],
    ['.github/workflows/caller.yml', undefined],
  ]);
  rmSync(place, { recursive: true });
});

test('an action that is checked out at run time is foreign', async () => {
  expect(await pathsIn({ '.github/workflows/w.yml': workflowOf('- uses: ./elsewhere') })).toHaveLength(1);
});

test('what an action does with a credential is a hit of its own file', async () => {
  const leak = `runs:\n  using: composite\n  steps:\n    - { run: "echo \${{ inputs.x }}", shell: sh, env: { AWS_ACCESS_KEY_ID: x } }\n`;
  const plants = { '.github/workflows/w.yml': workflowOf('- uses: ./a'), 'a/action.yml': leak };
  const facts = await readWorkflows(memoryFiles(plants), {
    folders: [],
    folder: '.',
    staticNames: ['AWS_ACCESS_KEY_ID'],
  });
  expect(facts.map(({ path, hits }) => [path, hits.map(({ line }) => line)])).toEqual([
    ['.github/workflows/w.yml', []],
    ['a/action.yml', [4]],
  ]);
});

test('the contract’s own folder and the repository’s are both read', async () => {
  const plants = {
    '.github/workflows/a.yml': workflowOf('- run: a'),
    'app/.github/workflows/b.yml': workflowOf('- run: b'),
    'app/ci/c.yml': workflowOf('- run: c'),
  };
  expect(await pathsIn(plants, ['ci'], 'app')).toHaveLength(3);
});

test.each<[string, string, Record<string, Planted>]>([
  ['whose file is a link', './a', { 'a/action.yml': { link: '../real.yml' }, 'real.yml': action() }],
  ['outside of the repository', './../out', { '../out/action.yml': action() }],
])('L4: an action %s is neither opened nor passed over', async (_, uses, plants) => {
  const files = memoryFiles({ '.github/workflows/w.yml': workflowOf(`- uses: ${uses}`), ...plants });
  const facts = await readWorkflows(files, { folders: [], folder: '.', staticNames: [] });
  expect(facts.map(({ unreadable }) => unreadable === undefined)).toEqual([true, false]);
});

test('L4: an action behind a folder that is a link is not opened on a real file system', async () => {
  const place = mkdtempSync(join(tmpdir(), 'seaworthy-actions-'));
  mkdirSync(join(place, 'repo/.github/workflows'), { recursive: true });
  mkdirSync(join(place, 'out'));
  writeFileSync(join(place, 'repo/.github/workflows/w.yml'), workflowOf('- uses: ./linked\n- uses: ./../out'));
  writeFileSync(join(place, 'out/action.yml'), action());
  symlinkSync('../out', join(place, 'repo/linked'));
  const facts = await readWorkflows(nodeFiles(join(place, 'repo')), { folders: [], folder: '.', staticNames: [] });
  expect(facts.map(({ path, unreadable }) => [path, unreadable !== undefined])).toEqual([
    ['.github/workflows/w.yml', false],
    ['linked/action.yml', true],
    ['../out/action.yml', true],
  ]);
  rmSync(place, { recursive: true });
});
