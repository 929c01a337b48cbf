import { expect, test } from 'vitest';
import { objectMissing } from '../../../../src/gates/closure/checks/object-missing.ts';
import { askCheck, brief, broken, clear, found, missing, object, pack } from '../../../support/closure-facts.ts';

test('a whole pack is let through', async () => {
  expect(await brief(objectMissing)).toEqual(clear);
});

test('every object that is not there is found', async () => {
  const objects = [...pack, missing('a'), object('b'), missing('c')];
  expect(await brief(objectMissing, { objects })).toEqual(found('a', 'c'));
});

test('an object that is there and cannot be read or understood is for other checks', async () => {
  expect(await brief(objectMissing, { objects: [broken('a', 'unreadable'), broken('b', 'malformed')] })).toEqual(clear);
});

test('L1: a pack of no objects examines nothing', async () => {
  expect(await askCheck(objectMissing, { objects: [] })).toEqual({ kind: 'clear', examined: 0 });
});
