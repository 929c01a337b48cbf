import { expect, test } from 'vitest';
import { acceptanceUnused } from '../../../../src/gates/closure/checks/acceptance-unused.ts';
import { acceptance, brief, clear, found, foundRow, inapplicable, object } from '../../../support/closure-facts.ts';

const using = [object('image_contract_manifest', { checks: [foundRow(['a'], {}, true)] })];

test('an entry that a finding uses is let through', async () => {
  expect(await brief(acceptanceUnused, { objects: using, acceptances: [acceptance()] })).toEqual(clear);
});

test.each([
  ['another subject', { subject: 'b' }, 'X b'],
  ['another code', { code: 'Y' }, 'Y a'],
])('an entry for %s waits to hide the next finding', async (_, changed, subject) => {
  expect(await brief(acceptanceUnused, { objects: using, acceptances: [acceptance(changed)] })).toEqual(found(subject));
});

test('a finding that nobody accepted does not use an entry', async () => {
  const objects = [object('image_contract_manifest', { checks: [foundRow(['a'])] })];
  expect(await brief(acceptanceUnused, { objects, acceptances: [acceptance()] })).toEqual(found('X a'));
});

test('it warns, and does not decide', () => {
  expect(acceptanceUnused.level).toBe('warn');
});

test('an entry that does not count cannot be unused', async () => {
  expect(await brief(acceptanceUnused, { acceptances: [acceptance({ standing: 'expired' })] })).toEqual(inapplicable);
  expect(await brief(acceptanceUnused)).toEqual(inapplicable);
});
