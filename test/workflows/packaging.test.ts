import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
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
