import { expect, test } from 'vitest';
import { type JobResult, jobNotPassed } from '../../../../src/gates/closure/checks/job-not-passed.ts';
import { brief, clear, found, inapplicable } from '../../../support/closure-facts.ts';

const jobs = (...results: JobResult['result'][]) => ({
  jobs: results.map((result, at): JobResult => ({ name: `job ${at}`, result })),
});

test('jobs that all succeeded are let through', async () => {
  expect(await brief(jobNotPassed, jobs('success', 'success'))).toEqual(clear);
});

test.each(['failure', 'cancelled', 'skipped', 'unknown'] as const)('L11: one that is %s is found', async (result) => {
  expect(await brief(jobNotPassed, jobs('success', result))).toEqual(found('job 1'));
});

test('a run of one process has no jobs', async () => {
  expect(await brief(jobNotPassed, { jobs: undefined })).toEqual(inapplicable);
});

test('no jobs at all decide nothing', async () => {
  expect(jobNotPassed.evaluate({ jobs: [] } as never, {} as never)).toEqual({ kind: 'clear', examined: 0 });
});
