import { expect, test } from 'vitest';
import { signalled } from '../../../../src/gates/entrypoints/checks/signalled.ts';
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

test.each([['that crashes', { end: { kind: 'signalled', signal: 11 } } as const]])(
  'a probe %s is found',
  async (_, ending) => {
    const report = await askRow(signalled, ending);
    expect(report.kind).toBe('found');
    expect(subjectsOf(report)).toEqual(['worker']);
  },
);

test.each([
  ['that passes', exits(0)],
  ['that fails', exits(1)],
  ['that ran out of memory', { end: { kind: 'out-of-memory' } } as const],
])('a probe %s is not this check’s finding', async (_, ending) => {
  expect(await askRow(signalled, ending)).toEqual({ kind: 'clear', examined: 1 });
});

test('of two rows only the bad one is told', async () => {
  const engine = engineOf(({ argv }) => (argv.includes('bad') ? { end: { kind: 'signalled', signal: 11 } } : exits(0)));
  const report = await askEntrypoint(
    signalled,
    inImage(engine),
    rowsContract('{ runtime-mode: good one, module: good }', '{ runtime-mode: bad one, module: bad }'),
  );
  expect(findingsOf(report)).toMatchObject([{ subject: 'bad one', location: { path: 'seaworthy.yml', line: 5 } }]);
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(signalled)).kind).toBe('not-applicable');
});

test('an empty matrix is another check’s answer', async () => {
  const report = await askEntrypoint(signalled, inImage(engineOf(() => exits(0))), rowsContract());
  expect(report.kind).toBe('not-applicable');
});
