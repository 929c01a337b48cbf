import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { node24, nodes, root } from '../support/spawn.ts';
import { action, annotationsIn } from '../support/spawn-action.ts';
import { copyOf, evidenceFiles, objectsIn } from '../support/spawn-repository.ts';

const gates = readdirSync(join(root, 'actions'));

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test.each([
    ['an unknown input', { directry: '.' }, /directry/],
    ['an input of another action', { command: 'plan' }, /command/],
    ['a malformed boolean', { 'strict-warnings': 'yes' }, /strict-warnings.*"yes"/],
    ['a boolean in capitals', { 'require-authoritative': 'TRUE' }, /"TRUE"/],
    ['a malformed run id', { 'platform-run-id': 'run-1' }, /platform-run-id.*"run-1"/],
  ])('L7: %s is an error', async (_name, inputs, words) => {
    const workspace = copyOf('minimal-node');
    const ran = await action(node, 'build-context', workspace, inputs);
    expect(ran).toMatchObject({ code: 2, stderr: '' });
    expect(ran.outputs.get('verdict')).toBe('ERROR');
    const [annotation, ...more] = annotationsIn(ran.stdout);
    expect([annotation?.message.startsWith('USAGE: '), more]).toEqual([true, []]);
    expect(annotation?.message).toMatch(words);
    expect(evidenceFiles(workspace)).toEqual([]);
  });

  test('a directory and a contract that begin with a dash are names, not flags', async () => {
    const workspace = copyOf('minimal-node');
    const ran = await action(node, 'build-context', workspace, { directory: '--help' });
    expect([ran.code, ran.outputs.get('verdict')]).toEqual([2, 'ERROR']);
    const other = await action(node, 'build-context', workspace, { contract: '--quiet' });
    expect([other.code, other.outputs.get('verdict')]).toEqual([2, 'ERROR']);
    expect(evidenceFiles(workspace)).toEqual([]);
  });

  test('directory, contract and evidence-dir are taken', async () => {
    const workspace = copyOf('minimal-node', { 'api.seaworthy.yml': 'version: 2\n' });
    const inputs = {
      directory: '.',
      contract: 'seaworthy.yml',
      'evidence-dir': 'proof',
      'platform-run-id': 'platform_20260102T030405Z_7',
    };
    const ran = await action(node, 'secrets', workspace, inputs);
    expect([ran.code, ran.outputs.get('platform-run-id')]).toEqual([0, 'platform_20260102T030405Z_7']);
    expect([...objectsIn(workspace, 'proof').keys()]).toHaveLength(3);
  });

  test('L14: a variable that an earlier step planted is refused', async () => {
    const ran = await action(node, 'secrets', copyOf('minimal-node'), {}, { NODE_PATH: '/nowhere' });
    expect([ran.code, ran.outputs.get('verdict')]).toEqual([2, 'ERROR']);
    expect(ran.stdout).toContain('ENVIRONMENT_REDIRECTED');
  });

  test('a command that makes something hands it over as an output', async () => {
    const ran = await action(node, 'entrypoints', copyOf('minimal-node'), { command: 'plan' });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.outputs.get('result') ?? '')).toMatchObject({ schema: 'seaworthy/entrypoint-plan/v1' });
    const wrong = await action(node, 'entrypoints', copyOf('minimal-node'), { command: 'shard' });
    expect([wrong.code, wrong.outputs.get('verdict')]).toEqual([2, 'ERROR']);
  });
});

test.concurrent.each(gates)('%s in an empty workspace is ERROR, never green', async (gate) => {
  const workspace = copyOf('minimal-node', { 'seaworthy.yml': null, Dockerfile: null });
  const ran = await action(node24, gate, workspace);
  expect(ran).toMatchObject({ code: 2, stderr: '' });
  expect(ran.outputs.get('verdict')).toBe('ERROR');
});

test.concurrent.each(gates)('%s without files for outputs and summary still exits by its verdict', async (gate) => {
  const ran = await action(node24, gate, copyOf('minimal-node'), {}, { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' });
  expect(ran.code === 0).toBe(['build-context', 'secrets', 'entrypoints'].includes(gate));
  expect(ran.stdout + ran.stderr).not.toMatch(/^ {4}at /m);
});

describe('what a build mounts', () => {
  const workspace = () =>
    copyOf('minimal-node', {
      'seaworthy.yml': 'version: 1\nimage: { build-secrets: [npm], build-ssh: [default] }\n',
    });
  const build = (inputs: Readonly<Record<string, string>>) =>
    action(node24, 'image-digest', workspace(), { command: 'build', archive: 'x.oci.tar', ...inputs });

  test.each<[string, Record<string, string>, RegExp]>([
    ['a secret that is not given', { 'build-ssh': 'key' }, /npm of image\.build-secrets/],
    ['a key that is not given', { 'build-secrets': 'npm=value' }, /default of image\.build-ssh/],
    [
      'a secret that the contract does not name',
      { 'build-secrets': 'npm=value\nother=value', 'build-ssh': 'k' },
      /other is not named/,
    ],
    ['a line that is none', { 'build-secrets': 'value-that-is-secret', 'build-ssh': 'k' }, /without ID=VALUE/],
  ])('%s is refused before anything is built, and its value is not told', async (_, inputs, words) => {
    const ran = await build(inputs);
    expect(ran.code).toBe(2);
    const [annotation] = annotationsIn(ran.stdout);
    expect(annotation?.message).toMatch(words);
    expect(ran.stdout + ran.summary).not.toContain('value-that-is-secret');
  });
});
