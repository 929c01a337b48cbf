import type { RunPlan } from '../../src/chain/plan.ts';
import { gateNames } from '../../src/core/gate.ts';

/** A plan of a push to the protected default branch, made in the run 77. */
export const somePlan: RunPlan = {
  schema: 'seaworthy/plan/v1',
  platform_run_id: 'platform_20260102T120000Z_77',
  phase_id: 'P(-1)',
  git_sha: 'a'.repeat(40),
  git_ref: 'refs/heads/main',
  event: 'push',
  contract_path: 'seaworthy.yml',
  contract_sha256: `sha256:${'0'.repeat(64)}`,
  files: [],
  protector: { base: 'itself', baseSha: 'a'.repeat(40), loosenings: [] },
  offline: null,
  jobs: ['static', 'build', 'entrypoints', 'publish'],
  publishes: true,
  publishes_not: null,
  builds: true,
  runner: 'image',
  rows: 1,
  shards: [{ shard: '1/1', index: 1 }],
  gates: [...gateNames],
};
