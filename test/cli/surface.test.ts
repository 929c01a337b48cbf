import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, folder, node24, nodes } from '../support/spawn.ts';

const surface = (argv: string, names: readonly string[]) => ({ argv: argv.split(' '), arguments: names, commands: [] });
const snapshot = (digest: string, ...surfaces: object[]) => ({
  schema: 'seaworthy/entrypoint-snapshot/v1',
  image_digest: `sha256:${digest.repeat(64)}`,
  surfaces,
});

function written(value: unknown): string {
  const path = join(folder('snapshot'), 'snapshot.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

const before = () =>
  written(snapshot('a', surface('tool run --help', ['--once', '--profile']), surface('tool drill --help', [])));
const after = () =>
  written(snapshot('b', surface('tool run --help', ['--fresh', '--profile-path']), surface('tool watch --help', [])));

test.each(nodes)('a person sees what breaks whom, on Node %s', async (_, node) => {
  const ran = await cli(node, ['entrypoints', 'diff', before(), after()]);
  expect(ran).toMatchObject({ code: 1, stderr: '' });
  await expect(ran.stdout).toMatchFileSnapshot('__snapshots__/surface-diff.txt');
});

test('what is only added passes', async () => {
  const more = written(
    snapshot('c', surface('tool run --help', ['--fresh', '--once', '--profile']), surface('tool drill --help', [])),
  );
  const ran = await cli(node24, ['entrypoints', 'diff', before(), more, '--format=json']);
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.stdout)).toMatchObject({ breaking: 0, changes: [{ change: 'added', name: '--fresh' }] });
});

describe('is refused with exit 2', () => {
  test.each([
    ['a file that is not there', '/none.json', 'FILE_UNREADABLE'],
    ['no JSON', '{', 'EVIDENCE_UNREADABLE'],
    ['another document', '{"schema":"seaworthy/plan/v1"}', 'EVIDENCE_UNREADABLE'],
  ])('%s', async (_, given, code) => {
    const path = given.startsWith('/') ? given : written(given);
    const ran = await cli(node24, ['entrypoints', 'diff', before(), path]);
    expect([ran.code, ran.stdout]).toEqual([2, expect.stringContaining(`ERROR ${code}: `)]);
  });
});
