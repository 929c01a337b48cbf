import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, folder, nodes } from '../support/spawn.ts';
import { commandsIn, controlsIn, hostileRepository } from '../support/spawn-hostile.ts';
import { copyOf, evidenceFiles, objectsIn } from '../support/spawn-repository.ts';

function expectHarmless(text: string): void {
  expect(controlsIn(text)).toEqual([]);
  expect(commandsIn(text)).toEqual([]);
}

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test.each(['text', 'markdown', 'json'])('L10: check --format %s of a hostile repository', async (format) => {
    const repository = hostileRepository();
    const ran = await cli(node, ['check', repository, '--format', format]);
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toContain('planted');
    expectHarmless(ran.stdout);
    if (format === 'markdown') expect(ran.stdout).not.toMatch(/<script|@octocat|\]\(http/);
    for (const object of objectsIn(repository).values()) expect(() => JSON.parse(object)).not.toThrow();
  });

  test.each([
    ['init', '--print'],
    ['entrypoints', 'plan'],
    ['closure', 'plan'],
    ['check', '--guess'],
  ])('L10: %s %s of a hostile repository', async (...args) => {
    const ran = await cli(node, args, { cwd: hostileRepository() });
    expect(ran.stdout.length).toBeGreaterThan(100);
    expectHarmless(ran.stdout + ran.stderr);
  });

  test('L10: a hostile folder', async () => {
    const hostile = join(folder('hostile'), 'a\n::error::planted\u001b[31m##[error]');
    renameSync(copyOf('minimal-node', { 'seaworthy.yml': null }), hostile);
    for (const [args, code] of [
      [['check', hostile], 2],
      [['init', hostile], 0],
      [['init', hostile], 2],
      [['check', hostile], 0],
      [['check', hostile, '--format=markdown'], 0],
      [['check', `${hostile}/none`], 2],
    ] as const) {
      const ran = await cli(node, args);
      expect(ran.code).toBe(code);
      expectHarmless(ran.stdout + ran.stderr);
    }
  });

  test('L10: hostile words on the command line', async () => {
    const word = 'x\n::error::planted\u001b[31m##[error]';
    for (const args of [
      ['explain', word],
      ['check', '--contract', word],
      ['check', `--platform-run-id=${word}`],
      ['entrypoints', 'plan', '--shards', word],
      ['closure', 'accept', '--code', word, '--subject', word, '--actor', word, '--rationale', word],
    ]) {
      const ran = await cli(node, args, { cwd: copyOf('minimal-node') });
      expect(ran.code).toBe(2);
      expectHarmless(ran.stdout + ran.stderr);
    }
  });

  test('a link that leads out of the repository is not followed', async () => {
    const repository = copyOf('minimal-node');
    symlinkSync('/etc/passwd', join(repository, 'src/passwd'));
    symlinkSync('/proc', join(repository, 'src/proc'));
    const ran = await cli(node, ['check', repository]);
    expect([0, 1]).toContain(ran.code);
    for (const object of objectsIn(repository).values()) expect(object).not.toContain('/etc/shadow');
    expect(evidenceFiles(repository).length).toBeGreaterThan(0);
  });
});
