import { expect, test } from 'vitest';
import { importError } from '../../../../src/gates/entrypoints/checks/import-error.ts';
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
    'that misses a Python module',
    exits(1, 'Traceback (most recent call last):\n  File "/app/w.py"\nModuleNotFoundError: No module named \'pandas\''),
  ],
  ['that misses a shared library', exits(1, 'ImportError: libpq.so.5: cannot open shared object file')],
  ['that misses a Node package', exits(1, "Error: Cannot find module 'express'\nRequire stack:")],
])('a probe %s is found', async (_, ending) => {
  const report = await askRow(importError, ending);
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['worker']);
});

test.each([
  ['that passes', exits(0)],
  ['that is not there itself', exits(1, '/usr/local/bin/python: No module named app.worker')],
  ['that fails otherwise', exits(1, 'ValueError: no')],
])('a probe %s is not this check’s finding', async (_, ending) => {
  expect(await askRow(importError, ending)).toEqual({ kind: 'clear', examined: 1 });
});

test('of two rows only the bad one is told', async () => {
  const engine = engineOf(({ argv }) =>
    argv.includes('bad') ? exits(1, 'ModuleNotFoundError: No module named x') : exits(0),
  );
  const report = await askEntrypoint(
    importError,
    inImage(engine),
    rowsContract('{ runtime-mode: good one, module: good }', '{ runtime-mode: bad one, module: bad }'),
  );
  expect(findingsOf(report)).toMatchObject([{ subject: 'bad one', location: { path: 'seaworthy.yml', line: 5 } }]);
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(importError)).kind).toBe('not-applicable');
});

test('an empty matrix is another check’s answer', async () => {
  const report = await askEntrypoint(importError, inImage(engineOf(() => exits(0))), rowsContract());
  expect(report.kind).toBe('not-applicable');
});
