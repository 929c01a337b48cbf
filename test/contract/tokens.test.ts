import { expect, test } from 'vitest';
import type { Registry } from '../../src/contract/handles/registry.ts';
import { fillHandles } from '../../src/contract/tokens.ts';

const usedAt = { path: 'seaworthy.yml', line: 4, column: 2 };
const registry: Registry = {
  handles: new Map(
    Object.entries({ HOST: 'h', NAME: '{git_sha}$&' }).map(([name, value]) => [
      name,
      { name, value: { kind: 'string', value }, location: { path: 'r.md', line: 1 } },
    ]),
  ),
};

test('every handle is replaced, other tokens stay', () => {
  expect(fillHandles('{handle:HOST}/{handle:HOST}-{git_sha}', registry, usedAt)).toBe('h/h-{git_sha}');
});

test('a value is not read as a pattern again', () => {
  expect(fillHandles('{handle:NAME}', registry, usedAt)).toBe('{git_sha}$&');
});

test.each(['{handle:NOPE}', '{handle:host}', '{handle:}', '{handle:HOST', '{handle:HO-ST}', '{handle:toString}'])(
  '%s names no handle, and the fault points at the use',
  (use) => {
    expect(() => fillHandles(use, registry, usedAt)).toThrow(
      expect.objectContaining({ code: 'HANDLE_UNKNOWN', location: usedAt }),
    );
  },
);
