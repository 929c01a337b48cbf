import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contractSchema } from '../../src/contract/schema.ts';
import { brief, faultsOf, openContract } from '../support/contract.ts';

interface SchemaNode {
  readonly description?: string;
  readonly 'x-loosened-by'?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

const published = z.toJSONSchema(contractSchema, { io: 'input' }) as SchemaNode;

function* keysOf(node: SchemaNode, path: string): Generator<[string, SchemaNode]> {
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${name}`, child];
    yield* keysOf(child, `${path}.${name}`);
  }
  if (typeof node.additionalProperties === 'object') yield* keysOf(node.additionalProperties, `${path}.*`);
  if (node.items) yield* keysOf(node.items, `${path}[]`);
  for (const branch of node.anyOf ?? []) yield* keysOf(branch, path);
}

function* mapsOf(node: SchemaNode, path: string): Generator<[string, SchemaNode]> {
  if (node.properties) yield [path, node];
  for (const [name, child] of Object.entries(node.properties ?? {})) yield* mapsOf(child, `${path}.${name}`);
  if (typeof node.additionalProperties === 'object') yield* mapsOf(node.additionalProperties, `${path}.*`);
  if (node.items) yield* mapsOf(node.items, `${path}[]`);
  for (const branch of node.anyOf ?? []) yield* mapsOf(branch, path);
}

const keys = [...keysOf(published, '')];

describe('L13: every key of the contract', () => {
  test('is walked, down into lists, maps and unions', () => {
    const paths = keys.map(([path]) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '.version',
        '.image.prebuilt.archive',
        '.context.include[].recursive',
        '.entrypoints.rows[].further-subcommands[].required-args',
        '.secrets.fingerprint-key.file',
        '.blockers.*.level',
        '.accepted[].expires',
      ]),
    );
  });

  test.each(keys)('%s says what it means and which change loosens it', (_, node) => {
    expect(node.description?.trim()).toMatch(/\S/);
    expect([
      'added',
      'removed',
      'raised',
      'lowered',
      'added-or-absent',
      'raised-or-absent',
      'changed',
      'never',
    ]).toContain(node['x-loosened-by']);
  });

  test.each([
    ['.context.include', 'added-or-absent'],
    ['.context.exclude', 'removed'],
    ['.context.max-files', 'raised-or-absent'],
    ['.context.max-bytes', 'raised-or-absent'],
    ['.context.accept-unresolved', 'added'],
    ['.secrets.banned-names', 'removed'],
    ['.secrets.scan-exceptions', 'added'],
    ['.secrets.max-file-bytes', 'lowered'],
    ['.environment.allow', 'added'],
    ['.accepted', 'added'],
    ['.entrypoints.required-lanes', 'removed'],
    ['.evidence.retention-days', 'lowered'],
  ])('%s is loosened when it is %s', (path, direction) => {
    expect(new Map(keys).get(path)?.['x-loosened-by']).toBe(direction);
  });

  test.each([...mapsOf(published, '')])('L7: %s takes no key that it does not know', (_, node) => {
    expect(node.additionalProperties).toBe(false);
  });
});

describe('a pattern', () => {
  const invalid = async (text: string) =>
    (await faultsOf(() => openContract(`version: 1\n${text}\n`))).map(({ code }) => code);

  test.each([
    'image: { tag-pattern: latest }',
    'image: { platforms: [linux] }',
    'image: { platforms: [Linux/AMD64] }',
    'evidence: { prefix: "evidence/{phase_id}/" }',
    'image: { prebuilt: {} }',
    'image: { prebuilt: { archive: a.tar, reference: a } }',
    'blockers: { lower_case: { id: a } }',
  ])('%s is refused', async (text) => {
    expect(await invalid(text)).toEqual(['CONTRACT_INVALID']);
  });

  test.each(['image: { tag-pattern: "git-{git_sha}-run-{ci_run_id}" }', 'image: { platforms: [linux/arm/v7] }'])(
    '%s is taken',
    async (text) => {
      expect(await invalid(text)).toEqual([]);
    },
  );
});

test('L7: a tag that moves contradicts a contract that knows immutable references only', async () => {
  const contract = (tags: string) =>
    `version: 1\nimage:\n  reference-mode: immutable-only\n  convenience-tags: ${tags}\n`;
  expect((await faultsOf(() => openContract(contract('[latest]')))).map(brief)).toEqual(['CONTRACT_INVALID 4:21']);
  expect(await faultsOf(() => openContract(contract('[]')))).toEqual([]);
});
