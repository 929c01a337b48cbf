import { expect, test } from 'vitest';
import { Passing, patience, retryAfter, retrying } from '../../../src/adapters/oci-registry/retry.ts';
import { Fault } from '../../../src/core/fault.ts';

const now = Date.parse('2026-11-21T10:00:00Z');

test.each([
  [null, 0],
  ['', 0],
  ['7', 7000],
  [' 7 ', 7000],
  ['-7', 0],
  ['soon', 0],
  ['Sat, 21 Nov 2026 10:00:30 GMT', 30_000],
  ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
])('Retry-After: %j', (value, expected) => {
  expect(retryAfter(value, now)).toBe(expected);
});

test('what may pass is tried six times, and its fault told', async () => {
  const fault = new Fault('REGISTRY_UNREACHABLE', { message: 'x' });
  let tries = 0;
  const work = async () => {
    tries += 1;
    throw new Passing(fault);
  };
  await expect(retrying(patience(10, 1, 1), work)).rejects.toBe(fault);
  expect(tries).toBe(6);
});

test('what does not pass is tried once', async () => {
  const fault = new Fault('REGISTRY_DENIED', { message: 'x' });
  let tries = 0;
  const work = async () => {
    tries += 1;
    throw fault;
  };
  await expect(retrying(patience(10, 1, 1), work)).rejects.toBe(fault);
  expect(tries).toBe(1);
});
