import { expect, test } from 'vitest';
import { profileOf } from '../../src/contract/profile.ts';

test('without a profile the id is the code itself, S1', () => {
  expect(profileOf(undefined, {}).rule('ANY_CODE')).toEqual({ id: 'ANY_CODE', severity: 'S1', owner: 'unassigned' });
});

test('the contract’s own rules stand over the profile’s, key by key', () => {
  const profile = profileOf('p-1', { CONTEXT_BROAD_COPY: { severity: 'S2', owner: undefined } });
  expect(profile.rule('CONTEXT_BROAD_COPY')).toEqual({ id: 'M1A-B4', severity: 'S2', owner: 'A' });
});

test('a code that the profile does not know is never less than S1', () => {
  expect(profileOf('p-1', {}).rule('FROM_ELSEWHERE').severity).toBe('S1');
});

test('only a named profile rolls up', () => {
  expect(profileOf(undefined, {})).toMatchObject({ name: null, rollUps: [] });
  expect(profileOf('p-1', {}).rollUps.map(({ id }) => id)).toEqual(['M1-B3', 'M1-B4', 'M1-B5']);
});
