import { expect, test } from 'vitest';
import { acceptanceExpired } from '../../../../src/gates/closure/checks/acceptance-expired.ts';
import { acceptance, askCheck, brief, clear, found, inapplicable } from '../../../support/closure-facts.ts';

const accepted =
  'accepted:\n  - { code: X2, subject: a, actor: me, rationale: r, accepted: 2026-01-01, expires: 2026-01-31 }\n';

test('an entry in force is let through', async () => {
  expect(await brief(acceptanceExpired, { acceptances: [acceptance()] })).toEqual(clear);
});

test('L12: an entry that has expired is found, by code and subject', async () => {
  const acceptances = [acceptance(), acceptance({ standing: 'expired', subject: 'b', index: 1 })];
  expect(await brief(acceptanceExpired, { acceptances })).toEqual(found('X b'));
});

test('it points at the entry in the contract', async () => {
  const report = await askCheck(acceptanceExpired, { acceptances: [acceptance({ standing: 'expired' })] }, accepted);
  expect(report).toMatchObject({ findings: [{ location: { path: 'seaworthy.yml', line: 3 } }] });
});

test.each(['not-acceptable', 'too-long'] as const)('an entry that is %s is for another check', async (standing) => {
  expect(await brief(acceptanceExpired, { acceptances: [acceptance({ standing })] })).toEqual(clear);
});

test('a contract that accepts nothing has nothing to expire', async () => {
  expect(await brief(acceptanceExpired)).toEqual(inapplicable);
});
