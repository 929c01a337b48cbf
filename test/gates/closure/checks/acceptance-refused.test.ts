import { expect, test } from 'vitest';
import { acceptanceRefused } from '../../../../src/gates/closure/checks/acceptance-refused.ts';
import { acceptance, brief, clear, found, inapplicable } from '../../../support/closure-facts.ts';

test('an entry that may stand is let through', async () => {
  expect(await brief(acceptanceRefused, { acceptances: [acceptance()] })).toEqual(clear);
});

test.each(['not-acceptable', 'too-long'] as const)('L12: an entry that is %s is found', async (standing) => {
  const acceptances = [acceptance(), acceptance({ standing, code: 'SECRET_IN_IMAGE', subject: 'k' })];
  expect(await brief(acceptanceRefused, { acceptances })).toEqual(found('SECRET_IN_IMAGE k'));
});

test('an entry that only expired is for another check', async () => {
  expect(await brief(acceptanceRefused, { acceptances: [acceptance({ standing: 'expired' })] })).toEqual(clear);
});

test('a contract that accepts nothing has nothing to refuse', async () => {
  expect(await brief(acceptanceRefused)).toEqual(inapplicable);
});
