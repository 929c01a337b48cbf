import { expect, test } from 'vitest';
import { timedOut } from '../../../../src/gates/entrypoints/checks/timed-out.ts';
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

test.each([['that does not end in time', { end: { kind: 'timed-out' } } as const]])(
  'a probe %s is found',
  async (_, ending) => {
    const report = await askRow(timedOut, ending);
    expect(report.kind).toBe('undecided');
    expect(subjectsOf(report)).toEqual(['worker']);
  },
);

test.each([
  ['that passes', exits(0)],
  ['that fails', exits(1, 'timed out')],
  ['that ran out of memory', { end: { kind: 'out-of-memory' } } as const],
])('a probe %s is not this check’s finding', async (_, ending) => {
  expect(await askRow(timedOut, ending)).toEqual({ kind: 'clear', examined: 1 });
});

test('of two rows only the bad one is told', async () => {
  const engine = engineOf(({ argv }) => (argv.includes('bad') ? { end: { kind: 'timed-out' } } : exits(0)));
  const report = await askEntrypoint(
    timedOut,
    inImage(engine),
    rowsContract('{ runtime-mode: good one, module: good }', '{ runtime-mode: bad one, module: bad }'),
  );
  expect(findingsOf(report)).toMatchObject([{ subject: 'bad one', location: { path: 'seaworthy.yml', line: 5 } }]);
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(timedOut)).kind).toBe('not-applicable');
});

test('an empty matrix is another check’s answer', async () => {
  const report = await askEntrypoint(timedOut, inImage(engineOf(() => exits(0))), rowsContract());
  expect(report.kind).toBe('not-applicable');
});

test('a re-run may help', async () => {
  expect(await askRow(timedOut, { end: { kind: 'timed-out' } })).toMatchObject({ rerun: 'may-help' });
});
