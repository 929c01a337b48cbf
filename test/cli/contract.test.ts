import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, codesIn, folder, nodes, reportOf } from '../support/spawn.ts';
import { copyOf, evidenceFiles } from '../support/spawn-repository.ts';

/** Nine lists, each of nine times the one before: 9^9 items once they are expanded. */
const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  .concat(Array.from({ length: 8 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`))
  .join('\n');

const mistakes = [
  ['bytes that are no UTF-8', 'version: 1\n# caf\xe9\n', 'FILE_NOT_UTF8', 2, /UTF-8/],
  ['a key twice', 'version: 1\nversion: 1\n', 'CONTRACT_INVALID', 2, /each key once/],
  ['aliases that expand without bound', `${bomb}\n`, 'CONTRACT_INVALID', 1, /aliases/],
  ['an unknown key', 'version: 1\ncontext:\n  inlcude: [a]\n', 'CONTRACT_INVALID', 3, /Did you mean include\?/],
  ['an unknown word', 'version: 1\nimage:\n  engine: buildkti\n', 'CONTRACT_INVALID', 3, /Did you mean buildkit\?/],
  ['a value of another type', 'version: 1\ncontext:\n  max-files: many\n', 'CONTRACT_INVALID', 3, /"many".*number/],
  ['a number that is none', 'version: 1\ncontext:\n  max-files: .nan\n', 'CONTRACT_INVALID', 3, /max-files|number/],
  ['an empty item', 'version: 1\ncontext:\n  include: [a, ""]\n', 'CONTRACT_INVALID', 3, /empty/],
  ['a path that leads out', 'version: 1\nimage:\n  context: ../x\n', 'CONTRACT_INVALID', 3, /"\.\.\/x"/],
  ['an absolute path', 'version: 1\nimage:\n  dockerfile: /etc/passwd\n', 'CONTRACT_INVALID', 3, /relative/],
  ['a path through a link', 'version: 1\nimage:\n  dockerfile: out/passwd\n', 'CONTRACT_OUTSIDE', 3, /out\/passwd/],
  ['a tag of its own', 'version: !!js/function 1\n', 'CONTRACT_INVALID', 1, /./],
  ['no YAML', 'version: [1\n', 'CONTRACT_INVALID', undefined, /valid YAML/],
  ['nothing', '', 'CONTRACT_INVALID', 1, /./],
  ['two documents', 'version: 1\n---\nversion: 1\n', 'CONTRACT_INVALID', undefined, /./],
  ['no version', 'context: {}\n', 'CONTRACT_INVALID', 1, /version|nothing/],
  ['a handle that nobody declares', 'version: 1\nimage:\n  repository: "{handle:NONE}"\n', 'HANDLE_UNKNOWN', 3, /NONE/],
] as const;

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test.each(mistakes)('a contract with %s', async (_name, contract, code, line, words) => {
    const repository = copyOf('minimal-node', { 'seaworthy.yml': contract, out: { link: '/etc' } });
    const ran = await cli(node, ['check', repository]);
    expect(ran).toMatchObject({
      code: 2,
      signal: null,
      stderr: '',
      last: expect.stringMatching(/^ERROR\. (?:A re-run alone will not help|Run it again)/),
    });
    const told = ran.stdout.split('\n').filter((text) => text.startsWith(`ERROR ${code}: seaworthy.yml`));
    expect(told.join('\n')).toContain(line === undefined ? '' : `seaworthy.yml:${line}`);
    expect(told).not.toEqual([]);
    expect(ran.stdout).toMatch(words);
    expect(ran.stdout).not.toMatch(/^ {4}at /m);
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('all mistakes are told at once', async () => {
    const repository = copyOf('minimal-node', { 'seaworthy.yml': 'version: 2\ncontxt: {}\nimage: { engine: x }\n' });
    const { report } = await reportOf(node, ['check', repository]);
    expect(report.faults?.map(({ location }) => location?.line).sort()).toEqual([1, 2, 3]);
  });

  test('a contract that is itself a link out of the repository', async () => {
    const repository = copyOf('minimal-node');
    const outside = join(folder('outside'), 'contract.yml');
    renameSync(join(repository, 'seaworthy.yml'), outside);
    symlinkSync(outside, join(repository, 'seaworthy.yml'));
    for (const flags of [[], ['--contract', 'seaworthy.yml']]) {
      const { report, code } = await reportOf(node, ['check', ...flags], { cwd: repository });
      expect([code, codesIn(report)]).toEqual([2, ['CONTRACT_OUTSIDE']]);
    }
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('a contract behind a folder that leads out', async () => {
    const [repository, outside] = [copyOf('minimal-node'), folder('outside')];
    writeFileSync(join(outside, 'c.yml'), 'version: 1\n');
    symlinkSync(outside, join(repository, 'linked'));
    const { report, code } = await reportOf(node, ['check', '--contract', 'linked/c.yml'], { cwd: repository });
    expect([code, codesIn(report)]).toEqual([2, ['CONTRACT_OUTSIDE']]);
  });

  test('a repository that is named through a link is the repository', async () => {
    const [repository, elsewhere] = [copyOf('minimal-node'), folder('elsewhere')];
    mkdirSync(join(elsewhere, 'sub'));
    symlinkSync(repository, join(elsewhere, 'sub/link'));
    const contract = join(elsewhere, 'sub/link/seaworthy.yml');
    const ran = await cli(node, ['check', 'sub/link', '--contract', contract], { cwd: elsewhere });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });
});
