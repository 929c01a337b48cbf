import { expect, test } from 'vitest';
import { programMissing } from '../../../../src/gates/entrypoints/checks/program-missing.ts';
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
  ['whose module is not there', exits(1, '/usr/local/bin/python: No module named app.worker')],
  ['that the shell does not find', exits(127, 'sh: 1: worker: not found')],
  [
    'that the runtime does not find',
    { end: { kind: 'not-started', reason: 'program-missing', detail: 'no such file' } } as const,
  ],
])('a probe %s is found', async (_, ending) => {
  const report = await askRow(programMissing, ending);
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['worker']);
});

test.each([
  ['that passes', exits(0)],
  ['that misses what it imports', exits(1, "ModuleNotFoundError: No module named 'pandas'")],
  ['that is not executable', exits(126)],
])('a probe %s is not this check’s finding', async (_, ending) => {
  expect(await askRow(programMissing, ending)).toEqual({ kind: 'clear', examined: 1 });
});

test('of two rows only the bad one is told', async () => {
  const engine = engineOf(({ argv }) => (argv.includes('bad') ? exits(127) : exits(0)));
  const report = await askEntrypoint(
    programMissing,
    inImage(engine),
    rowsContract('{ runtime-mode: good one, module: good }', '{ runtime-mode: bad one, module: bad }'),
  );
  expect(findingsOf(report)).toMatchObject([{ subject: 'bad one', location: { path: 'seaworthy.yml', line: 5 } }]);
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(programMissing)).kind).toBe('not-applicable');
});

test('an empty matrix is another check’s answer', async () => {
  const report = await askEntrypoint(programMissing, inImage(engineOf(() => exits(0))), rowsContract());
  expect(report.kind).toBe('not-applicable');
});
