import { expect, test } from 'vitest';
import { exitUnexpected } from '../../../../src/gates/entrypoints/checks/exit-unexpected.ts';
import { askRow, askStatically, exits } from '../../../support/entrypoints.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const refuses =
  '{ runtime-mode: unknown event, module: app.worker, help-probes: [], invocations: [{ args: [--event, x], exit-codes: [2] }] }';

test.each([0, 1, 3])('a misuse that ends with %i and not with 2 is found', async (code) => {
  const report = await askRow(exitUnexpected, exits(code), refuses);
  expect([report.kind, subjectsOf(report)]).toEqual(['found', ['unknown event']]);
});

test('a misuse that is refused as it must be is clear', async () => {
  expect(await askRow(exitUnexpected, exits(2, 'usage: worker'), refuses)).toEqual({ kind: 'clear', examined: 1 });
});

test('a plain failure is another check’s finding', async () => {
  expect((await askRow(exitUnexpected, exits(1))).kind).toBe('clear');
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(exitUnexpected)).kind).toBe('not-applicable');
});
