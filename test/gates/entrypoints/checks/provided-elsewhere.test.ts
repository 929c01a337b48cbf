import { expect, test } from 'vitest';
import { providedElsewhere } from '../../../../src/gates/entrypoints/checks/provided-elsewhere.ts';
import { askRow, askStatically, exits } from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const row = '{ runtime-mode: web, command: [gunicorn], provided-by: run-step }';

test('a program that is no file of the repository is shown, and only warns', async () => {
  const report = await askStatically(providedElsewhere, [], row);
  expect(subjectsOf(report)).toEqual(['web']);
  expect(findingsOf(report)[0]?.message).toContain('run-step');
  expect(providedElsewhere.level).toBe('warn');
});

test('a program that is there all the same is clear', async () => {
  expect(
    await askStatically(
      providedElsewhere,
      ['/app/w.py'],
      '{ runtime-mode: web, module: app.w, provided-by: base-image }',
    ),
  ).toEqual({ kind: 'clear', examined: 1 });
});

test('a program that nobody provides is another check’s finding', async () => {
  expect((await askStatically(providedElsewhere)).kind).toBe('clear');
});

test('in the image every row is run, whoever provides it', async () => {
  expect((await askRow(providedElsewhere, exits(127), row)).kind).toBe('not-applicable');
});
