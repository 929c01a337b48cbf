import { expect, test } from 'vitest';
import { isBreaking, type Surface, surfaceChanges } from '../../../src/domain/entrypoint/surface.ts';

const run: Surface = { argv: ['tool', 'run', '--help'], arguments: ['--once', '--profile', '-p'], commands: [] };
const top: Surface = { argv: ['tool', '--help'], arguments: ['--help'], commands: ['drill', 'run'] };

const told = (before: readonly Surface[], after: readonly Surface[]) =>
  surfaceChanges(before, after).map(({ change, kind, name, to }) =>
    [change, kind, name, ...(to ? [to] : [])].join(' '),
  );

test('what stays the same is no change, in whatever order it comes', () => {
  expect(told([top, run], [run, top])).toEqual([]);
});

test.each<[string, Partial<Surface>, string[]]>([
  ['added', { arguments: ['--fresh', '--once', '--profile', '-p'] }, ['added argument --fresh']],
  ['removed', { arguments: ['--profile', '-p'] }, ['removed argument --once']],
  [
    'renamed, with a word more',
    { arguments: ['--once', '--profile-path', '-p'] },
    ['renamed argument --profile --profile-path'],
  ],
  ['renamed, and shortened', { arguments: ['--once', '--prof', '-p'] }, ['renamed argument --profile --prof']],
  [
    'replaced by something else',
    { arguments: ['--once', '--wiring', '-p'] },
    ['removed argument --profile', 'added argument --wiring'],
  ],
])('an argument that was %s', (_, changed, expected) => {
  expect(told([run], [{ ...run, ...changed }])).toEqual(expected);
});

test('one new name stands for one lost name only', () => {
  const before = { ...run, arguments: ['--event-path-a', '--event-path-b'] };
  expect(told([before], [{ ...run, arguments: ['--event-path-c'] }])).toEqual([
    'renamed argument --event-path-a --event-path-c',
    'removed argument --event-path-b',
  ]);
});

test('commands and whole programs come and go as well', () => {
  expect(told([top, run], [{ ...top, commands: ['run', 'watch'] }])).toEqual([
    'removed command drill',
    'added command watch',
    'removed program tool run --help',
  ]);
  expect(told([], [{ argv: [], arguments: [], commands: [] }])).toEqual(['added program ENTRYPOINT']);
});

test('what is new breaks nobody', () => {
  const changes = surfaceChanges([run], [{ ...run, arguments: ['--fresh', '--profile'] }]);
  expect(changes.filter(isBreaking).map(({ name }) => name)).toEqual(['--once', '-p']);
});
