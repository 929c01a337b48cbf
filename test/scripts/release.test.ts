import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const home = fileURLToPath(new URL('../..', import.meta.url));
const { mayBreak, notesFor, problems, versionIn } = await import(join(home, 'scripts/release/check.mjs'));
const { breaks, interfaceOf } = await import(join(home, 'scripts/release/interface.mjs'));

const workflow = (more = '') => `on:
  workflow_call:
    inputs: { directory: { type: string, default: . }, name: { type: string } }
    secrets: { key: { required: false } }
    outputs: { verdict: { value: x } }
jobs:
  a: { permissions: { contents: read } }
  b: { permissions: { contents: read, id-token: write } }
${more}`;
const before = { tag: 'v1.4.2', workflows: { 'pr.yml': workflow() } };
const good = {
  tag: 'v1.5.0',
  packageVersion: '1.5.0',
  changelog: '## [1.5.0] - 2026-11-22\n\n- New.\n\n## [1.4.2] - 2026-10-01\n\n- Old.\n',
  isOnMain: true,
  workflows: { 'pr.yml': workflow() },
  before,
};

test('what agrees is released', () => {
  expect(problems(good)).toEqual([]);
  expect(problems({ ...good, before: undefined })).toEqual([]);
});

test.each([
  ['a tag that is none', { tag: 'v1.5' }, /no tag of a release/],
  ['another version', { packageVersion: '1.4.9' }, /package\.json/],
  ['a changelog without it', { changelog: '## [1.4.2] - 2026-10-01\n\n- Old.\n' }, /CHANGELOG/],
  [
    'a section with nothing in it',
    { changelog: '## [1.5.0] - 2026-11-22\n\n## [1.4.2] - 2026-10-01\n\n- Old.\n' },
    /CHANGELOG/,
  ],
  ['a commit beside the branch', { isOnMain: false }, /default branch/],
  [
    'a permission more',
    { workflows: { 'pr.yml': workflow('  c: { permissions: { packages: read } }\n') } },
    /packages: read/,
  ],
])('%s is not', (_, changed, told) => {
  expect(problems({ ...good, ...changed })).toEqual([expect.stringMatching(told)]);
});

test('a new major version may break', () => {
  const changed = { workflows: { 'pr.yml': workflow('  c: { permissions: { packages: read } }\n') } };
  const changelog = good.changelog.replace('1.5.0', '2.0.0');
  expect(problems({ ...good, ...changed, tag: 'v2.0.0', packageVersion: '2.0.0', changelog })).toEqual([]);
  expect([mayBreak([0, 3, 0], [0, 4, 0]), mayBreak([0, 3, 0], [0, 3, 1]), mayBreak([1, 3, 0], [1, 4, 0])]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('what callers rely on', () => {
  const changed = (edit: (text: string) => string) => breaks(interfaceOf(workflow()), interfaceOf(edit(workflow())));
  test.each<[string, (text: string) => string, number]>([
    ['nothing changed', (text) => text, 0],
    ['an input more', (text) => text.replace('name: {', 'more: { type: string }, name: {'), 0],
    ['an input less', (text) => text.replace(', name: { type: string }', ''), 1],
    ['an input that is required', (text) => text.replace('name: {', 'name: { required: true,'), 1],
    ['an input of another type', (text) => text.replace('name: { type: string', 'name: { type: number'), 1],
    ['a secret that is required', (text) => text.replace('required: false', 'required: true'), 1],
    ['an output less', (text) => text.replace('outputs: { verdict: { value: x } }', ''), 1],
    ['a right that is raised', (text) => text.replaceAll('contents: read', 'contents: write'), 1],
    ['a right less', (text) => text.replace(', id-token: write', ''), 0],
  ])('%s', (_, edit, count) => {
    expect(changed(edit)).toHaveLength(count);
  });
});

test('the notes are the section of the version, and no other', () => {
  expect(notesFor(good.changelog, '1.5.0')).toBe('- New.\n');
  expect(notesFor('## [1.5.0]\n\n- No date.\n', '1.5.0')).toBeUndefined();
  expect([versionIn('v1.2.3'), versionIn('1.2.3'), versionIn('v01.2.3')]).toEqual([[1, 2, 3], undefined, undefined]);
});

test('the digests are those of every file that a user runs', () => {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/release.mjs', 'sums'], {
    cwd: home,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  for (const [sum, path = ''] of lines)
    expect(
      createHash('sha256')
        .update(readFileSync(join(home, path)))
        .digest('hex'),
    ).toBe(sum);
  expect(lines.map(([, path]) => path)).toEqual(
    expect.arrayContaining(['action.yml', 'dist/cli.js', '.github/workflows/pr.yml']),
  );
});
