import { expect, test } from 'vitest';
import { rehearsedAnswer } from '../../../../src/gates/closure/checks/rehearsed-answer.ts';
import { brief, clear, found, inapplicable, object, row } from '../../../support/closure-facts.ts';

const objectsWith = (detail: string) => ({
  objects: [
    object('provenance_consistency_checks', {
      checks: [row(), row({ check: 'PROVENANCE_BUILD_DRIVER', status: 'NOT_APPLICABLE', examined: null, detail })],
    }),
  ],
});

test.each(['rehearsal', 'rehearsal: no registry was asked'])('%j in an authoritative run is found', async (detail) => {
  expect(await brief(rehearsedAnswer, objectsWith(detail))).toEqual(found('PROVENANCE_BUILD_DRIVER'));
});

test('another reason not to ask is let through', async () => {
  expect(await brief(rehearsedAnswer, objectsWith('the contract names no convenience tag'))).toEqual(clear);
});

test('in a rehearsal the question does not arise', async () => {
  expect(await brief(rehearsedAnswer, { ...objectsWith('rehearsal'), rehearsal: true })).toEqual(inapplicable);
});
