import { sha256 } from '../core/digest.ts';
import { gateNames } from '../core/gate.ts';
import { askProtector, type Protector } from '../gates/closure/index.ts';
import type { Job } from '../ports/job.ts';
import type { Outcome } from './outcome.ts';
import type { RunPlan } from './plan.ts';
import { whyNotPublish, whyOffline } from './publishing.ts';
import type { Session } from './session.ts';
import { type Durations, planShards } from './shard-plan.ts';
import { partOf } from './single.ts';

/** Rows that take longer than this run on several machines. */
const secondsOfOneShard = 120;
const mostShards = 8;

/** What a run is to do; or, where nobody agreed to a loosened contract, the outcome that ends it before it begins (L13). */
export function planRun(
  session: Session,
  job: Job | undefined,
  protector: Protector,
  durations: Durations | undefined,
): { readonly plan: RunPlan; readonly refused: Outcome | undefined } {
  const { open, git, platformRunId } = session;
  const { contract } = open;
  const why = whyNotPublish(job, open);
  const offline = whyOffline(job, open);
  const runner = contract.entrypoints.runner;
  const plan: RunPlan = {
    schema: 'seaworthy/plan/v1',
    platform_run_id: platformRunId,
    phase_id: contract.phase,
    git_sha: git?.sha ?? null,
    git_ref: job?.ref ?? git?.ref ?? null,
    event: job?.event ?? null,
    contract_path: open.path,
    contract_sha256: open.sha256,
    files: open.files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) })),
    protector,
    offline: offline ?? null,
    jobs: jobsOf(runner, offline),
    publishes: why === undefined,
    publishes_not: why ?? null,
    builds: contract.image.prebuilt === undefined,
    runner,
    rows: open.rows.length,
    shards: shardsOf(session, durations),
    gates: [...gateNames],
  };
  return { plan, refused: refusal(session, protector) };
}

function jobsOf(runner: RunPlan['runner'], offline: string | undefined): RunPlan['jobs'] {
  if (offline !== undefined) return ['static'];
  return ['static', 'build', ...(runner === 'image' ? (['entrypoints'] as const) : []), 'publish'];
}

/** One machine, until what was measured says that it takes too long. */
function shardsOf({ open }: Session, durations: Durations | undefined): RunPlan['shards'] {
  const seconds = [...(durations?.values() ?? [])].reduce((sum, one) => sum + one, 0);
  const total = Math.min(mostShards, Math.max(1, Math.ceil(seconds / secondsOfOneShard)));
  return planShards(open, total, durations).shards.map(({ shard }, at) => ({ shard, index: at + 1 }));
}

function refusal(session: Session, protector: Protector): Outcome | undefined {
  const rows = askProtector(protector);
  if (rows.every(({ verdict }) => verdict === 'PASS')) return undefined;
  const totals = `the contract compared with ${protector.baseSha ?? 'its base'}`;
  const result = { gate: 'closure', verdict: 'FAIL', rows, totals, evidence: [] } as const;
  return partOf(session, 'plan', [{ gate: 'closure', verdict: 'FAIL', result, faults: [] }]);
}
