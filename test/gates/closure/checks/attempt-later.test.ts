import { expect, test } from 'vitest';
import { attemptLater } from '../../../../src/gates/closure/checks/attempt-later.ts';
import { brief, clear, found, object, undecided } from '../../../support/closure-facts.ts';

const made = (...attempts: unknown[]) => attempts.map((attempt, at) => object(`object_${at}`, { attempt }));

test('parts of this attempt and of earlier ones are let through', async () => {
  expect(await brief(attemptLater, { objects: made(1, 2, 3), attempt: 3 })).toEqual(clear);
});

test.each([[3], ['1'], [undefined], [null], [0], ['x']])('an attempt %j is found in the second', async (attempt) => {
  expect(await brief(attemptLater, { objects: made(1, attempt), attempt: 2 })).toEqual(found('object_1'));
});

test('nothing read decides nothing', async () => {
  expect(await brief(attemptLater, { objects: [], attempt: 1 })).toEqual(undecided());
});
