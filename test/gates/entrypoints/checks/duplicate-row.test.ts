import { expect, test } from 'vitest';
import { duplicateRow } from '../../../../src/gates/entrypoints/checks/duplicate-row.ts';
import { askEntrypoint, inFiles, rowsContract } from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const ask = (...rows: string[]) => askEntrypoint(duplicateRow, inFiles([]), rowsContract(...rows));

test('a row with the handle and mode of another one is found, where it stands', async () => {
  const report = await ask(
    '{ handle: ENTRYPOINT_A, runtime-mode: w, module: a }',
    '{ handle: ENTRYPOINT_A, runtime-mode: w, module: b }',
  );
  expect(subjectsOf(report)).toEqual(['ENTRYPOINT_A / w']);
  expect(findingsOf(report)[0]?.location?.line).toBe(5);
});

test('a third one is found too', async () => {
  const row = '{ runtime-mode: w, module: a }';
  expect(subjectsOf(await ask(row, row, row))).toEqual(['w', 'w']);
});

test('rows of one handle with different modes are clear', async () => {
  const report = await ask(
    '{ handle: ENTRYPOINT_A, runtime-mode: w, module: a }',
    '{ handle: ENTRYPOINT_A, runtime-mode: x, module: a }',
    '{ runtime-mode: w, module: a }',
  );
  expect(report).toEqual({ kind: 'clear', examined: 3 });
});

test('an empty matrix is another check’s answer', async () => {
  expect((await ask()).kind).toBe('not-applicable');
});
