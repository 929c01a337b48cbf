import { expect, test } from 'vitest';
import { rehearsal } from '../../../../src/gates/closure/checks/rehearsal.ts';
import { askCheck, brief, clear, found, inapplicable } from '../../../support/closure-facts.ts';

const rehearsed = { rehearsal: true, rehearsalReasons: ['dirty tree', 'no registry was asked'] };

test('an authoritative run is let through where one is required', async () => {
  expect(await brief(rehearsal, { requireAuthoritative: true })).toEqual(clear);
});

test('a rehearsal is found where an authoritative run is required, with every reason', async () => {
  const required = { ...rehearsed, requireAuthoritative: true };
  expect(await brief(rehearsal, required)).toEqual(found('rehearsal'));
  expect(await askCheck(rehearsal, required)).toMatchObject({
    findings: [{ message: 'dirty tree; no registry was asked' }],
  });
});

test('where none is required, a rehearsal raises nothing', async () => {
  expect(await brief(rehearsal, rehearsed)).toEqual(inapplicable);
});
