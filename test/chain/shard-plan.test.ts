import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { durationsIn, planIn, planShards } from '../../src/chain/shard-plan.ts';
import { mergeParts, runShard } from '../../src/chain/shards.ts';
import { builtImage, planted, portsOf, sessionOf } from '../support/closure.ts';
import { faultsOf } from '../support/contract.ts';
import { rowsContract } from '../support/entrypoints.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `{ runtime-mode: row ${at}, command: [app/main, '${at}'] }`);
const contract = rowsContract(...rows(6));
const durations = (...ms: number[]) =>
  durationsIn(
    JSON.stringify({ rows: ms.map((duration_ms, at) => ({ handle: null, runtime_mode: `row ${at}`, duration_ms })) }),
    'd',
  );

test('a plan holds every row once, its probes, and a matrix for GitHub', async () => {
  const plan = planShards(await contract, 4);
  expect(plan.rows.map(({ probes }) => probes)).toHaveLength(6);
  expect(plan.probe_count).toBe(6);
  expect(plan.shards.flatMap((shard) => shard.rows).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(plan.matrix).toEqual({ include: ['1/4', '2/4', '3/4', '4/4'].map((shard) => ({ shard })) });
});

test('the longest rows are dealt first, so that no machine waits for another', async () => {
  const { shards } = planShards(await contract, 2, durations(9000, 1000, 2000, 3000, 2000, 1000));
  expect(shards.map((shard) => [shard.rows, shard.seconds])).toEqual([
    [[0], 9],
    [[1, 2, 3, 4, 5], 9],
  ]);
});

test('a row that nobody measured counts as the middle one', async () => {
  expect(planShards(await contract, 1, durations(1000, 3000, 8000)).rows.map(({ seconds }) => seconds)).toEqual([
    1, 3, 8, 3, 3, 3,
  ]);
});

describe('is refused', () => {
  const refused = async (work: () => unknown) => (await faultsOf(work)).map(({ code }) => code);

  test.each(['', '{', '{}', '{"rows": [{"handle": 1}]}'])('the durations %j', async (text) => {
    expect(await refused(() => durationsIn(text, 'd'))).toEqual(['EVIDENCE_UNREADABLE']);
  });

  test('a plan that is none, or of another contract', async () => {
    const open = await contract;
    const text = JSON.stringify(planShards(open, 2));
    expect(planIn(text, 'p', open)).toEqual(planShards(open, 2));
    expect(await refused(() => planIn('{}', 'p', open))).toEqual(['EVIDENCE_UNREADABLE']);
    const other = await rowsContract(...rows(5));
    expect(await refused(() => planIn(text, 'p', other))).toEqual(['EVIDENCE_UNREADABLE']);
  });

  test('a shard of another number of machines than the plan has', async () => {
    const session = await sessionOf();
    const alone = { ...portsOf(), built: builtImage, published: undefined };
    const work = () => runShard(session, alone, { index: 1, total: 2 }, planShards(session.open, 1));
    expect(await refused(work)).toEqual(['USAGE']);
  });
});

test('5,000 rows over 64 machines come to one matrix, in the order of the contract', { timeout: 300_000 }, async () => {
  const text = `entrypoints:\n  rows:\n${rows(5000)
    .map((row) => `    - ${row}`)
    .join('\n')}\n`;
  const store = memoryStore();
  const session = await sessionOf({ files: { ...planted(), 'seaworthy.yml': `version: 1\n${text}` }, store });
  const alone = { ...portsOf(), built: builtImage, published: undefined };
  const measured = durations(...Array.from({ length: 5000 }, (_, at) => 100 + ((at * 7919) % 2000)));
  const plan = planShards(session.open, 64, measured);
  const seconds = plan.shards.map((shard) => shard.seconds);
  expect(Math.max(...seconds) / (seconds.reduce((sum, one) => sum + one, 0) / 64)).toBeLessThan(1.01);
  for (let index = 64; index > 0; index--) await runShard(session, alone, { index, total: 64 }, plan);
  const { outcome } = await mergeParts(session);
  expect(outcome.verdict).toBe('PASS');
  expect(outcome.result?.totals).toBe('5000/5000 rows, 5000 probes in the image');
});
