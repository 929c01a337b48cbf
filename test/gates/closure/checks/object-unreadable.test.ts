import { expect, test } from 'vitest';
import { objectUnreadable } from '../../../../src/gates/closure/checks/object-unreadable.ts';
import { askCheck, brief, broken, clear, missing, undecided } from '../../../support/closure-facts.ts';

test('a pack that can be read is let through', async () => {
  expect(await brief(objectUnreadable)).toEqual(clear);
});

test('L4: an object that cannot be read is undecided, never missing', async () => {
  const objects = [broken('a', 'unreadable'), missing('b')];
  expect(await brief(objectUnreadable, { objects })).toEqual(undecided('a'));
});

test('asking again may help', async () => {
  const report = await askCheck(objectUnreadable, { objects: [broken('a', 'unreadable', 'denied')] });
  expect(report).toMatchObject({ rerun: 'may-help', findings: [{ subject: 'a', message: 'denied' }] });
});
