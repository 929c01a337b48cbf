import { expect, test } from 'vitest';
import { outputMismatch } from '../../../../src/gates/entrypoints/checks/output-mismatch.ts';
import { askRow, askStatically } from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const row = (more: string) => `{ runtime-mode: worker, module: app.worker, ${more} }`;
const said = { stdout: 'version 2.1\n', stderr: 'warming up\n' };

test.each([
  ['stdout-matches: ["^version 3"]', 'stdout does not match ^version 3'],
  ['stdout-lacks: ["version"]', 'stdout matches version, which it must not'],
  ['stderr-matches: ["ready"]', 'stderr does not match ready'],
  ['stderr-lacks: ["warming up$"]', 'stderr matches warming up$, which it must not'],
])('of a help probe, %s is found', async (more, message) => {
  const report = await askRow(outputMismatch, said, row(more));
  expect([report.kind, subjectsOf(report), findingsOf(report)[0]?.message]).toEqual(['found', ['worker'], message]);
});

test('of an invocation as well, by its own patterns alone', async () => {
  const own = (pattern: string) => row(`help-probes: [], invocations: [{ args: [x], stdout-matches: ["${pattern}"] }]`);
  expect((await askRow(outputMismatch, said, own('^version 3'))).kind).toBe('found');
  expect((await askRow(outputMismatch, said, own('^version 2'))).kind).toBe('clear');
});

test('any help probe of a row may say it', async () => {
  const two = row('subcommand: run, stdout-matches: ["^version 2"], stderr-lacks: [error]');
  expect(await askRow(outputMismatch, said, two)).toEqual({ kind: 'clear', examined: 1 });
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(outputMismatch)).kind).toBe('not-applicable');
});
