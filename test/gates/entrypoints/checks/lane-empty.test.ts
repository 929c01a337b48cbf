import { expect, test } from 'vitest';
import { laneEmpty } from '../../../../src/gates/entrypoints/checks/lane-empty.ts';
import { askEntrypoint, entrypointContract, inFiles } from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const ask = (block: string) => askEntrypoint(laneEmpty, inFiles([]), entrypointContract(block));
const spine = '\nrows: [{ runtime-mode: w, lane: spine, module: a }]';

test('a lane without a row is found, where the contract requires it', async () => {
  const report = await ask(`required-lanes:\n  - spine\n  - learning${spine}`);
  expect(subjectsOf(report)).toEqual(['learning']);
  expect(findingsOf(report)[0]?.location?.line).toBe(5);
});

test('lanes that all have rows are clear', async () => {
  expect(await ask(`required-lanes: [spine]${spine}`)).toEqual({ kind: 'clear', examined: 1 });
});

test('a row without a lane belongs to none that has another name', async () => {
  expect((await ask('required-lanes: [spine]\nrows: [{ runtime-mode: spine, module: a }]')).kind).toBe('found');
});

test('without any row every required lane is empty', async () => {
  expect(subjectsOf(await ask('required-lanes: [a, b]'))).toEqual(['a', 'b']);
});

test('a contract that requires no lane is not asked', async () => {
  expect((await ask(spine.trim())).kind).toBe('not-applicable');
});
