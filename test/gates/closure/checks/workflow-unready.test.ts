import { expect, test } from 'vitest';
import { workflowUnready } from '../../../../src/gates/closure/checks/workflow-unready.ts';
import { brief, clear, found, inapplicable, undecided } from '../../../support/closure-facts.ts';

test('a workflow that could be started again is let through', async () => {
  expect(await brief(workflowUnready, { readiness: { kind: 'ready', detail: '' } })).toEqual(clear);
});

test('one that could not is found', async () => {
  expect(await brief(workflowUnready, { readiness: { kind: 'unready', detail: 'why' } })).toEqual(found('workflow'));
});

test('L4: what could not be looked at does not pass', async () => {
  expect(await brief(workflowUnready, { readiness: { kind: 'unknown', detail: 'why' } })).toEqual(undecided());
  expect(await brief(workflowUnready, { readiness: undefined })).toEqual(undecided());
});

test('in a rehearsal the question does not arise', async () => {
  expect(await brief(workflowUnready, { rehearsal: true, readiness: undefined })).toEqual(inapplicable);
});
