import { expect, test } from 'vitest';
import { Fault, Faults, faultsIn } from '../../src/core/fault.ts';
import { faults } from '../../src/core/faults.ts';

test('a fault takes fix and re-run from its code', () => {
  const fault = new Fault('GIT_FAILED', { message: 'm' });
  expect(fault).toMatchObject({
    code: 'GIT_FAILED',
    fix: faults.GIT_FAILED.fix,
    rerun: 'may-help',
    location: undefined,
  });
});

test('one occurrence may know better', () => {
  const location = { path: 'a', line: 2 };
  const fault = new Fault('GIT_FAILED', { message: 'm', fix: 'f', rerun: 'will-not-help', location, cause: 'c' });
  expect(fault).toMatchObject({ fix: 'f', rerun: 'will-not-help', location, cause: 'c' });
});

test('several faults are all told', () => {
  const two = [new Fault('USAGE', { message: 'one' }), new Fault('INTERNAL', { message: 'two' })];
  expect(faultsIn(new Faults(two))).toEqual(two);
  expect(new Faults(two).message.split('\n')).toEqual(['one', 'two']);
});

test('a single fault is itself', () => {
  const fault = new Fault('USAGE', { message: 'm' });
  expect(faultsIn(fault)).toEqual([fault]);
});

test.each([
  ['an error', new TypeError('x is undefined'), 'x is undefined'],
  ['a text', 'oh', 'oh'],
  ['nothing', undefined, 'undefined'],
])('what nobody foresaw (%s) becomes INTERNAL and keeps its cause', (_, thrown, message) => {
  expect(faultsIn(thrown)).toMatchObject([{ code: 'INTERNAL', message, cause: thrown }]);
});
