import { describe, expect, test } from 'vitest';
import { rowSchema } from '../../src/contract/entrypoint-row-schema.ts';
import { entrypointsSchema } from '../../src/contract/entrypoints-schema.ts';

const row = { 'runtime-mode': 'service' };

describe('a row', () => {
  test('that is minimal has its defaults', () => {
    expect(rowSchema.parse({ ...row, module: 'app' })).toMatchObject({
      lane: 'default',
      'required-args': [],
      'further-subcommands': [],
    });
  });

  test.each([
    ['no program', row],
    ['two programs', { ...row, module: 'a', command: ['b'] }],
    ['an empty command', { ...row, command: [] }],
    ['an empty word', { ...row, command: ['a', ''] }],
    ['a command that is a text', { ...row, command: 'a b' }],
    ['an empty list of probes', { ...row, module: 'a', 'help-probes': [] }],
    ['an empty probe', { ...row, module: 'a', 'help-probes': [[]] }],
    ['no time', { ...row, module: 'a', 'timeout-seconds': 0 }],
    ['no mode', { module: 'a' }],
    ['an unknown key', { ...row, module: 'a', entrypoint: 'b' }],
    ...[
      { 'exit-codes': [2] },
      { 'stdout-lacks': ['x'] },
      { 'stderr-matches': ['x'] },
      { 'required-args': ['--x'] },
      { 'further-subcommands': [{ subcommand: 'y', 'required-args': ['--x'] }] },
    ].map((more): [string, object] => [
      `an expectation that no help probe is there to meet, ${JSON.stringify(more)}`,
      { ...row, module: 'a', 'help-probes': [], invocations: [{ args: [] }], ...more },
    ]),
    ['a pattern that is none', { ...row, module: 'a', 'stdout-matches': ['('] }],
    ['a folder that is not absolute', { ...row, module: 'a', 'writable-paths': ['var/cache'] }],
    ['a folder with options behind it', { ...row, module: 'a', 'writable-paths': ['/var:exec'] }],
    ['a variable that is none', { ...row, module: 'a', environment: { 'A=B': 'x' } }],
    ['its own entrypoint and a command', { ...row, command: ['a'], 'own-entrypoint': true }],
    ['an unknown provider', { ...row, module: 'a', 'provided-by': 'somebody' }],
  ])('with %s is refused', (_, value) => {
    expect(rowSchema.safeParse(value).success).toBe(false);
  });
});

test('R7: rows run in the image unless the contract says otherwise', () => {
  expect(entrypointsSchema.parse({}).runner).toBe('image');
});
