import { expect, test } from 'vitest';
import { staticUnresolved } from '../../../../src/gates/entrypoints/checks/static-unresolved.ts';
import { askRow, askStatically, exits } from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

test('a module that no file of the image holds is found, with every place that was looked at', async () => {
  const report = await askStatically(staticUnresolved, ['/src/app/worker.py']);
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['worker']);
  expect(findingsOf(report)[0]?.message).toContain('/app/worker.py, /app/worker/__main__.py');
});

test('a module that is there is clear', async () => {
  expect(await askStatically(staticUnresolved, ['/app/worker.py'])).toEqual({ kind: 'clear', examined: 1 });
});

test('a program that comes from elsewhere is another check’s finding', async () => {
  const row = '{ runtime-mode: worker, command: [gunicorn], provided-by: run-step }';
  expect((await askStatically(staticUnresolved, [], row)).kind).toBe('clear');
});

test('where the image runs, nothing is resolved', async () => {
  expect((await askRow(staticUnresolved, exits(127))).kind).toBe('not-applicable');
});
