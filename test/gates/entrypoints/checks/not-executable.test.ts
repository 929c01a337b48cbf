import { expect, test } from 'vitest';
import { notExecutable } from '../../../../src/gates/entrypoints/checks/not-executable.ts';
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
    'that the runtime may not execute',
    { end: { kind: 'not-started', reason: 'not-executable', detail: 'permission denied' } } as const,
  ],
  ['that the shell may not execute', exits(126, 'Permission denied')],
])('a probe %s is found', async (_, ending) => {
  const report = await askRow(notExecutable, ending);
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['worker']);
});

test.each([
  ['that passes', exits(0)],
  ['that is not there', exits(127)],
])('a probe %s is not this check’s finding', async (_, ending) => {
  expect(await askRow(notExecutable, ending)).toEqual({ kind: 'clear', examined: 1 });
});

test('of two rows only the bad one is told', async () => {
  const engine = engineOf(({ argv }) => (argv.includes('bad') ? exits(126) : exits(0)));
  const report = await askEntrypoint(
    notExecutable,
    inImage(engine),
    rowsContract('{ runtime-mode: good one, module: good }', '{ runtime-mode: bad one, module: bad }'),
  );
  expect(findingsOf(report)).toMatchObject([{ subject: 'bad one', location: { path: 'seaworthy.yml', line: 5 } }]);
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(notExecutable)).kind).toBe('not-applicable');
});

test('an empty matrix is another check’s answer', async () => {
  const report = await askEntrypoint(notExecutable, inImage(engineOf(() => exits(0))), rowsContract());
  expect(report.kind).toBe('not-applicable');
});
