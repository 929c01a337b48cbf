import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, nodes } from '../support/spawn.ts';
import { commit, copyOf, evidenceFiles } from '../support/spawn-repository.ts';

interface EntrypointPlan {
  readonly schema: string;
  readonly rows: readonly { readonly handle: string; readonly probes: readonly (readonly string[])[] }[];
  readonly probe_count: number;
  readonly shards: readonly { readonly shard: string; readonly rows: readonly number[] }[];
  readonly matrix: { readonly include: readonly { readonly shard: string }[] };
}

async function planOf(node: string, repository: string, shards: string): Promise<EntrypointPlan> {
  const ran = await cli(node, ['entrypoints', 'plan', repository, '--shards', shards]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout) as EntrypointPlan;
}

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test('entrypoints plan lists every row and probe, cut evenly', async () => {
    const plan = await planOf(node, copyOf('fraud-platform'), '4');
    expect(plan.schema).toBe('seaworthy/entrypoint-plan/v1');
    expect(plan.rows).toHaveLength(21);
    expect(plan.probe_count).toBe(plan.rows.reduce((sum, { probes }) => sum + probes.length, 0));
    expect(plan.rows[0]?.probes).toEqual([['python', '-m', 'fraud_detection.oracle_store.stream_sort_cli', '--help']]);
    expect(plan.shards.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual([...plan.rows.keys()]);
    expect(plan.matrix.include.map(({ shard }) => shard)).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  test('closure plan names the run, the commit and the contract, and writes nothing', async () => {
    const repository = copyOf('minimal-node');
    const sha = commit(repository);
    const digest = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
    const ran = await cli(node, ['closure', 'plan', repository]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      schema: 'seaworthy/plan/v1',
      platform_run_id: expect.stringMatching(/^platform_\d{8}T\d{6}Z_[0-9a-f]{8}$/),
      git_sha: sha,
      contract_path: 'seaworthy.yml',
      contract_sha256: digest(digest(readFileSync(join(repository, 'seaworthy.yml')))),
      rows: 1,
    });
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('R2: closure verdict of a run that never closed is ERROR, never PASS', async () => {
    const run = '--platform-run-id=platform_20260102T030405Z';
    const ran = await cli(node, ['closure', 'verdict', copyOf('minimal-node'), run]);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toMatch(/^ERROR\nERROR EVIDENCE_UNREADABLE: there is no committed pack/);
    const json = await cli(node, ['closure', 'verdict', copyOf('minimal-node'), run, '--format=json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ verdict: 'ERROR', faults: [{ code: 'EVIDENCE_UNREADABLE' }] });
  });
});
