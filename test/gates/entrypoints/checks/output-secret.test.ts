import { expect, test } from 'vitest';
import { outputSecret } from '../../../../src/gates/entrypoints/checks/output-secret.ts';
import {
  askRow,
  askStatically,
  engineOf,
  exits,
  inImage,
  rowsContract,
  seeEntrypoints,
} from '../../../support/entrypoints.ts';
import { exampleOf } from '../../../support/secrets.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const secret = exampleOf('github-token');
const leaks = [
  ['in its output', { stdout: `token ${secret}\n` }],
  ['in its error stream, and fails', { ...exits(1), stderr: `Error: ${secret}\n` }],
] as const;

test.each(leaks)('L9: a program that prints a secret %s is found, and its words are withheld', async (_, ending) => {
  const report = await askRow(outputSecret, ending);
  expect([report.kind, subjectsOf(report)]).toEqual(['found', ['worker']]);
  const facts = await seeEntrypoints(inImage(engineOf(() => ending)), rowsContract('{ runtime-mode: w, module: a }'));
  expect(JSON.stringify([report, facts])).not.toContain(secret);
});

test('a program that prints none is clear', async () => {
  expect(await askRow(outputSecret, { stdout: 'usage: worker' })).toEqual({ kind: 'clear', examined: 1 });
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(outputSecret)).kind).toBe('not-applicable');
});
