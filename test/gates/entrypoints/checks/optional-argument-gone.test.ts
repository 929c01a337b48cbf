import { expect, test } from 'vitest';
import { optionalArgumentGone } from '../../../../src/gates/entrypoints/checks/optional-argument-gone.ts';
import {
  askEntrypoint,
  askRow,
  askStatically,
  engineOf,
  exits,
  inImage,
  rowsContract,
} from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const row = '{ runtime-mode: worker, module: app.worker, optional-args: [--host, --port] }';

test('an optional argument that vanished is shown, and only warns', async () => {
  const report = await askRow(optionalArgumentGone, { stdout: '--host HOST --ports' }, row);
  expect(subjectsOf(report)).toEqual(['worker']);
  expect(findingsOf(report)[0]?.message).toBe('--port');
  expect(optionalArgumentGone.level).toBe('warn');
});

test('optional arguments that the help names are clear', async () => {
  expect(await askRow(optionalArgumentGone, { stdout: '--host --port' }, row)).toEqual({ kind: 'clear', examined: 1 });
});

test('a row that failed printed no help to look into', async () => {
  expect((await askRow(optionalArgumentGone, exits(1), row)).kind).toBe('clear');
});

test('where nothing ran, and where there is no row, nothing is said', async () => {
  expect((await askStatically(optionalArgumentGone)).kind).toBe('not-applicable');
  expect((await askEntrypoint(optionalArgumentGone, inImage(engineOf(() => exits(0))), rowsContract())).kind).toBe(
    'not-applicable',
  );
});
