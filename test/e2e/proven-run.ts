import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Claims, type Platform, startPlatform } from './issuer.ts';
import { rig } from './rig.ts';
import { smallRepository } from './small-repository.ts';

export const provenRepositoryId = '987654';
export const provenRunId = '4711';

/** Repositories of which a platform on this machine says that a run of them is in progress. */
export interface ProvenRuns {
  readonly platform: Platform;
  readonly folder: string;
  /** A repository, with more at the end of its contract. */
  repository(more?: string): { readonly place: string; readonly sha: string };
  /** What a job of the workflow has around it, for the repository that was made last. */
  job(changed?: Readonly<Record<string, string>>): Record<string, string>;
  /** Lets the issuer sign something else. */
  claim(changed: Claims): void;
  close(): Promise<void>;
}

export async function startProvenRuns(): Promise<ProvenRuns> {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-proven-'));
  const platform = await startPlatform({}, {});
  return {
    platform,
    folder,
    repository: (more = '') => repository(folder, platform, more),
    job: (changed = {}) => ({ ...job(folder, platform), ...changed }),
    claim: (changed) => {
      platform.claims = { ...platform.claims, ...changed };
    },
    close: async () => {
      await platform.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A home folder whose Docker client reaches the engine of the rig without any variable that redirects it. */
function homeWithDocker(folder: string): string {
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

const contract = ({ url }: Platform, more: string) => `version: 1
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
  repository-id: '${provenRepositoryId}'
  issuer: ${url}
  api: ${url}
${more}`;

function repository(folder: string, platform: Platform, more: string): { place: string; sha: string } {
  const { place, sha } = smallRepository(folder, contract(platform, more));
  platform.claims = {
    repository: 'acme/app',
    repository_id: provenRepositoryId,
    run_id: provenRunId,
    run_attempt: '1',
    sha,
    ref: 'refs/heads/main',
    actor: 'octocat',
    event_name: 'push',
  };
  platform.run = {
    id: Number(provenRunId),
    run_attempt: 1,
    head_sha: sha,
    status: 'in_progress',
    event: 'push',
    html_url: `${platform.url}/acme/app/actions/runs/${provenRunId}`,
    repository: { id: Number(provenRepositoryId) },
    actor: { login: 'octocat' },
  };
  return { place, sha };
}

/** A push to the protected default branch. */
function job(folder: string, platform: Platform): Record<string, string> {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main', full_name: 'acme/app' } }));
  return {
    HOME: homeWithDocker(folder),
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: provenRunId,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_TOKEN: platform.secret,
    GITHUB_API_URL: platform.url,
    GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/calls.yml@refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_SHA: platform.claims['sha'] ?? '',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: platform.url,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${platform.url}/token?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: platform.secret,
  };
}
