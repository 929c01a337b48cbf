import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, node20, node24, nodes, root } from '../support/spawn.ts';

const page = readFileSync(join(root, 'docs/reason-codes.md'), 'utf8');
const codes = [...page.matchAll(/^### ([A-Z][A-Z0-9_]+)$/gm)].map(([, code]) => code ?? '');
const blockers = [...page.matchAll(/^\| (M1[A-E]?-B\d) \|/gm)].map(([, id]) => id ?? '');

test('the page names codes and blockers', () => {
  expect(codes.length).toBeGreaterThan(100);
  expect(new Set(codes).size).toBe(codes.length);
  expect(blockers.length).toBeGreaterThan(20);
});

/** Every other code on the older Node: both know all of them from one bundle. */
test.concurrent.each(codes.map((code, index) => [code, index % 2 === 0 ? node24 : node20] as const))(
  'explain %s',
  async (code, node) => {
    const ran = await cli(node, ['explain', code]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout.split('\n')[0]).toBe(code);
    for (const word of ['what', 'why', 'fix', 'gate', 'counts', 're-run'])
      expect(ran.stdout).toMatch(new RegExp(`^  ${word} +\\S`, 'm'));
  },
);

test.concurrent.each(blockers)('explain %s', async (id) => {
  const ran = await cli(node24, ['explain', id.toLowerCase()]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout.split('\n')[0]).toBe(id);
});

test.each(nodes)('Node %s: schema prints the schema that is published', async (_, node) => {
  const ran = await cli(node, ['schema']);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toBe(readFileSync(join(root, 'schema/seaworthy.schema.json'), 'utf8'));
});
