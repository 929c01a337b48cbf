import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../.github/workflows', import.meta.url));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string | readonly string[];
  readonly environment?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions: object;
  readonly concurrency: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const jobsIn = (name: string) => (parse(readFileSync(join(folder, name), 'utf8')) as Workflow).jobs;
const stepsOf = ({ steps = [] }: Job) => steps;

describe.each(workflows)('$name', ({ text }) => {
  const { permissions, concurrency, jobs } = parse(text) as Workflow;

  test('grants nothing to every job, and each job what it needs, with the reason behind it', () => {
    expect([permissions, typeof concurrency]).toEqual([{}, 'object']);
    for (const { permissions: own } of Object.values(jobs)) expect(own).toBeDefined();
    for (const line of text.split('\n')) if (/^ {6}[a-z-]+: (?:read|write)\b/.test(line)) expect(line).toMatch(/ # \S/);
  });

  test('names foreign actions by their commit, with the version behind it', () => {
    for (const line of text.split('\n').filter((one) => /^\s*(?:- )?uses: /.test(one)))
      expect(line).toMatch(/uses: (?:\$\/[\w/-]+$|\.\/[\w./-]+(?: # .*)?$|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d)/);
  });

  test('lets no expression into a script, and keeps no credentials in a checkout', () => {
    for (const step of Object.values(jobs).flatMap(stepsOf)) {
      expect(step.run ?? '').not.toContain('${{');
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('no job that runs code from npm may write anything of the repository', () => {
    for (const job of Object.values(jobs)) {
      const runsCode = stepsOf(job).some(({ run = '' }) => /\b(?:npm|npx|node|bash)\b/.test(run));
      const rights = Object.entries(job.permissions ?? {}).filter(([, level]) => level === 'write');
      if (runsCode) expect(rights).toEqual([]);
    }
  });
});

describe('a release', () => {
  const jobs = jobsIn('release.yml');
  const said = (name: string) => stepsOf(jobs[name] ?? {}).map(({ run, uses }) => run ?? uses ?? '');

  test('is published only after tests, rebuild and signature', () => {
    expect(jobs['publish']).toMatchObject({ needs: ['draft', 'verify', 'attest'], environment: 'release' });
    expect([jobs['draft']?.needs, jobs['verify']?.needs, jobs['attest']?.needs]).toEqual(['check', 'check', 'verify']);
    expect(said('verify').join('\n')).toContain('.ci/run');
  });

  test('what is published is what was tested, cannot be changed, and only then moves the tag of its major version', () => {
    const steps = said('publish').join('\n');
    const order = [
      'sha256sum --check',
      'gh release upload',
      'gh release edit',
      'gh release verify',
      'git push --force',
    ];
    const places = order.map((text) => steps.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('only one job signs, and it runs nothing of the repository', () => {
    expect(jobs['attest']?.permissions).toEqual({ 'id-token': 'write', attestations: 'write' });
    expect(stepsOf(jobs['attest'] ?? {}).flatMap(({ run }) => run ?? [])).toEqual([]);
  });
});

test('the rebuild for Dependabot commits dist in a job that runs none of the new code', () => {
  const { rebuild, commit } = jobsIn('dependabot-dist.yml');
  expect(rebuild?.permissions).toEqual({ contents: 'read' });
  expect(commit?.permissions).toEqual({ contents: 'write' });
  expect(stepsOf(commit ?? {}).flatMap(({ run }) => run?.split(' ')[0] ?? [])).toEqual([
    'git',
    'git',
    'git',
    'gh',
    'git',
  ]);
});
