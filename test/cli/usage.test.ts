import { describe, expect, test } from 'vitest';
import { cli, node24, nodes, wrapper } from '../support/spawn.ts';
import { copyOf } from '../support/spawn-repository.ts';

const commands = [
  ['check'],
  ['run'],
  ['build-context', 'run'],
  ['secrets', 'run'],
  ['entrypoints', 'run'],
  ['entrypoints', 'plan'],
  ['entrypoints', 'snapshot'],
  ['entrypoints', 'diff'],
  ['entrypoints', 'shard'],
  ['entrypoints', 'merge'],
  ['image-digest', 'run'],
  ['image-digest', 'build'],
  ['image-digest', 'publish'],
  ['provenance', 'run'],
  ['provenance', 'pin'],
  ['provenance', 'link'],
  ['closure', 'run'],
  ['closure', 'plan'],
  ['closure', 'finish'],
  ['closure', 'tell'],
  ['closure', 'verdict'],
  ['closure', 'accept'],
  ['evidence', 'run'],
  ['evidence', 'ls'],
  ['evidence', 'pull'],
  ['evidence', 'report'],
  ['evidence', 'hand-on'],
  ['evidence', 'take'],
  ['aws-policy'],
  ['init'],
  ['explain'],
  ['schema'],
] as const;
const groups = [...new Set(commands.filter((words) => words.length > 1).map(([group]) => group))];

/** The commands that a help text lists. */
function listed(help: string): string[] {
  const [, list = ''] = help.split('Commands:\n');
  return [...list.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name ?? '');
}

test('the help of the program, the same on every Node', async () => {
  const [first, ...others] = await Promise.all(nodes.map(([, node]) => cli(node, ['--help'])));
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(others.map(({ stdout }) => stdout)).toEqual([first?.stdout]);
  expect(first?.stdout).toMatchSnapshot();
  expect(await wrapper(node24, ['--help'])).toMatchObject({ code: 0, stdout: first?.stdout });
});

test('at most fifteen commands, and all of them are tested here', async () => {
  const { stdout } = await cli(node24, ['--help']);
  const names = listed(stdout).filter((name) => name !== 'help');
  expect(names.length).toBeLessThanOrEqual(15);
  expect(names.sort()).toEqual([...new Set(commands.map(([name]) => name))].sort());
  for (const group of groups) {
    const help = await cli(node24, [group, '--help']);
    const own = commands.filter(([name]) => name === group).map((words) => words[1] ?? '');
    expect(
      listed(help.stdout)
        .filter((name) => name !== 'help')
        .sort(),
    ).toEqual(own.sort());
  }
});

test.concurrent.each(commands.map((words) => words.join(' ')))('help of %s', async (words) => {
  const ran = await cli(node24, [...words.split(' '), '--help']);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout.startsWith(`Usage: seaworthy ${words} `)).toBe(true);
});

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test.each([
    ['an unknown command', ['chek'], /Did you mean check\?/],
    ['an unknown command of a gate', ['entrypoints', 'plam'], /Did you mean plan\?/],
    ['an unknown flag', ['check', '--qiet'], /Did you mean --quiet\?/],
    ['an unknown flag before its value', ['check', '--fromat', 'json'], /Did you mean --format\?/],
    ['an unknown format', ['check', '--format', 'xml'], /text, json, markdown/],
    ['a missing value', ['check', '--contract'], /argument missing/],
    ['a folder too many', ['check', 'a', 'b'], /too many arguments/],
    ['a code that is missing', ['explain'], /missing required argument/],
    ['a flag that is needed', ['closure', 'accept', '--code', 'X'], /required option/],
    ['no command at all', [], /^Usage: /],
    ['no command of a gate', ['closure'], /^Usage: /],
  ])('%s is told on standard error, with exit 2', async (_name, args, told) => {
    const ran = await cli(node, args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(told);
    expect(ran.stderr).not.toMatch(/^ {4}at /m);
  });

  test.each([
    ['a malformed number of shards', ['entrypoints', 'plan', '--shards', '0']],
    ['a malformed time-out', ['run', '--build-timeout', 'soon']],
    ['a malformed build argument', ['build-context', 'run', '--build-arg', 'x']],
    ['a plan without its digest', ['check', '--run-plan', 'p']],
    ['a digest without its plan', ['check', '--run-plan-digest', 'sha256:x']],
    ['a contract beside a plan', ['check', '--run-plan', 'p', '--run-plan-digest', 'sha256:x', '--contract', 'c']],
    ['a run that is not named', ['closure', 'verdict']],
    ['a code that nobody knows', ['explain', 'CONTEXT_BROAD_COPYY']],
  ])('%s is USAGE', async (_name, args) => {
    const ran = await cli(node, args, { cwd: copyOf('minimal-node') });
    expect(ran).toMatchObject({
      code: 2,
      stderr: '',
      last: expect.stringMatching(/^ERROR\. (?:A re-run alone will not help|Run it again)/),
    });
    expect(ran.stdout).toMatch(/^ERROR USAGE: /);
  });
});
