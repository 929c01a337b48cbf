import { expect, test } from 'vitest';
import { stepsOf } from '../../src/adapters/evidence-key.ts';
import { standingOf } from '../../src/contract/acceptance.ts';
import { readHandles } from '../../src/contract/handles/document.ts';
import { joinHandles, pinned } from '../../src/contract/handles/registry.ts';
import { contractJsonSchema } from '../../src/contract/json-schema.ts';
import { plain } from '../../src/core/escape.ts';
import { decodeText } from '../../src/core/text.ts';
import { builtInRules } from '../../src/domain/scan/rules.ts';
import { faultsOf, openContract } from '../support/contract.ts';

const codesOf = async (work: () => unknown) => (await faultsOf(work)).map(({ code }) => code);

test('L4: bytes that cannot be decoded are no text', () => {
  const bytes = Uint8Array.from([0x61, 0xff, 0x62]);
  expect(() => decodeText(bytes, 'a')).toThrow(expect.objectContaining({ code: 'FILE_NOT_UTF8' }));
});

test('L7: a key that nobody knows is refused', async () => {
  expect(await codesOf(() => openContract('version: 1\ncontxt: {}\n'))).toEqual(['CONTRACT_INVALID']);
});

test('L7: a key that stands twice is refused', async () => {
  expect(await codesOf(() => openContract('version: 1\nphase: A\nphase: B\n'))).toEqual(['CONTRACT_INVALID']);
});

const registryOf = async (text: string) => joinHandles([await readHandles(Buffer.from(text), 'handles.md')]);
const use = (text: string, name: string) =>
  codesOf(async () => pinned(await registryOf(text), name, { path: 'seaworthy.yml', line: 3 }));

test.each(['"TO_PIN"', '"<repository uri>"', '""', '"tbd"'])(
  'L7: the placeholder %s is no pinned value',
  async (value) => {
    expect(await use(`- \`ECR_URI = ${value}\`\n`, 'ECR_URI')).toEqual(['HANDLE_UNPINNED']);
  },
);

test('R10: a handle that is declared twice has no value', async () => {
  expect(await use('- `A = "1"`\n- `A = "2"`\n', 'A')).toEqual(['HANDLE_INVALID']);
});

test('R10: a handle without a value is kept, and is not pinned', async () => {
  expect(await use('- `A`\n', 'A')).toEqual(['HANDLE_UNPINNED']);
});

test('R10: lists and maps are read as what they are', async () => {
  const { handles } = await registryOf('- `A = ["x", 1]`\n- `B = {"k": true}`\n');
  expect([...handles.values()].map(({ value }) => value)).toEqual([
    { kind: 'list', value: ['x', 1] },
    { kind: 'map', value: { k: true } },
  ]);
});

test('L10: a name cannot speak to the runner or the terminal', () => {
  const shown = plain('a::error::b\n##[group]c\u001b[31md\u202ee');
  expect(shown).not.toMatch(/::|##\[|[\n\u001b\u202e]/);
});

test.each(['../a', 'a/../b', '/a', 'a//b', 'a/.b', 'a\u0000b', 'a\\b'])(
  'L10: %j leads nowhere out of a store',
  (key) => {
    expect(() => stepsOf(key)).toThrow(expect.objectContaining({ code: 'EVIDENCE_UNWRITABLE' }));
  },
);

const entry = {
  code: 'SECRET_IN_IMAGE',
  subject: 'a',
  actor: 'me',
  rationale: 'r',
  accepted: '2026-01-01',
  expires: '2026-01-31',
};
const profileWith = async (code: string) =>
  (await openContract(`version: 1\nblockers: { ${code}: { severity: S3, acceptable: true } }\n`)).profile;
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

test('L12: a found secret has no override, whatever the contract says', async () => {
  expect(standingOf(entry, await profileWith(entry.code), at('2026-01-02'))).toBe('not-acceptable');
});

test('L12: an override ends', async () => {
  const other = { ...entry, code: 'CONTEXT_DEAD_PATTERN' };
  const profile = await profileWith(other.code);
  expect(standingOf(other, profile, at('2026-01-31'))).toBe('in-force');
  expect(standingOf(other, profile, at('2026-02-01'))).toBe('expired');
  expect(standingOf({ ...other, expires: '2026-12-31' }, profile, at('2026-01-02'))).toBe('too-long');
});

/** Every key of the schema, with its mark. */
function keysOf(node: unknown, path = ''): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [];
  const properties = Object.entries((Reflect.get(node, 'properties') as object | undefined) ?? {});
  const own = properties.map(([name, value]): [string, unknown] => [
    `${path}.${name}`,
    Reflect.get(value, 'x-loosened-by'),
  ]);
  const inner = ['items', 'additionalProperties'].flatMap((name) => keysOf(Reflect.get(node, name), path));
  const branches = ((Reflect.get(node, 'anyOf') as unknown[] | undefined) ?? []).flatMap((branch) =>
    keysOf(branch, path),
  );
  return [...own, ...properties.flatMap(([name, value]) => keysOf(value, `${path}.${name}`)), ...inner, ...branches];
}

test('L13: every key of the contract says by which change it loosens', () => {
  const keys = keysOf(contractJsonSchema());
  const words = ['added', 'removed', 'raised', 'lowered', 'added-or-absent', 'raised-or-absent', 'changed', 'never'];
  expect(keys.length).toBeGreaterThan(60);
  expect(keys.filter(([, mark]) => !words.includes(String(mark))).map(([path]) => path)).toEqual([]);
});

test('R4: a content rule that does not find its own example is no rule', async () => {
  const rule = (pattern: string) =>
    `version: 1\nsecrets: { banned-contents: [{ id: a, pattern: '${pattern}', example: 'key-1' }] }\n`;
  expect(await codesOf(() => openContract(rule('key-\\d')))).toEqual([]);
  expect(await codesOf(() => openContract(rule('key-\\\\d')))).toEqual(['CONTRACT_INVALID']);
});

test('R4: every built-in rule finds its own example', () => {
  expect(builtInRules.filter(({ pattern, example }) => !new RegExp(pattern).test(example))).toEqual([]);
});
