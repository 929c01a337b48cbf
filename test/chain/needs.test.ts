import { expect, test } from 'vitest';
import { jobResults, jobsBeforePublish, needsIn } from '../../src/chain/needs.ts';
import { faultsOf } from '../support/contract.ts';
import { somePlan } from '../support/run-plan.ts';

const codes = async (work: () => unknown) => (await faultsOf(work)).map(({ code }) => code);
const needs = (results: Readonly<Record<string, string>>) =>
  needsIn(
    JSON.stringify(
      Object.fromEntries(Object.entries(results).map(([name, result]) => [name, { result, outputs: {} }])),
    ),
  );

test('each wanted job has its result, and one that nobody needs is unknown', () => {
  expect(jobResults(needs({ plan: 'success', static: 'failure' }), ['static', 'build'])).toEqual([
    { name: 'plan', result: 'success' },
    { name: 'static', result: 'failure' },
    { name: 'build', result: 'unknown' },
  ]);
});

test('a job that nobody planned counts where it ran', () => {
  const found = needs({ plan: 'success', entrypoints: 'skipped', more: 'cancelled' });
  expect(jobResults(found, [])).toEqual([
    { name: 'plan', result: 'success' },
    { name: 'more', result: 'cancelled' },
  ]);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['no plan', '{"static":{"result":"success"}}'],
  ['an unknown word', '{"plan":{"result":"passed"}}'],
  ['no result', '{"plan":{}}'],
])('%s is NEEDS_MALFORMED', async (_, text) => {
  expect(await codes(() => needsIn(text))).toEqual(['NEEDS_MALFORMED']);
});

test('the job that closes does not wait for itself', () => {
  expect(jobsBeforePublish(somePlan)).toEqual(['static', 'build', 'entrypoints']);
});
