import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandBeside } from './command.ts';
import { type ProvenRuns, provenRepositoryId, provenRunId as runId, startProvenRuns } from './proven-run.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
let runs: ProvenRuns;

beforeAll(async () => {
  runs = await startProvenRuns();
});

afterAll(() => runs.close());

interface Report {
  readonly verdict: string;
  readonly assurance: string;
  readonly handoffOpen: boolean;
  readonly platformRunId: string;
  readonly imageDigest: string;
  readonly conclusion: string;
}

async function run(
  place: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number; report: Report; stderr: string }> {
  const registry = `--registry=${rig().registry}/authoritative/app`;
  const plan = `${place}.plan`;
  const planned = await commandBeside(
    join(home, 'seaworthy'),
    ['closure', 'plan', `--out=${plan}`, place],
    environment,
  );
  if (planned.code !== 0) throw new Error(planned.stdout);
  const { digest } = JSON.parse(planned.stdout) as { digest: string };
  const told = [`--run-plan=${plan}`, `--run-plan-digest=${digest}`];
  const args = ['run', place, ...told, '--require-authoritative', '--format=json', registry];
  const { code, stdout, stderr } = await commandBeside(join(home, 'seaworthy'), args, environment);
  return { code, report: JSON.parse(stdout) as Report, stderr };
}

const object = (place: string, { platformRunId }: Report, name: string) =>
  JSON.parse(readFileSync(join(place, '.seaworthy/evidence/evidence/runs', platformRunId, name), 'utf8'));

test.each(['oidc', 'api'])('a run that is proven by %s opens the handoff', async (proof) => {
  const { place, sha } = runs.repository(`  proof: ${proof}\n`);
  const { code, report } = await run(place, runs.job());
  expect(report.conclusion).toBe('PASS (authoritative, handoff open)');
  expect([code, report.assurance, report.handoffOpen]).toEqual([0, 'authoritative', true]);
  expect(object(place, report, 'P(-1)/m1_handoff_readiness_snapshot.json')).toMatchObject({
    m2_entry_gate_ready: true,
    fail_closed: false,
    assurance: 'authoritative',
    active_blockers: [],
    notes: [],
  });
  expect(object(place, report, 'P(-1)/m1_build_go_transition_receipt.json')).toMatchObject({
    transition_verdict: 'GO',
    build_driver: 'github_actions',
    workflow_run_id: runId,
  });
  expect(object(place, report, 'P(-1)/m1e_execution_summary.json')).toMatchObject({
    preconditions: { build_driver_pinned: true, managed_workflow_readiness: true, digest_integrity_pass: true },
    no_go: { local_only_fallback: false, workflow_not_replayable: false },
  });
  expect(object(place, report, 'P(-1)/release_metadata_receipt.json')).toMatchObject({
    build_actor: 'octocat',
    ci_run_id: runId,
    release_verdict: 'PASS',
  });
  expect(object(place, report, 'run.json')).toMatchObject({
    triplet: { image_tag: `git-${sha}`, image_digest: report.imageDigest, git_sha: sha },
  });
});

test.each<[string, (environment: Record<string, string>) => void]>([
  [
    'variables that anybody can set',
    (environment) => {
      for (const name of Object.keys(environment)) if (name.startsWith('ACTIONS_')) delete environment[name];
      Object.assign(environment, {
        GITHUB_SHA: runs.platform.claims['sha'],
        GITHUB_REPOSITORY_ID: provenRepositoryId,
        CI: 'true',
      });
    },
  ],
  ['a token of another repository', () => runs.claim({ repository_id: '1' })],
  ['a token of another commit', () => runs.claim({ sha: 'f'.repeat(40) })],
  ['a token of another run', () => runs.claim({ run_id: '1' })],
])('%s prove no run: the handoff stays closed', async (_, change) => {
  const { place } = runs.repository();
  const environment = runs.job();
  change(environment);
  const { code, report } = await run(place, environment);
  expect([code, report.verdict, report.assurance, report.handoffOpen]).toEqual([1, 'FAIL', 'rehearsal', false]);
  expect(report.conclusion).toContain('no workflow run is proven');
});

test('a variable that redirects us keeps even a proven run a rehearsal', async () => {
  const { place } = runs.repository('environment: { allow: [DOCKER_HOST] }\n');
  const { code, report } = await run(place, { ...runs.job(), DOCKER_HOST: rig().dockerHost });
  expect([code, report.assurance]).toEqual([1, 'rehearsal']);
  expect(report.conclusion).toContain('DOCKER_HOST in force');
});
