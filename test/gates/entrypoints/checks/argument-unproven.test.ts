import { expect, test } from 'vitest';
import { argumentUnproven } from '../../../../src/gates/entrypoints/checks/argument-unproven.ts';
import { askRow, askStatically, exits } from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const row = '{ handle: ENTRYPOINT_A, runtime-mode: worker, module: app.worker, required-args: [--profile, --once] }';

test('a required argument that no help text defines is found, with what is defined in its place', async () => {
  const report = await askRow(argumentUnproven, { stdout: 'usage: worker --profile PROFILE' }, row);
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['ENTRYPOINT_A / worker']);
  expect(findingsOf(report)[0]?.message).toBe('--once: defined are --profile');
});

test('an argument that is only the beginning of another one is not named', async () => {
  const report = await askRow(argumentUnproven, { stdout: '  --profile-name\n  --once\n' }, row);
  expect(findingsOf(report)[0]?.message).toBe('--profile: defined are --profile-name');
});

test('arguments that the help names are clear, on either stream', async () => {
  expect(
    await askRow(argumentUnproven, { stdout: 'usage: w [--profile PROFILE]', stderr: '  --once, -o' }, row),
  ).toEqual({
    kind: 'clear',
    examined: 1,
  });
});

test('a required argument of a further subcommand may be named by any of the row’s probes', async () => {
  const further = '{ runtime-mode: w, module: a, further-subcommands: [{ subcommand: run, required-args: [--path] }] }';
  expect((await askRow(argumentUnproven, { stdout: '--path' }, further)).kind).toBe('clear');
  expect((await askRow(argumentUnproven, { stdout: '' }, further)).kind).toBe('found');
});

test('a row that failed for another reason is not told twice', async () => {
  expect((await askRow(argumentUnproven, exits(1), row)).kind).toBe('clear');
});

test('where nothing ran, nothing can be named', async () => {
  expect((await askStatically(argumentUnproven)).kind).toBe('not-applicable');
});
