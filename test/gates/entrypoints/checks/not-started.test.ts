import { expect, test } from 'vitest';
import { notStarted } from '../../../../src/gates/entrypoints/checks/not-started.ts';
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

test.each([['that the engine refuses', { end: { kind: 'not-started', reason: 'other', detail: 'cgroup' } } as const]])(
  'a probe %s is found',
  async (_, ending) => {
    const report = await askRow(notStarted, ending);
    expect(report.kind).toBe('undecided');
    expect(subjectsOf(report)).toEqual(['worker']);
  },
);

test.each([
  ['that passes', exits(0)],
  ['of a program that is not there', { end: { kind: 'not-started', reason: 'program-missing', detail: '' } } as const],
])('a probe %s is not this check’s finding', async (_, ending) => {
  expect(await askRow(notStarted, ending)).toEqual({ kind: 'clear', examined: 1 });
});

test('of two rows only the bad one is told', async () => {
  const engine = engineOf(({ argv }) =>
    argv.includes('bad') ? { end: { kind: 'not-started', reason: 'other', detail: '' } } : exits(0),
  );
  const report = await askEntrypoint(
    notStarted,
    inImage(engine),
    rowsContract('{ runtime-mode: good one, module: good }', '{ runtime-mode: bad one, module: bad }'),
  );
  expect(findingsOf(report)).toMatchObject([{ subject: 'bad one', location: { path: 'seaworthy.yml', line: 5 } }]);
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(notStarted)).kind).toBe('not-applicable');
});

test('an empty matrix is another check’s answer', async () => {
  const report = await askEntrypoint(notStarted, inImage(engineOf(() => exits(0))), rowsContract());
  expect(report.kind).toBe('not-applicable');
});
