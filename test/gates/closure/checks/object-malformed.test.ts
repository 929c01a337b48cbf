import { expect, test } from 'vitest';
import { objectMalformed } from '../../../../src/gates/closure/checks/object-malformed.ts';
import { askCheck, brief, broken, clear, found, missing } from '../../../support/closure-facts.ts';

test('a pack whose objects follow their schemas is let through', async () => {
  expect(await brief(objectMalformed)).toEqual(clear);
});

test('an object that does not is found, with what is wrong in it', async () => {
  const report = await askCheck(objectMalformed, { objects: [broken('a', 'malformed', 'it is no JSON')] });
  expect(report).toMatchObject({ kind: 'found', findings: [{ subject: 'a', message: 'it is no JSON' }] });
});

test('every one of several is found, and nothing else', async () => {
  const objects = [broken('a', 'malformed'), missing('b'), broken('c', 'unreadable'), broken('d', 'malformed')];
  expect(await brief(objectMalformed, { objects })).toEqual(found('a', 'd'));
});

test('L1: a pack of no objects examines nothing', async () => {
  expect(await askCheck(objectMalformed, { objects: [] })).toEqual({ kind: 'clear', examined: 0 });
});
