import { expect, test } from 'vitest';
import { requiredPathMissing } from '../../../../src/gates/secrets/checks/required-path-missing.ts';
import { askSecret } from '../../../support/secrets.ts';
import { linesOf, subjectsOf } from '../../../support/secrets-report.ts';

const registry = { 'handles.yaml': 'DB_PATH: /app/db\nPORT: 5432\nOTHER:\n' };
const contract = (...required: string[]) =>
  [
    'handles: { registries: [{ path: handles.yaml }] }',
    'secrets:',
    '  backend: ssm',
    '  required-paths:',
    ...required.map((item) => `    - ${item}`),
  ].join('\n');

test.each([
  ['whose handle nobody declares', '{ handle: NOBODY, path: /app/db }'],
  ['whose handle names another path', '{ handle: DB_PATH, path: /app/other }'],
  ['whose handle is bare', '{ handle: OTHER, path: /app/db }'],
  ['that no registry holds', '/app/other'],
])('a path %s is found, at its line of the contract', async (_, item) => {
  const report = await askSecret(requiredPathMissing, { contract: contract('/app/db', item), beside: registry });
  expect(report.kind).toBe('found');
  expect(linesOf(report)).toEqual([7]);
});

test('paths that a registry declares are clear, by handle or by text', async () => {
  const report = await askSecret(requiredPathMissing, {
    contract: contract('{ handle: DB_PATH, path: /app/db }', '/app/db', '{ path: /app/db }'),
    beside: registry,
  });
  expect(report).toEqual({ kind: 'clear', examined: 3 });
});

test('a number that reads like the path does not declare it', async () => {
  expect(subjectsOf(await askSecret(requiredPathMissing, { contract: contract('"5432"'), beside: registry }))).toEqual([
    '5432',
  ]);
});

test('without a registry nothing is declared', async () => {
  expect(
    (await askSecret(requiredPathMissing, { contract: 'secrets: { backend: ssm, required-paths: [/app/db] }' })).kind,
  ).toBe('found');
});

test('a contract that requires nothing is not asked', async () => {
  expect((await askSecret(requiredPathMissing, {})).kind).toBe('not-applicable');
});
