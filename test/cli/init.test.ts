import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, codesIn, nodes, reportOf } from '../support/spawn.ts';
import { commit, copyOf, evidenceFiles, examples, objectsIn } from '../support/spawn-repository.ts';

const bare = { 'seaworthy.yml': null };
const exitCodes = { 'fraud-platform': 0, 'leaky-default-deny': 1, 'minimal-node': 0 };

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test.each(examples)('init on %s writes a contract that can be judged, each guess with its line', async (example) => {
    const repository = copyOf(example, bare);
    expect(await cli(node, ['init'], { cwd: repository })).toMatchObject({ code: 0, stderr: '' });
    const lines = readFileSync(join(repository, 'seaworthy.yml'), 'utf8').split('\n');
    const guesses = lines.filter((line) => /^ {4}- (?:"|runtime-mode|reason)/.test(line));
    expect(guesses.length).toBeGreaterThan(3);
    for (const guess of guesses) {
      const [, path = '', line = ''] = /# guessed: ([^\s:]+):(\d+)/.exec(guess) ?? [];
      expect(readFileSync(join(repository, path), 'utf8').split('\n').length, guess).toBeGreaterThanOrEqual(
        Number(line),
      );
    }
    const { report, code } = await reportOf(node, ['check', repository]);
    expect([code, report.guessed]).toEqual([exitCodes[example], false]);
  });

  test.each(examples)('check --guess judges %s by what init would write, and writes no contract', async (example) => {
    const repository = copyOf(example, bare);
    const { report, code } = await reportOf(node, ['check', '--guess', repository]);
    expect([code, report.guessed]).toEqual([exitCodes[example], true]);
    expect(existsSync(join(repository, 'seaworthy.yml'))).toBe(false);
    expect(objectsIn(repository).size).toBe(7);
  });

  test('--print writes nothing', async () => {
    const repository = copyOf('minimal-node', bare);
    const ran = await cli(node, ['init', '--print', repository]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^version: 1$/m);
    expect(existsSync(join(repository, 'seaworthy.yml'))).toBe(false);
  });

  test('an existing contract is never touched', async () => {
    const repository = copyOf('minimal-node', { 'seaworthy.yml': 'version: 1 # mine\n' });
    const ran = await cli(node, ['init', repository]);
    expect(ran).toMatchObject({
      code: 2,
      last: expect.stringMatching(/^ERROR\. (?:A re-run alone will not help|Run it again)/),
    });
    expect(ran.stdout).toContain('ERROR USAGE');
    expect(readFileSync(join(repository, 'seaworthy.yml'), 'utf8')).toBe('version: 1 # mine\n');
  });

  test.each([[], ['--contract=seaworthy.yml']])(
    'a guess is refused where there is a contract (%j)',
    async (...flags) => {
      const { report, code } = await reportOf(node, ['check', '--guess', ...flags], { cwd: copyOf('minimal-node') });
      expect([code, codesIn(report)]).toEqual([2, ['USAGE']]);
    },
  );

  test('a copy of everything names no file of the repository’s history', async () => {
    const repository = copyOf('minimal-node', {
      ...bare,
      '.dockerignore': null,
      Dockerfile: 'FROM scratch\nCOPY . .\n',
    });
    commit(repository);
    const { stdout } = await cli(node, ['init', '--print', repository]);
    expect(stdout).toContain('"server.js"');
    expect(stdout).not.toContain('.git/');
  });

  test('without a Dockerfile there is nothing to guess from', async () => {
    const repository = copyOf('minimal-node', { ...bare, Dockerfile: null });
    for (const args of [['init'], ['check', '--guess']]) {
      const ran = await cli(node, [...args, repository]);
      expect(ran).toMatchObject({
        code: 2,
        last: expect.stringMatching(/^ERROR\. (?:A re-run alone will not help|Run it again)/),
      });
      expect(ran.stdout).toContain('ERROR DOCKERFILE_MISSING');
    }
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('a shell-form command of plain words is guessed', async () => {
    const dockerfile = 'FROM scratch\nCOPY server.js /\nCMD exec node server.js --port 80\n';
    const { stdout } = await cli(node, [
      'init',
      '--print',
      copyOf('minimal-node', { ...bare, Dockerfile: dockerfile }),
    ]);
    expect(stdout).toMatch(/command: \["node", "server\.js"\]/);
  });

  test('what a shell would read otherwise names no row, and check says that the matrix is empty', async () => {
    const repository = copyOf('minimal-node', {
      ...bare,
      Dockerfile: 'FROM scratch\nCOPY src/ /src/\nCMD node "$MAIN" && true\n',
    });
    const { report, code } = await reportOf(node, ['check', '--guess', repository]);
    expect(code).toBe(2);
    expect(codesIn(report, 'ERROR')).toContain('ENTRYPOINT_MATRIX_EMPTY');
  });
});
