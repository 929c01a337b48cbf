import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, nodes, reportOf } from '../support/spawn.ts';
import { copyOf } from '../support/spawn-repository.ts';

const commented = `# yaml-language-server: $schema=x
version: 1
profile: p-1 # the taxonomy

context:
  include: [package.json, server.js, src/] # unpadded
  accept-unresolved:
    - { reason: BASE_IMAGE_ONBUILD, subject: "docker.io/library/node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d" }
entrypoints:
  rows:
    - runtime-mode:   "HTTP service"
      command: [node, server.js]
      required-args: [--port]
`;

function repositoryWith(contract: string): string {
  return copyOf('minimal-node', {
    'seaworthy.yml': contract,
    '.dockerignore': '**\n!package.json\n!server.js\n!src\n!gone\n',
  });
}

const contractOf = (repository: string) => readFileSync(join(repository, 'seaworthy.yml'), 'utf8');

function accept(repository: string, changed: Readonly<Record<string, string>> = {}): string[] {
  const flags = {
    code: 'CONTEXT_DEAD_PATTERN',
    subject: '!gone',
    actor: 'Ada',
    rationale: 'it comes: soon',
    days: '90',
  };
  return [
    'closure',
    'accept',
    repository,
    ...Object.entries({ ...flags, ...changed }).map(([name, value]) => `--${name}=${value}`),
  ];
}

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const existing =
  '  # why\n  - { code: CONTEXT_DEAD_PATTERN, subject: "!x", actor: b, rationale: c, accepted: 2026-01-01, expires: 2026-02-01 } # r\n';

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test.each([
    ['no list', '', '\naccepted:\n'],
    ['an empty list', 'accepted: []\n', 'accepted:\n'],
    ['a list with an entry', `accepted:\n${existing}# end\n`, `accepted:\n${existing}`],
  ])('behind %s, the entry is the only line that changes', async (_name, before, after) => {
    const repository = repositoryWith(commented + before);
    expect(await cli(node, accept(repository))).toMatchObject({ code: 0, stderr: '' });
    const contract = contractOf(repository);
    expect(contract.startsWith(commented + after)).toBe(true);
    expect(contract).toContain(`expires: ${day(90)}\n`);
    expect(contract.endsWith('# end\n')).toBe(before.endsWith('# end\n'));

    expect(await cli(node, accept(repository, { subject: '!other' }))).toMatchObject({ code: 0 });
    expect(contractOf(repository).startsWith(contract.replace('# end\n', ''))).toBe(true);
    const { report, code } = await reportOf(node, ['check', repository]);
    const items = report.gates.flatMap((gate) => gate.items);
    expect([code, items.find((item) => item.code === 'CONTEXT_DEAD_PATTERN')?.accepted]).toEqual([0, 1]);
  });

  test.each([
    ['an S1', { code: 'CONTEXT_BROAD_COPY' }],
    ['a found secret', { code: 'SECRET_FOUND' }],
    ['a code that nobody knows', { code: 'CONTEXT_DEAD_PATTERNS' }],
    ['no day', { days: '0' }],
    ['too many days', { days: '91' }],
    ['half a day', { days: '1.5' }],
    ['days in words', { days: 'ninety' }],
  ])('%s is refused, and the contract stays as it is', async (_name, changed) => {
    const repository = repositoryWith(commented);
    const ran = await cli(node, accept(repository, changed));
    expect(ran).toMatchObject({
      code: 2,
      stderr: '',
      last: expect.stringMatching(/^ERROR\. (?:A re-run alone will not help|Run it again)/),
    });
    expect(ran.stdout).toMatch(/^ERROR USAGE: /);
    expect(contractOf(repository)).toBe(commented);
  });

  test('an entry that says nothing is refused by the contract itself', async () => {
    const repository = repositoryWith(commented);
    const ran = await cli(node, accept(repository, { rationale: ' ' }));
    expect(ran).toMatchObject({
      code: 2,
      last: expect.stringMatching(/^ERROR\. (?:A re-run alone will not help|Run it again)/),
    });
    expect(ran.stdout).toMatch(/^ERROR CONTRACT_INVALID: seaworthy\.yml:\d+:/);
    expect(contractOf(repository)).toBe(commented);
  });
});
