import { expect, test } from 'vitest';
import { requiredPathAbsent } from '../../../../src/gates/secrets/checks/required-path-absent.ts';
import { askSecret } from '../../../support/secrets.ts';
import { imageOf, platformOf } from '../../../support/secrets-image.ts';
import { linesOf, subjectsOf } from '../../../support/secrets-report.ts';

const contract = (materialization = 'must-exist', ...required: readonly string[]) =>
  [
    'secrets:',
    '  backend: ssm-and-secrets-manager',
    `  materialization: ${materialization}`,
    '  required-paths:',
    ...required.map((item) => `    - ${item}`),
  ].join('\n');
const both = contract('must-exist', '/app/db', '{ handle: KEY, path: /app/key }');

test('paths that the store has are clear', async () => {
  const report = await askSecret(requiredPathAbsent, { contract: both, names: ['/app/key', '/app/db', '/app/other'] });
  expect(report).toEqual({ kind: 'clear', examined: 2 });
});

test.each([
  ['none of them', [], ['/app/db', '/app/key'], [6, 7]],
  ['the first alone', ['/app/db'], ['/app/key'], [7]],
  ['names that begin alike', ['/app/db', '/app/key2', '/app'], ['/app/key'], [7]],
])('where the store has %s, the others are found at their lines of the contract', async (_, names, subjects, lines) => {
  const report = await askSecret(requiredPathAbsent, { contract: both, names });
  expect(report.kind).toBe('found');
  expect([subjectsOf(report), linesOf(report)]).toEqual([subjects, lines]);
});

test('L4: with the image in hand, a store that nobody asked leaves it undecided', async () => {
  const image = imageOf(platformOf([]));
  expect((await askSecret(requiredPathAbsent, { contract: both, image })).kind).toBe('undecided');
});

test('offline, nobody need ask', async () => {
  expect((await askSecret(requiredPathAbsent, { contract: both })).kind).toBe('not-applicable');
});

test('where a later phase makes them, they need not exist, and nobody is asked', async () => {
  const report = await askSecret(requiredPathAbsent, { contract: contract('pinned-only', '/app/db'), names: [] });
  expect(report.kind).toBe('not-applicable');
});

test('a contract that requires nothing is not asked', async () => {
  const nothing = 'secrets: { backend: ssm, materialization: must-exist }';
  expect((await askSecret(requiredPathAbsent, { contract: nothing, names: [] })).kind).toBe('not-applicable');
});
