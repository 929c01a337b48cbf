import { z } from 'zod';
import type { OpenContract } from '../contract/opened.ts';
import { Fault } from '../core/fault.ts';
import { jsonIn } from '../core/json.ts';
import { deal } from '../domain/shards/deal.ts';
import { probesOf } from '../gates/entrypoints/index.ts';

/** Which rows run on which machine. */
export const shardPlan = z.object({
  schema: z.literal('seaworthy/entrypoint-plan/v1'),
  contract_sha256: z.string(),
  rows: z.array(
    z.object({
      handle: z.string().nullable(),
      runtime_mode: z.string(),
      probes: z.array(z.array(z.string())),
      seconds: z.number(),
    }),
  ),
  probe_count: z.int(),
  /** `rows` are places in the list above. */
  shards: z.array(z.object({ shard: z.string(), rows: z.array(z.int()), seconds: z.number() })),
  /** For `strategy.matrix` of a job on GitHub. */
  matrix: z.object({ include: z.array(z.object({ shard: z.string() })) }),
});

export type ShardPlan = z.output<typeof shardPlan>;

/** How long a row took when it ran last, in seconds, by its handle and mode. */
export type Durations = ReadonlyMap<string, number>;

const keyOf = (handle: unknown, mode: unknown) => JSON.stringify([handle, mode]);

/** A probe takes about as long as a container takes to start, where nobody measured. */
const usualSeconds = 0.5;

/** Deals the rows over machines by how long they took, the longest first; rows that never ran count as the middle one. */
export function planShards(open: OpenContract, total: number, durations: Durations = new Map()): ShardPlan {
  const known = [...durations.values()].sort((a, b) => a - b);
  const rows = open.rows.map(({ row }) => {
    const probes = probesOf(row).map(({ argv }) => [...argv]);
    const handle = row.handle ?? null;
    const guess = known[known.length >> 1] ?? probes.length * usualSeconds;
    return {
      handle,
      runtime_mode: row['runtime-mode'],
      probes,
      seconds: durations.get(keyOf(handle, row['runtime-mode'])) ?? guess,
    };
  });
  const hands = deal(
    rows.map(({ seconds }) => seconds),
    total,
  );
  const shards = hands.map(({ items, cost }, at) => {
    return { shard: `${at + 1}/${hands.length}`, rows: [...items], seconds: Math.round(cost * 1000) / 1000 };
  });
  return {
    schema: 'seaworthy/entrypoint-plan/v1',
    contract_sha256: open.sha256,
    rows,
    probe_count: rows.reduce((sum, { probes }) => sum + probes.length, 0),
    shards,
    matrix: { include: shards.map(({ shard }) => ({ shard })) },
  };
}

const measured = z.object({
  rows: z.array(z.object({ handle: z.string().nullable(), runtime_mode: z.string(), duration_ms: z.number() })),
});

/** The durations that a matrix of an earlier run recorded: `entrypoint_matrix_validation.json`. */
export function durationsIn(text: string, path: string): Durations {
  const found = measured.safeParse(jsonIn(text));
  if (!found.success) throw malformed(path, 'an entrypoint_matrix_validation.json of an earlier run');
  return new Map(found.data.rows.map((row) => [keyOf(row.handle, row.runtime_mode), row.duration_ms / 1000]));
}

/** A plan that was made for this very contract. */
export function planIn(text: string, path: string, open: OpenContract): ShardPlan {
  const found = shardPlan.safeParse(jsonIn(text));
  if (!found.success) throw malformed(path, 'what `seaworthy entrypoints plan` printed');
  if (found.data.contract_sha256 === open.sha256) return found.data;
  throw new Fault('EVIDENCE_UNREADABLE', {
    message: `${path} was made for another contract`,
    rerun: 'will-not-help',
    fix: 'Make the plan from the contract that the shards read.',
  });
}

function malformed(path: string, expected: string): Fault {
  return new Fault('EVIDENCE_UNREADABLE', { message: `${path}: expected ${expected}`, rerun: 'will-not-help' });
}
