import { expect, test } from 'vitest';
import { usageError } from '../../../../src/gates/entrypoints/checks/usage-error.ts';
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
  ['that argparse refuses', exits(2, 'usage: w [-h]\nw: error: unrecognized arguments: --help')],
  ['that click refuses', exits(2, 'Usage: w [OPTIONS]\n\nError: No such option: --help')],
])('a probe %s is found', async (_, ending) => {
  const report = await askRow(usageError, ending);
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['worker']);
});

test.each([
  ['that passes', exits(0)],
  ['that fails', exits(2, 'boom')],
])('a probe %s is not this check’s finding', async (_, ending) => {
  expect(await askRow(usageError, ending)).toEqual({ kind: 'clear', examined: 1 });
});

test('of two rows only the bad one is told', async () => {
  const engine = engineOf(({ argv }) => (argv.includes('bad') ? exits(2, 'usage: x') : exits(0)));
  const report = await askEntrypoint(
    usageError,
    inImage(engine),
    rowsContract('{ runtime-mode: good one, module: good }', '{ runtime-mode: bad one, module: bad }'),
  );
  expect(findingsOf(report)).toMatchObject([{ subject: 'bad one', location: { path: 'seaworthy.yml', line: 5 } }]);
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(usageError)).kind).toBe('not-applicable');
});

test('an empty matrix is another check’s answer', async () => {
  const report = await askEntrypoint(usageError, inImage(engineOf(() => exits(0))), rowsContract());
  expect(report.kind).toBe('not-applicable');
});
