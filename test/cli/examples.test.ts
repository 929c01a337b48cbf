import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cli, codesIn, folder, nodes, type Ran, reportOf, root, steady, wrapper } from '../support/spawn.ts';
import { commit, copyOf, type Example, evidenceFiles, examples, objectsIn } from '../support/spawn-repository.ts';

const exitCodes: Record<Example, number> = { 'fraud-platform': 0, 'leaky-default-deny': 1, 'minimal-node': 0 };

const written = [
  'build_context_allowlist_check',
  'build_context_secret_scan',
  'dockerignore_conformance_receipt',
  'entrypoint_matrix_validation',
  'image_contract_manifest',
  'secret_source_contract_receipt',
  'security_secret_injection_checks',
];

interface JsonSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

function schemaOf(name: string): JsonSchema {
  return JSON.parse(readFileSync(join(root, `schema/evidence/${name}.schema.json`), 'utf8')) as JsonSchema;
}

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe.each(nodes)('Node %s', (_, node) => {
  describe.each(examples)('check on %s', (example) => {
    let repository = '';
    let sha = '';
    let ran: Ran;
    beforeAll(async () => {
      repository = copyOf(example);
      sha = commit(repository);
      ran = await cli(node, ['check'], { cwd: repository });
    });

    test('exits by the verdict, tells the report on standard output, and nothing else', () => {
      expect(ran).toMatchObject({ code: exitCodes[example], signal: null, stderr: '' });
    });

    test('prints the same report as ever, on every Node', async () => {
      await expect(steady(ran.stdout)).toMatchFileSnapshot(`__snapshots__/check-${example}.txt`);
    });

    test('writes seven objects, each with its envelope and the fields of its published schema', () => {
      const objects = objectsIn(repository);
      expect([...objects.keys()].sort()).toEqual(written);
      for (const [name, text] of objects) {
        const object = JSON.parse(text) as Record<string, unknown>;
        const { required, properties } = schemaOf(name);
        expect(object).toMatchObject({ schema: `seaworthy/${name}/v1`, attempt: 1, git_sha: sha, image_digest: null });
        expect(object['written_at_utc']).toMatch(time);
        expect(object['platform_run_id']).toMatch(/^platform_\d{8}T\d{6}Z_[0-9a-f]{8}$/);
        expect(Object.keys(object).filter((key) => !(key in properties))).toEqual([]);
        expect(required.filter((key) => !(key in object))).toEqual([]);
      }
    });

    test('the objects carry the verdict', () => {
      const { verdict } = JSON.parse(objectsIn(repository).get('build_context_allowlist_check') ?? '{}');
      expect(verdict).toBe(ran.code === 0 ? 'PASS' : 'FAIL');
    });

    test('leaves nothing but evidence, which git ignores', () => {
      const others = evidenceFiles(repository).filter(
        (name) => !/^evidence\/runs\/[^/]+\/[^/]+\/\w+\.json$/.test(name),
      );
      expect(others).toEqual(['.gitignore']);
    });
  });

  test('the leaky example: what leaks, by which lines, and the ignore file that cures it', async () => {
    const repository = copyOf('leaky-default-deny');
    const { report, code } = await reportOf(node, ['check', repository]);
    expect(code).toBe(1);
    expect(codesIn(report, 'FAIL').sort()).toEqual([
      'CONTEXT_EXCLUDE_REACHED',
      'CONTEXT_FILE_OUTSIDE_ALLOWLIST',
      'CONTEXT_FILE_UNUSED',
      'CONTEXT_PARENT_REOPENED',
    ]);
    const items = report.gates[0]?.items ?? [];
    const outside = items.find((item) => item.code === 'CONTEXT_FILE_OUTSIDE_ALLOWLIST');
    expect(outside?.findings).toHaveLength(13);
    const reopened = items.find((item) => item.code === 'CONTEXT_PARENT_REOPENED');
    expect(reopened?.findings.map(({ subject, location }) => [subject, location?.path, location?.line])).toEqual([
      ['!config', '.dockerignore', 10],
      ['!docs', '.dockerignore', 13],
      ['!src', '.dockerignore', 7],
    ]);

    const [, advised = ''] = /^\S.*:\n\n([\s\S]+)$/.exec(report.gates[0]?.advice ?? '') ?? [];
    expect(advised).toMatch(/^\*\*\n/);
    writeFileSync(join(repository, '.dockerignore'), advised);
    expect(await cli(node, ['check', repository, '--quiet'])).toMatchObject({ code: 0 });
  });

  test('./seaworthy runs the bundle from a clone', async () => {
    expect(await wrapper(node, ['check', copyOf('minimal-node')])).toMatchObject({ code: 0, stderr: '' });
  });

  test('a folder inside of a repository is judged by its own contract, with the evidence at the top', async () => {
    const repository = folder('repository');
    cpSync(copyOf('minimal-node'), join(repository, 'services/web'), { recursive: true });
    const sha = commit(repository);
    const { report, code } = await reportOf(node, ['check', 'services/web'], { cwd: repository });
    expect([code, report.gitSha]).toEqual([0, sha]);
    expect(objectsIn(repository).size).toBe(7);
  });
});
