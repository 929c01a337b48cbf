import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandBeside } from './command.ts';
import { type Platform, startPlatform } from './issuer.ts';
import { rig } from './rig.ts';
import { smallRepository } from './small-repository.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const repositoryId = '987654';
const runId = '4711';
let folder: string;
let platform: Platform;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-authoritative-'));
  platform = await startPlatform({}, {});
});

afterAll(async () => {
  await platform.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A home folder whose Docker client reaches the engine of the rig without any variable that redirects it. */
function homeWithDocker(): string {
  const place = mkdtempSync(join(folder, 'home-'));
  const docker = join(place, '.docker');
  cpSync(rig().dockerConfig, docker, { recursive: true, filter: (path) => !path.endsWith('.sock') });
  const meta = join(docker, 'contexts/meta', createHash('sha256').update('rig').digest('hex'));
  mkdirSync(meta, { recursive: true });
  const endpoint = { docker: { Host: rig().dockerHost, SkipTLSVerify: false } };
  writeFileSync(join(meta, 'meta.json'), JSON.stringify({ Name: 'rig', Metadata: {}, Endpoints: endpoint }));
  writeFileSync(join(docker, 'config.json'), JSON.stringify({ currentContext: 'rig' }));
  return place;
}

const contract = (more: string) => `version: 1
profile: p-1
image:
  repository: ${rig().registry}/authoritative/app
  tag-pattern: git-{git_sha}
  tag-mutability: trust-digest
context: { include: [app/main] }
entrypoints:
  rows:
    - { runtime-mode: worker, command: [/app/main] }
evidence: { run-linkage: required }
workflow:
  repository-id: '${repositoryId}'
  issuer: ${platform.url}
  api: ${platform.url}
${more}`;

/** A repository of which the platform says that a run of it is in progress. */
function repository(more = ''): { place: string; sha: string } {
  const { place, sha } = smallRepository(folder, contract(more));
  platform.claims = {
    repository: 'acme/app',
    repository_id: repositoryId,
    run_id: runId,
    run_attempt: '1',
    sha,
    ref: 'refs/heads/main',
    actor: 'octocat',
    event_name: 'push',
  };
  platform.run = {
    id: Number(runId),
    run_attempt: 1,
    head_sha: sha,
    status: 'in_progress',
    event: 'push',
    html_url: `${platform.url}/acme/app/actions/runs/${runId}`,
    repository: { id: Number(repositoryId) },
    actor: { login: 'octocat' },
  };
  return { place, sha };
}

/** What a job of the workflow has around it. */
const job = (): Record<string, string> => ({
  HOME: homeWithDocker(),
  GITHUB_ACTIONS: 'true',
  GITHUB_RUN_ID: runId,
  GITHUB_TOKEN: platform.secret,
  ACTIONS_ID_TOKEN_REQUEST_URL: `${platform.url}/token?api-version=2`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: platform.secret,
});

/** Lets the issuer sign something else. */
function claim(changed: Readonly<Record<string, string>>): void {
  platform.claims = { ...platform.claims, ...changed };
}

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
  const args = ['run', place, '--require-authoritative', '--format=json', registry];
  const { code, stdout, stderr } = await commandBeside(join(home, 'seaworthy'), args, environment);
  return { code, report: JSON.parse(stdout) as Report, stderr };
}

const object = (place: string, { platformRunId }: Report, name: string) =>
  JSON.parse(readFileSync(join(place, '.seaworthy/evidence/evidence/runs', platformRunId, name), 'utf8'));

test.each(['oidc', 'api'])('a run that is proven by %s opens the handoff', async (proof) => {
  const { place, sha } = repository(`  proof: ${proof}\n`);
  const { code, report } = await run(place, job());
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
        GITHUB_SHA: platform.claims['sha'],
        GITHUB_REPOSITORY_ID: repositoryId,
        CI: 'true',
      });
    },
  ],
  ['a token of another repository', () => claim({ repository_id: '1' })],
  ['a token of another commit', () => claim({ sha: 'f'.repeat(40) })],
  ['a token of another run', () => claim({ run_id: '1' })],
])('%s prove no run: the handoff stays closed', async (_, change) => {
  const { place } = repository();
  const environment = job();
  change(environment);
  const { code, report } = await run(place, environment);
  expect([code, report.verdict, report.assurance, report.handoffOpen]).toEqual([1, 'FAIL', 'rehearsal', false]);
  expect(report.conclusion).toContain('no workflow run is proven');
});

test('a variable that redirects us keeps even a proven run a rehearsal', async () => {
  const { place } = repository('environment: { allow: [DOCKER_HOST] }\n');
  const { code, report } = await run(place, { ...job(), DOCKER_HOST: rig().dockerHost });
  expect([code, report.assurance]).toEqual([1, 'rehearsal']);
  expect(report.conclusion).toContain('DOCKER_HOST in force');
});
