import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cli, codesIn, nodes, reportOf } from '../support/spawn.ts';
import { commit, copyOf, evidenceFiles, objectsIn } from '../support/spawn-repository.ts';

/** The user `nobody`: root reads and writes whatever the rights of a file say. */
const uid = 65534;

/** These tests become another user and mount a small disk. They say so instead of passing without having looked. */
beforeAll(() => {
  if (process.getuid?.() !== 0)
    throw new Error('these tests need root: run them with sudo, or leave the file out by name');
});

function publicCopy(): string {
  const repository = copyOf('minimal-node');
  commit(repository);
  return repository;
}

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test('another user may check a repository that is not theirs', async () => {
    const { report, code } = await reportOf(node, ['check', publicCopy()], { uid });
    expect([code, codesIn(report)]).toEqual([0, []]);
  });

  test('a user without a name may ask one gate too', async () => {
    const { report, code } = await reportOf(node, ['build-context', 'run', publicCopy()], { uid: 54_321 });
    expect([code, codesIn(report)]).toEqual([0, []]);
  });

  test.each(['server.js', 'src', 'Dockerfile', '.dockerignore'])('L4: %s that cannot be read', async (name) => {
    const repository = publicCopy();
    chmodSync(join(repository, name), 0);
    const { report, code } = await reportOf(node, ['check', repository], { uid });
    expect([code, report.gates.map(({ verdict }) => verdict)]).toEqual([2, ['ERROR', 'ERROR', 'ERROR']]);
    expect(codesIn(report)[0]).toBe('FILE_UNREADABLE');
    expect(report.gates[0]?.items[0]?.findings[0]?.location).toMatchObject({ path: name });
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('L4: a contract that cannot be read', async () => {
    const repository = publicCopy();
    chmodSync(join(repository, 'seaworthy.yml'), 0);
    const { report, code } = await reportOf(node, ['check', repository], { uid });
    expect([code, codesIn(report), report.faults?.[0]?.location?.path]).toEqual([
      2,
      ['FILE_UNREADABLE'],
      'seaworthy.yml',
    ]);
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test.each([
    ['itself', (repository: string) => repository],
    ['below another one', (repository: string) => join(repository, 'src')],
  ])('L4: a folder that cannot be entered, %s, is not a folder that is missing', async (_name, target) => {
    const repository = publicCopy();
    chmodSync(repository, 0o700);
    const { report, code } = await reportOf(node, ['check', target(repository)], { uid });
    expect([code, codesIn(report)]).toEqual([2, ['FILE_UNREADABLE']]);
  });

  test.each([
    ['an evidence folder', '.seaworthy/evidence'],
    ['a repository', '.'],
  ])('%s that cannot be written', async (_name, dir) => {
    const repository = publicCopy();
    mkdirSync(join(repository, dir), { recursive: true });
    chmodSync(join(repository, dir), 0o555);
    const { report, code } = await reportOf(node, ['check', repository], { uid });
    expect([code, codesIn(report)[0]]).toEqual([2, 'EVIDENCE_UNWRITABLE']);
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('init where nothing can be written', async () => {
    const repository = copyOf('minimal-node', { 'seaworthy.yml': null });
    chmodSync(repository, 0o555);
    const ran = await cli(node, ['init', repository], { uid });
    expect(ran).toMatchObject({
      code: 2,
      stderr: '',
      last: expect.stringMatching(/^ERROR\. (?:A re-run alone will not help|Run it again)/),
    });
    expect(ran.stdout).toMatch(/^ERROR FILE_UNWRITABLE: .*seaworthy\.yml cannot be written/);
  });

  test('a full disk: what is there is whole, nothing else is, and the verdict is ERROR', async () => {
    const repository = copyOf('minimal-node', { '.seaworthy/': '' });
    const disk = join(repository, '.seaworthy');
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk], { encoding: 'utf8' });
    expect(mounted, 'this test needs the right to mount a tmpfs').toMatchObject({ status: 0 });
    try {
      const { report, code } = await reportOf(node, ['check', repository]);
      expect([code, codesIn(report)[0]]).toEqual([2, 'EVIDENCE_UNWRITABLE']);
      expect(evidenceFiles(repository).filter((name) => !/\.json$|^\.gitignore$/.test(name))).toEqual([]);
      for (const text of objectsIn(repository).values()) expect(JSON.parse(text)).toHaveProperty('platform_run_id');
      expect(statSync(disk).isDirectory()).toBe(true);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
