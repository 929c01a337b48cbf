import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../command.ts';
import type { ProvenRuns } from '../proven-run.ts';
import { type ActResult, act, callable } from './act.ts';

/** A workflow that calls packaging.yml, with more at its end. */
export const packaging = (more = '') => `on: [push, pull_request, merge_group, workflow_dispatch]
permissions: {}
jobs:
  packaging:
    permissions: { contents: read, id-token: write, actions: read, pull-requests: read }
    uses: OWNER/seaworthy/.github/workflows/packaging.yml@v1
${more}`;
/** A workflow that calls pr.yml. */
export const pullRequest = `on: pull_request
permissions: {}
jobs:
  pr:
    permissions: { contents: read, pull-requests: read }
    uses: OWNER/seaworthy/.github/workflows/pr.yml@v1
`;

export const git = (place: string, ...args: readonly string[]) =>
  command('git', ['-C', place, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args]);

const repository = { default_branch: 'main', full_name: 'acme/app', name: 'app', owner: { login: 'acme' } };

export interface Event {
  readonly event: string;
  readonly payload?: object;
  readonly environment?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly killedAfter?: string;
  readonly artifacts?: string;
}

/** How each job ended, by its name in the log. */
export function jobs({ log }: ActResult): Record<string, string> {
  const ended = [...log.matchAll(/^\[[^/\]]+\/(?:[^/\]]+\/)?([^\]]+?)\s*\] *🏁 {2}Job (succeeded|failed)/gmu)];
  return Object.fromEntries(ended.map(([, name = '', how = '']) => [name, how]));
}

/** Where a run with every planned job ends. */
export const green = {
  Plan: 'succeeded',
  'Static gates': 'succeeded',
  Build: 'succeeded',
  'Entrypoints 1/1': 'succeeded',
  'Publish and close': 'succeeded',
  Verdict: 'succeeded',
};

export interface Caller {
  /** Makes a workflow call us, commits, and lets the platform know the commit. */
  calling(place: string, workflow: string): string;
  /** Runs an event on a repository, with what the platform gives every job. */
  on(place: string, event: Event): Promise<ActResult>;
}

/** Another repository that calls us. */
export function caller(runs: ProvenRuns, copy = callable(runs.folder), name = 'OWNER/seaworthy'): Caller {
  return {
    calling: (place, workflow) => {
      const sha = committed(place, workflow);
      runs.claim({ sha });
      runs.platform.run = { ...runs.platform.run, head_sha: sha };
      return sha;
    },
    on: async (place, { event, payload = {}, environment = {}, ...more }) => {
      const { GITHUB_EVENT_PATH: _path, GITHUB_EVENT_NAME: _name, ...given } = runs.job(environment);
      const all = { ref: given['GITHUB_REF'] ?? '', repository, ...payload };
      return act({ ...more, folder: runs.folder, copy, name, place, event, payload: all, environment: given });
    },
  };
}

function committed(place: string, workflow: string): string {
  mkdirSync(join(place, '.github/workflows'), { recursive: true });
  writeFileSync(join(place, '.github/workflows/calls.yml'), workflow);
  git(place, 'add', '-A');
  git(place, 'commit', '-qm', 'Call Seaworthy');
  return git(place, 'rev-parse', 'HEAD').stdout.trim();
}
