import { expect, test } from 'vitest';
import { scanExcepted } from '../../../../src/gates/secrets/checks/scan-excepted.ts';
import { askSecret, exampleOf, seeSecrets } from '../../../support/secrets.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const contract = 'secrets: { scan-exceptions: [{ path: tests/fixture.txt, reason: a made-up token }] }';

test('an exception that is used is shown each time, and only warns', async () => {
  const report = await askSecret(scanExcepted, { contract, context: { 'tests/fixture.txt': 'x', 'a.txt': 'x' } });
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['tests/fixture.txt']);
  expect(scanExcepted.level).toBe('warn');
});

test('the excepted file was not looked into', async () => {
  const { facts } = await seeSecrets({ contract, context: { 'tests/fixture.txt': exampleOf('github-token') } });
  expect(facts.files).toMatchObject([{ state: 'excepted', hits: [] }]);
});

test('an exception is for that very path and no other', async () => {
  const report = await askSecret(scanExcepted, {
    contract,
    context: { 'fixture.txt': 'x', 'tests/fixture.txt.bak': 'x' },
  });
  expect(report.kind).toBe('not-applicable');
});

test('a contract without exceptions has nothing to show', async () => {
  expect((await askSecret(scanExcepted, { context: { a: 'x' } })).kind).toBe('not-applicable');
});
