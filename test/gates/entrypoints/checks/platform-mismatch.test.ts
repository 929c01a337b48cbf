import { expect, test } from 'vitest';
import { platformMismatch } from '../../../../src/gates/entrypoints/checks/platform-mismatch.ts';
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

test.each([
  [
    'of a program for another processor',
    { end: { kind: 'not-started', reason: 'exec-format', detail: 'exec format error' } } as const,
  ],
])('a probe %s is found', async (_, ending) => {
  const report = await askRow(platformMismatch, ending);
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['worker']);
});

test.each([
  ['that passes', exits(0)],
  ['that the runtime does not find', { end: { kind: 'not-started', reason: 'program-missing', detail: '' } } as const],
])('a probe %s is not this check’s finding', async (_, ending) => {
  expect(await askRow(platformMismatch, ending)).toEqual({ kind: 'clear', examined: 1 });
});

test('of two rows only the bad one is told', async () => {
  const engine = engineOf(({ argv }) =>
    argv.includes('bad') ? { end: { kind: 'not-started', reason: 'exec-format', detail: '' } } : exits(0),
  );
  const report = await askEntrypoint(
    platformMismatch,
    inImage(engine),
    rowsContract('{ runtime-mode: good one, module: good }', '{ runtime-mode: bad one, module: bad }'),
  );
  expect(findingsOf(report)).toMatchObject([{ subject: 'bad one', location: { path: 'seaworthy.yml', line: 5 } }]);
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(platformMismatch)).kind).toBe('not-applicable');
});

test('an empty matrix is another check’s answer', async () => {
  const report = await askEntrypoint(platformMismatch, inImage(engineOf(() => exits(0))), rowsContract());
  expect(report.kind).toBe('not-applicable');
});
