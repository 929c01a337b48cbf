import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/contract/handles/document.ts';
import {
  type Handle,
  type HandleValue,
  isUnpinned,
  joinHandles,
  pinned,
} from '../../../src/contract/handles/registry.ts';
import { faultsOf } from '../../support/contract.ts';

const handle = (
  name: string,
  path: string,
  line: number,
  value: HandleValue = { kind: 'string', value: 'v' },
): Handle => ({
  name,
  value,
  location: { path, line },
});
const usedAt = { path: 'seaworthy.yml', line: 9, column: 3 };
const text = (value: string): HandleValue => ({ kind: 'string', value });
const use = (value: HandleValue) => pinned(joinHandles([[handle('A', 'h.md', 2, value)]]), 'A', usedAt);

describe('R10: a duplicate is refused, both lines named', () => {
  test.each([
    ['in one registry', [[handle('A', 'h.md', 2), handle('A', 'h.md', 7)]], 'h.md:2', { path: 'h.md', line: 7 }],
    ['in two registries', [[handle('A', 'h.md', 2)], [handle('A', 'k.yml', 3)]], 'h.md:2', { path: 'k.yml', line: 3 }],
  ])('%s', async (_, lists, first, location) => {
    const faults = await faultsOf(() => joinHandles(lists));
    expect(faults).toMatchObject([{ code: 'HANDLE_INVALID', location }]);
    expect(faults[0]?.message).toContain(first);
    expect(faults[0]?.message).toContain(`${location.path}:${location.line}`);
  });

  test('even where both say the same, and every one at once', async () => {
    const lists = [
      [handle('A', 'h', 1), handle('B', 'h', 2), handle('A', 'h', 3), handle('B', 'h', 4), handle('A', 'h', 5)],
    ];
    expect((await faultsOf(() => joinHandles(lists))).map(({ location }) => location?.line)).toEqual([3, 4, 5]);
  });
});

describe('L7: a placeholder is not pinned', () => {
  test.each([
    '',
    '  ',
    'tbd',
    'TBD',
    'todo',
    'none',
    'null',
    ' None ',
    'TO_PIN',
    'to_pin_later',
    'my-TO_PIN-value',
    'placeholder',
    'PLACEHOLDER_URI',
    '<registry uri>',
    ' <account>',
    's3://<bucket>/evidence',
    '<account>.dkr.ecr.eu-west-2.amazonaws.com/app',
  ])('%j', (value) => {
    expect(isUnpinned(text(value))).toBe(true);
    expect(() => use(text(value))).toThrow(
      expect.objectContaining({ code: 'HANDLE_UNPINNED', location: { path: 'h.md', line: 2 } }),
    );
  });

  test.each<HandleValue>([
    { kind: 'list', value: ['a', 'TO_PIN'] },
    { kind: 'map', value: { a: { b: ['<x>'] } } },
    { kind: 'string', value: '{handle:B}' },
  ])('deep inside of %j', (value) => {
    expect(isUnpinned(value)).toBe(true);
  });

  test('a bare key', () => {
    expect(() => use({ kind: 'bare' })).toThrow(expect.objectContaining({ code: 'HANDLE_UNPINNED' }));
  });

  test.each(['v', '0', 'false', 'nonesuch', 'tbd-service', 'a->b', 'git-{git_sha}'])('%j is pinned', (value) => {
    expect(isUnpinned(text(value))).toBe(false);
    expect(use(text(value))).toBe(value);
  });
});

describe('the text of a handle', () => {
  test('of a number is how it is written', () => {
    expect(use({ kind: 'number', value: 365 })).toBe('365');
  });

  test.each<HandleValue>([
    { kind: 'boolean', value: false },
    { kind: 'list', value: ['a'] },
    { kind: 'map', value: { a: 'b' } },
  ])('is none for a %j', (value) => {
    expect(() => use(value)).toThrow(expect.objectContaining({ code: 'HANDLE_INVALID' }));
  });

  test('is none for a handle that nobody declares; the fault points at the use', () => {
    expect(() => pinned(joinHandles([]), 'A', usedAt)).toThrow(
      expect.objectContaining({ code: 'HANDLE_UNKNOWN', location: usedAt }),
    );
  });

  test.each(['012345678901', '1.10', '0x1F', '12345678901234567890'])(
    'L3: a YAML number %s is pinned as it is written, or refused, never pinned as another one',
    async (written) => {
      const values: string[] = [];
      const read = async () => joinHandles([await readHandles(Buffer.from(`A: ${written}\n`), 'h.yml')]);
      const faults = await faultsOf(async () => values.push(pinned(await read(), 'A', usedAt)));
      expect(faults.length > 0 ? ['HANDLE_INVALID'] : [written]).toEqual([
        ...values,
        ...faults.map(({ code }) => code),
      ]);
    },
  );
});
