import { expect, test } from 'vitest';
import { exceptionUnused } from '../../../../src/gates/secrets/checks/exception-unused.ts';
import { askSecret } from '../../../support/secrets.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const contract = 'secrets: { scan-exceptions: [{ path: a.txt, reason: r }, { path: tests/b.txt, reason: r }] }';

test('an exception for a file that is not in the context is shown, and only warns', async () => {
  const report = await askSecret(exceptionUnused, { contract, context: { 'a.txt': 'x', 'b.txt': 'x' } });
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['tests/b.txt']);
  expect(exceptionUnused.level).toBe('warn');
});

test('exceptions that are all used are clear', async () => {
  const report = await askSecret(exceptionUnused, { contract, context: { 'a.txt': 'x', 'tests/b.txt': 'x' } });
  expect(report.kind).toBe('clear');
});

test('a contract without exceptions has nothing to ask', async () => {
  expect((await askSecret(exceptionUnused, { context: { a: 'x' } })).kind).toBe('not-applicable');
});
