import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpSurface } from '../../../src/domain/entrypoint/help.ts';

const folder = join(import.meta.dirname, '../../fixtures/help');
const helpOf = (name: string) => readFileSync(join(folder, `${name}.txt`), 'utf8');
const options = ['--mode', '--profile', '--run-equivalence-key'];
const help = ['--help', '-h'];
const verbose = ['--verbose', '-v'];

/** What each help text really defines: `test/fixtures/help/README.md` names the programs. */
const expected: Readonly<Record<string, { arguments: readonly string[]; commands: readonly string[] }>> = {
  argparse: { arguments: [...help, ...verbose], commands: ['rollback-drill', 'run'] },
  'argparse-run': { arguments: [...help, ...options, '--cache', '--no-cache', '-k', 'event_path'], commands: [] },
  clap: { arguments: [...help, ...verbose], commands: ['help', 'rollback-drill', 'run'] },
  'clap-run': { arguments: [...help, ...verbose, ...options, '-p', 'EVENT_PATH'], commands: [] },
  'clap-run-short': { arguments: [...help, ...verbose, ...options, '-p', 'EVENT_PATH'], commands: [] },
  click: { arguments: ['--help', '--quiet', '-q', ...verbose], commands: ['rollback-drill', 'run'] },
  'click-run': { arguments: ['--help', ...options, '-p', 'EVENT_PATH'], commands: [] },
  cobra: { arguments: [...help, ...verbose], commands: ['completion', 'help', 'rollback-drill', 'run'] },
  'cobra-run': { arguments: [...help, ...verbose, ...options, '-p', 'EVENT_PATH'], commands: [] },
  commander: { arguments: [...help, ...verbose], commands: ['help', 'rd', 'rollback-drill', 'run'] },
  'commander-run': { arguments: [...help, ...options, '--no-cache', '-p', 'event-path'], commands: [] },
  typer: {
    arguments: ['--help', '--install-completion', '--show-completion'],
    commands: ['rollback-drill', 'run'],
  },
  'typer-run': {
    arguments: ['--cache', '--help', '--no-cache', '--profile', '--run-equivalence-key', '-p', 'event_path'],
    commands: [],
  },
  yargs: { arguments: ['--help', '--version', ...verbose], commands: ['rd', 'rollback-drill', 'run'] },
  'yargs-run': { arguments: ['--help', '--version', '-p', ...verbose, ...options, 'event-path'], commands: [] },
};

test('every recorded help text is expected here', () => {
  const names = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));
  expect(Object.keys(expected).sort()).toEqual(names.sort());
});

test.each(Object.entries(expected))('%s: all that it defines, and nothing that its prose mentions', (name, surface) => {
  const { arguments: names, commands } = helpSurface(helpOf(name));
  expect({ arguments: names, commands }).toEqual({ ...surface, arguments: [...surface.arguments].sort() });
});

describe('an option is defined', () => {
  test.each([
    ['by Go’s flag', '  -profile string\n    \tthe profile (default "x")\n', ['-profile']],
    ['with its value behind an equals sign', 'Flags:\n  -p, --profile=PROFILE  the profile\n', ['--profile', '-p']],
    ['as one that can be switched off', '  --[no-]cache  ask anew\n', ['--cache', '--no-cache']],
    ['with an optional value', '  --color[=WHEN]  colours\n', ['--color']],
    ['by docopt', '  -p FILE --profile=FILE  the profile\n', ['--profile', '-p']],
    ['by absl, with a colon', '  --profile: the profile\n    (a string)\n', ['--profile']],
    [
      'in the frame of a terminal without Unicode',
      '+- Options -----+\n| *  --profile  TEXT  x |\n+---------------+\n',
      ['--profile'],
    ],
    ['in colours', '\u001b[1mOptions:\u001b[0m\n  \u001b[36m--profile\u001b[0m  the profile\n', ['--profile']],
    [
      'in a usage paragraph alone',
      'usage: x [-h] --profile PROFILE\n         [--once]\n\nMore.\n',
      ['--once', '--profile', '-h'],
    ],
    ['with carriage returns', 'Options:\r\n  --profile  the profile\r\n', ['--profile']],
    ['with several values', '  --pair A B  two\n', ['--pair']],
  ])('%s', (_, text, names) => {
    expect(helpSurface(text).arguments).toEqual(names);
  });
});

describe('an option is not defined', () => {
  test.each([
    ['by prose', 'The option --profile is gone.\n'],
    ['by a line of prose that begins with it', 'Options:\n  --once  run\n\n--profile is no longer known here.\n'],
    ['by the description of another one', 'Options:\n  --once    like\n            --profile, but once\n'],
    ['by a description that begins with it', 'Options:\n  --once  --profile\n'],
    ['by a longer one', '  --profile-path FILE  x\n'],
    ['by a shorter one', '  --prof FILE  x\n'],
    ['by a rule of dashes', '---profile---\n-----------\n'],
    ['by nothing', ''],
  ])('%s', (_, text) => {
    expect(helpSurface(text).arguments).not.toContain('--profile');
  });
});

test('commands of argparse under a name of their own, and with a title', () => {
  const text = 'usage: x COMMAND ...\n\ncommands:\n  COMMAND\n    run       run once\n    replay    run again\n';
  expect(helpSurface(text).commands).toEqual(expect.arrayContaining(['replay', 'run']));
  const untitled =
    'usage: x COMMAND ...\n\npositional arguments:\n  COMMAND\n    run       run once\n    replay    run again\n';
  expect(helpSurface(untitled)).toEqual({ arguments: ['COMMAND'], commands: ['replay', 'run'] });
});

test('one command of Cobra is not taken for a program', () => {
  expect(helpSurface('Usage:\n  x [command]\n\nAvailable Commands:\n  version print it\n').commands).toEqual([
    'version',
  ]);
});

test('any text has a surface, sorted and without doubles', () => {
  const piece = fc.constantFrom(
    '--a',
    '-b',
    ' ',
    '  ',
    '\n',
    '{x,y}',
    'Usage: ',
    'Commands:\n',
    '│',
    '<e>',
    'word',
    '\t',
    ':',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        for (const names of Object.values(helpSurface(text))) expect(names).toEqual([...new Set(names)].sort());
      },
    ),
  );
});
