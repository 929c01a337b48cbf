import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { cli, ended, folder, nodes, product, startCli } from '../support/spawn.ts';
import { commit, copyOf, evidenceFiles, objectsIn } from '../support/spawn-repository.ts';

/** A repository with some thousand files, whose check takes a while. */
function large(): string {
  const repository = copyOf(
    'minimal-node',
    Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`src/d${n}/`, ''])),
  );
  for (let n = 0; n < 4000; n++) writeFileSync(join(repository, `src/d${n % 40}/f${n}.js`), `${n};\n`.repeat(400));
  return repository;
}

async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 20_000 && !happened(); tries++) await sleep(2);
}

describe.each(nodes)('Node %s', (_, node) => {
  let repository = '';
  beforeAll(() => {
    repository = large();
    commit(repository);
  });

  const moments: [string, (tmp: string) => boolean][] = [
    ['while git is asked', (tmp) => readdirSync(tmp).length > 0],
    ['while evidence is written', () => existsSync(join(repository, '.seaworthy/evidence/evidence'))],
  ];
  const cases = moments.flatMap(([moment, happened]) =>
    (['SIGINT', 'SIGTERM'] as const).map((signal) => [signal, moment, happened] as const),
  );

  test.each(cases)('%s %s: ERROR, and nothing half-written or temporary stays', async (signal, _moment, happened) => {
    rmSync(join(repository, '.seaworthy'), { recursive: true, force: true });
    const tmp = folder('tmp');
    const child = startCli(node, ['check', repository], { env: { TMPDIR: tmp } });
    const end = ended(child);
    await until(() => happened(tmp));
    child.kill(signal);
    const ran = await end;
    expect(ran).toMatchObject({ code: 2, signal: null, stdout: '' });
    expect(ran.stderr).toMatch(/^ERROR INTERRUPTED: /m);
    expect(ran.stderr.trimEnd().split('\n').at(-1)).toBe('ERROR. Run it again: this may pass without any change.');
    expect(readdirSync(tmp)).toEqual([]);
    expect(evidenceFiles(repository).filter((name) => !/\.json$|^\.gitignore$/.test(name))).toEqual([]);
    for (const text of objectsIn(repository).values()) expect(JSON.parse(text)).toHaveProperty('platform_run_id');
  });

  test('a reader that goes away: ERROR without a stack trace', async () => {
    const child = startCli(node, ['check', copyOf('leaky-default-deny'), '--format=json']);
    child.stdout.destroy();
    const ran = await ended(child);
    expect(ran.code).toBe(2);
    expect(ran.stderr).not.toMatch(/^ {4}at /m);
  });

  test('a log on a full disk: ERROR without a stack trace', async () => {
    const full = openSync('/dev/full', 'w');
    const args = [join(product, 'dist/cli.js'), 'check', copyOf('minimal-node')];
    const ran = spawnSync(node, args, {
      env: { PATH: '/usr/bin:/bin' },
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(ran.status).toBe(2);
    expect(ran.stderr).not.toMatch(/^ {4}at /m);
  });

  test('a check that nobody interrupts leaves no temporary file either', async () => {
    const tmp = folder('tmp');
    expect((await cli(node, ['check', copyOf('minimal-node')], { env: { TMPDIR: tmp } })).code).toBe(0);
    expect(readdirSync(tmp)).toEqual([]);
  });

  test.each([
    ['a malformed time-out', ['run', '--build-timeout', 'soon']],
    ['a malformed build argument', ['build-context', 'run', '--build-arg', 'x']],
    ['an archive that is not there', ['secrets', 'run', '--archive', 'none.tar']],
  ])('neither does %s', async (_name, args) => {
    const tmp = folder('tmp');
    const ran = await cli(node, args, { cwd: copyOf('minimal-node'), env: { TMPDIR: tmp } });
    expect([ran.code, readdirSync(tmp)]).toEqual([2, []]);
  });
});
