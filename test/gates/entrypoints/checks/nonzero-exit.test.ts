import { expect, test } from 'vitest';
import { nonzeroExit } from '../../../../src/gates/entrypoints/checks/nonzero-exit.ts';
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
  ['that fails', exits(1, 'RuntimeError: no')],
  ['that fails in silence', exits(3)],
])('a probe %s is found', async (_, ending) => {
  const report = await askRow(nonzeroExit, ending);
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['worker']);
});

test.each([
  ['that passes', exits(0)],
  ['that misses a module', exits(1, 'ModuleNotFoundError: x')],
  ['that refuses its arguments', exits(2, 'usage: x')],
  ['that does not end in time', { end: { kind: 'timed-out' } } as const],
])('a probe %s is not this check’s finding', async (_, ending) => {
  expect(await askRow(nonzeroExit, ending)).toEqual({ kind: 'clear', examined: 1 });
});

test('of two rows only the bad one is told', async () => {
  const engine = engineOf(({ argv }) => (argv.includes('bad') ? exits(1) : exits(0)));
  const report = await askEntrypoint(
    nonzeroExit,
    inImage(engine),
    rowsContract('{ runtime-mode: good one, module: good }', '{ runtime-mode: bad one, module: bad }'),
  );
  expect(findingsOf(report)).toMatchObject([{ subject: 'bad one', location: { path: 'seaworthy.yml', line: 5 } }]);
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(nonzeroExit)).kind).toBe('not-applicable');
});

test('an empty matrix is another check’s answer', async () => {
  const report = await askEntrypoint(nonzeroExit, inImage(engineOf(() => exits(0))), rowsContract());
  expect(report.kind).toBe('not-applicable');
});
