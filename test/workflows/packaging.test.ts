import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plannedJobs } from '../../src/chain/plan.ts';
import { root } from '../support/imports.ts';
import { jobsOf, type Result, results, runs, type WorkflowJob } from '../support/workflow.ts';

const text = readFileSync(join(root, '.github/workflows/packaging.yml'), 'utf8');
let jobs: WorkflowJob[];
const job = (name: string) => jobs.find((one) => one.name === name) ?? fail(name);

function fail(name: string): never {
  throw new Error(`there is no job ${name}`);
}

beforeAll(async () => {
  jobs = await jobsOf(text);
});

test('the jobs are those that a plan can name, between plan and verdict', () => {
  expect(jobs.map(({ name }) => name)).toEqual(['plan', ...plannedJobs, 'verdict']);
});

/** What the plan job tells the others. */
const outputs = { plan: { jobs: JSON.stringify(plannedJobs) } };
const given = (changed: Readonly<Record<string, Result>>) => ({
  outputs,
  results: { plan: 'success', static: 'success', build: 'success', entrypoints: 'success', ...changed } as Record<
    string,
    Result
  >,
});

describe('L11: which jobs run', () => {
  test.each([...results])('static after a plan that ended with %s', (plan) => {
    expect(runs(job('static'), jobs, given({ plan }))).toBe(plan === 'success');
  });

  test.each([...results])('build, which alone makes an image, after static gates that ended with %s', (found) => {
    expect(runs(job('build'), jobs, given({ static: found }))).toBe(found === 'success');
  });

  test.each([...results])('entrypoints after a build that ended with %s', (build) => {
    expect(runs(job('entrypoints'), jobs, given({ build }))).toBe(build === 'success');
  });

  test('entrypoints not, where the plan names no such job', () => {
    const plan = { plan: { jobs: JSON.stringify(['static', 'build', 'publish']) } };
    expect(runs(job('entrypoints'), jobs, { ...given({}), outputs: plan })).toBe(false);
  });

  test('publish whenever there is a plan, whatever became of the jobs before', () => {
    for (const one of results)
      for (const two of results)
        for (const three of results)
          expect(runs(job('publish'), jobs, given({ static: one, build: two, entrypoints: three }))).toBe(true);
    for (const plan of results) expect(runs(job('publish'), jobs, given({ plan }))).toBe(plan === 'success');
  });

  test('verdict always, and it needs every other job', () => {
    expect([...job('verdict').needs]).toEqual(['plan', ...plannedJobs]);
    for (const plan of results) expect(runs(job('verdict'), jobs, given({ plan, static: 'cancelled' }))).toBe(true);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly environment?: string;
}

const parsed = parse(text) as { readonly permissions: object; readonly jobs: Readonly<Record<string, Job>> };
const steps = Object.entries(parsed.jobs).flatMap(([name, { steps: list }]) =>
  list.map((step) => ({ ...step, job: name })),
);

describe('what each job may, and does', () => {
  test('no job has a right that it does not name, and none may write but by an identity token', () => {
    expect(parsed.permissions).toEqual({});
    expect(
      Object.fromEntries(Object.entries(parsed.jobs).map(([name, { permissions }]) => [name, permissions])),
    ).toEqual({
      plan: { contents: 'read', 'pull-requests': 'read', actions: 'read' },
      static: { contents: 'read' },
      build: { contents: 'read', 'id-token': 'write' },
      entrypoints: {},
      publish: { 'id-token': 'write', actions: 'read', contents: 'read' },
      verdict: {},
    });
  });

  test('L15: the job that may write checks nothing out, and no job runs a script', () => {
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).map(({ job: name }) => name);
    expect(checkouts).toEqual(['plan', 'static', 'build']);
  });

  test('no checkout leaves its token behind', () => {
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
  });

  test('the role that may write is assumed only where the plan publishes', () => {
    const roles = steps.filter(({ with: given }) => given?.['role-to-assume'] !== undefined);
    expect(roles.map(({ job: name, with: given }) => [name, given?.['role-to-assume']])).toEqual([
      ['build', '${{ inputs.build-role }}'],
      ['publish', '${{ inputs.publish-role }}'],
    ]);
    expect(Reflect.get(roles[1] ?? {}, 'if')).toContain("needs.plan.outputs.publishes == 'true'");
  });
});

const { pins } = JSON.parse(readFileSync(join(root, 'test/fixtures/github/action-pins.json'), 'utf8')) as {
  readonly pins: Readonly<Record<string, readonly [version: string, sha: string]>>;
};

test.each(readdirSync(join(root, '.github/workflows')))(
  '%s pins every foreign action by its commit, with the version behind',
  (name) => {
    const used = [...readFileSync(join(root, '.github/workflows', name), 'utf8').matchAll(/uses: (\S+)(.*)$/gm)];
    for (const [, action = '', behind] of used) {
      if (/^[.$]\//.test(action)) continue;
      const [path = '', sha] = action.split('@');
      const repository = path.split('/').slice(0, 2).join('/');
      expect([repository, sha, behind]).toEqual([repository, pins[repository]?.[1], ` # ${pins[repository]?.[0]}`]);
    }
  },
);

test('every sibling that a workflow uses is there', () => {
  for (const { uses } of steps)
    if (uses?.startsWith('$/')) expect(existsSync(join(root, uses.slice(2), 'action.yml'))).toBe(true);
});

test('a step hands over only inputs that the sibling takes', () => {
  for (const { uses, with: given = {} } of steps) {
    if (!uses?.startsWith('$/')) continue;
    const { inputs } = parse(readFileSync(join(root, uses.slice(2), 'action.yml'), 'utf8')) as { inputs: object };
    expect(Object.keys(given).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  }
});
