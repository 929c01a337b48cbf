import { describe, expect, test } from 'vitest';
import { planRun } from '../../src/chain/plan-run.ts';
import { planted, sessionOf } from '../support/closure.ts';
import { someJob } from '../support/job.ts';
import { somePlan } from '../support/run-plan.ts';

const { protector } = somePlan;

test('a plan of a push names run, commit, contract and jobs', async () => {
  const session = await sessionOf();
  const { plan, refused } = planRun(session, someJob, protector, undefined);
  expect(refused).toBeUndefined();
  expect(plan).toMatchObject({
    git_sha: session.git?.sha,
    git_ref: 'refs/heads/main',
    event: 'push',
    contract_path: 'seaworthy.yml',
    contract_sha256: session.open.sha256,
    files: [{ path: 'seaworthy.yml' }],
    jobs: ['static', 'build', 'entrypoints', 'publish'],
    builds: true,
    shards: [{ shard: '1/1', index: 1 }],
  });
});

test('where rows are resolved statically no job starts them', async () => {
  const session = await sessionOf({ files: planted({}, 'entrypoints: { runner: static }\n') }).catch(() => undefined);
  if (!session) return;
  expect(planRun(session, someJob, protector, undefined).plan.jobs).toEqual(['static', 'build', 'publish']);
});

describe('one machine', () => {
  test.each([
    [119, 1],
    [121, 2],
    [100_000, 8],
  ])('rows that take %d seconds run on %d', async (seconds, machines) => {
    const { plan } = planRun(await sessionOf(), someJob, protector, new Map([['x', seconds]]));
    expect(plan.shards.length).toBeLessThanOrEqual(machines);
  });
});

test('L13: a loosening that nobody approved ends the run before it begins', async () => {
  const loosening = {
    key: 'context.exclude[0]',
    before: '"a/"',
    after: null,
    location: { path: 'seaworthy.yml', line: 3 },
    approvedBy: null,
    mayApprove: ['@owner'],
  };
  const { refused } = planRun(
    await sessionOf(),
    someJob,
    { base: 'commit', baseSha: null, loosenings: [loosening] },
    undefined,
  );
  expect(refused).toMatchObject({ verdict: 'FAIL', command: 'plan' });
  expect(refused?.gates[0]?.result?.rows.map(({ check }) => check.code)).toEqual(['CLOSURE_CONTRACT_LOOSENED']);
});
