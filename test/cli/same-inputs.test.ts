import { expect, test } from 'vitest';
import { cli, node20, node24 } from '../support/spawn.ts';
import { commit, copyOf, examples, objectsIn } from '../support/spawn-repository.ts';

/** The object without what names the run, its times and its durations. */
function timeless(text: string): string {
  return text
    .replace(/"platform_run_id": "[^"]+"/g, '"platform_run_id": ""')
    .replace(/"(\w+_at_utc)": "[^"]+"/g, '"$1": ""')
    .replace(/"duration_ms": \d+/g, '"duration_ms": 0');
}

test.concurrent.each(examples)(
  'L8: %s gives the same evidence bytes in two places, on two versions of Node',
  async (example) => {
    const [first, second] = [copyOf(example), copyOf(example)];
    for (const repository of [first, second]) commit(repository);
    await Promise.all([
      cli(node24, ['check', first], { env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' } }),
      cli(node20, ['check', '.'], { cwd: second, env: { TZ: 'America/Lima', LC_ALL: 'C' } }),
    ]);
    const [one, other] = [objectsIn(first), objectsIn(second)];
    expect([...one.keys()]).toEqual([...other.keys()]);
    for (const [name, text] of one) expect(timeless(other.get(name) ?? ''), name).toBe(timeless(text));
  },
);

test('a second check of one run adds nothing where nothing changed', async () => {
  const repository = copyOf('minimal-node');
  const run = ['check', repository, '--platform-run-id=platform_20260102T030405Z_again'];
  expect((await cli(node24, run)).code).toBe(0);
  const before = objectsIn(repository);
  expect((await cli(node20, run)).code).toBe(0);
  expect(objectsIn(repository)).toEqual(before);
});

test('L5: a second check of one run that sees something else is refused, and the first evidence stays', async () => {
  const run = ['--platform-run-id=platform_20260102T030405Z_again'];
  const repository = copyOf('minimal-node');
  await cli(node24, ['check', repository, ...run]);
  const before = objectsIn(repository);
  commit(repository);
  const ran = await cli(node24, ['check', repository, ...run]);
  expect(ran.code).toBe(2);
  expect(ran.stdout).toContain('EVIDENCE_EXISTS');
  expect(objectsIn(repository)).toEqual(before);
});
