import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, codesIn, folder, nodes, type Ran, reportOf } from '../support/spawn.ts';
import { copyOf, evidenceFiles, objectsIn } from '../support/spawn-repository.ts';

/** Exit 2, the code and the words, no stack trace, and the verdict in the last line. */
function expectError(ran: Ran, code: string, words: RegExp): void {
  expect(ran).toMatchObject({ code: 2, signal: null, stderr: '', last: expect.stringMatching(/^ERROR\b/) });
  expect(ran.stdout).toMatch(new RegExp(`^ *ERROR ${code}: `, 'm'));
  expect(ran.stdout).toMatch(words);
  expect(ran.stdout).not.toMatch(/^ {4}at /m);
}

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test.each([
    ['a missing contract', { 'seaworthy.yml': null }, 'CONTRACT_MISSING', /seaworthy init.*seaworthy check --guess/],
    ['a folder in place of the contract', { 'seaworthy.yml/': '' }, 'FILE_NOT_A_FILE', /seaworthy\.yml is a folder/],
    [
      'two contracts',
      { 'api.seaworthy.yml': 'version: 1\n' },
      'CONTRACT_AMBIGUOUS',
      /api\.seaworthy\.yml, seaworthy\.yml/,
    ],
    ['a missing Dockerfile', { Dockerfile: null }, 'DOCKERFILE_MISSING', /Dockerfile/],
    ['a folder in place of the Dockerfile', { 'Dockerfile/': '' }, 'FILE_NOT_A_FILE', /Dockerfile is a folder/],
  ])('%s', async (_name, changes, code, words) => {
    const repository = copyOf('minimal-node', changes);
    expectError(await cli(node, ['check', repository]), code, words);
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('an empty folder', async () => {
    const empty = folder('empty');
    expectError(await cli(node, ['check', empty]), 'REPOSITORY_EMPTY', /Check out/);
    mkdirSync(join(empty, '.git'));
    expect((await cli(node, ['check', empty])).code).toBe(2);
    expect(evidenceFiles(empty)).toEqual([]);
  });

  test.each([
    ['a missing folder', 'nowhere', 'FILE_MISSING'],
    ['a folder below a file', 'Dockerfile/x', 'FILE_NOT_A_FILE'],
    ['a file in place of the folder', 'Dockerfile', 'FILE_NOT_A_FILE'],
  ])('%s', async (_name, dir, code) => {
    const repository = copyOf('minimal-node');
    expectError(await cli(node, ['check', dir], { cwd: repository }), code, new RegExp(dir));
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('of two contracts, the one that is named is asked', async () => {
    const repository = copyOf('minimal-node', { 'api.seaworthy.yml': 'version: 2\n' });
    const named = await cli(node, ['check', '--contract', 'seaworthy.yml'], { cwd: repository });
    expect(named.code).toBe(0);
    const other = await cli(node, ['check', '--contract', 'api.seaworthy.yml'], { cwd: repository });
    expectError(other, 'CONTRACT_INVALID', /api\.seaworthy\.yml:1:10/);
  });

  test.each([
    ['that is not there', 'no.yml', 'CONTRACT_MISSING'],
    ['that is a folder', 'src', 'FILE_NOT_A_FILE'],
    ['that is nowhere', '../x.yml', 'CONTRACT_MISSING'],
    ['at another place of this machine', '/etc/passwd', 'CONTRACT_OUTSIDE'],
  ])('--contract with a file %s', async (_name, path, code) => {
    const repository = copyOf('minimal-node');
    expectError(await cli(node, ['check', '--contract', path], { cwd: repository }), code, /ERROR/);
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('--contract is found from the folder in question as well', async () => {
    const repository = copyOf('minimal-node', { 'api.seaworthy.yml': 'version: 2\n' });
    const other = await cli(node, ['check', '--contract', 'api.seaworthy.yml', repository]);
    expectError(other, 'CONTRACT_INVALID', /api\.seaworthy\.yml:1:10/);
  });

  test('what one gate misses keeps the others from an answer: none of them passes', async () => {
    const repository = copyOf('minimal-node', { Dockerfile: null });
    const { report, code } = await reportOf(node, ['check', repository]);
    expect(code).toBe(2);
    expect(report.gates.map(({ gate, verdict }) => [gate, verdict])).toEqual([
      ['build-context', 'ERROR'],
      ['secrets', 'ERROR'],
      ['entrypoints', 'ERROR'],
    ]);
    expect(codesIn(report)).toEqual(['DOCKERFILE_MISSING', 'GATE_BLOCKED', 'GATE_BLOCKED']);
    expect(objectsIn(repository).size).toBe(0);
  });

  test('--format json tells a fault as a document too', async () => {
    const { report, code } = await reportOf(node, ['check', folder('empty')]);
    expect([code, report.verdict, codesIn(report)]).toEqual([2, 'ERROR', ['REPOSITORY_EMPTY']]);
  });
});
