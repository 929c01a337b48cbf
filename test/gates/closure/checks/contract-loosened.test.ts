import { expect, test } from 'vitest';
import { contractLoosened } from '../../../../src/gates/closure/checks/contract-loosened.ts';
import type { Loosening, Protector } from '../../../../src/gates/closure/index.ts';
import { brief, clear, found, inapplicable } from '../../../support/closure-facts.ts';

const loosening: Loosening = {
  key: 'context.exclude[0]',
  before: '"a/"',
  after: null,
  location: { path: 'seaworthy.yml', line: 4 },
  approvedBy: null,
  mayApprove: ['@owner'],
};
const against = (base: Protector['base'], ...loosenings: Loosening[]) => ({
  protector: { base, baseSha: null, loosenings },
});

test('a loosening that no owner approved is found', async () => {
  expect(await brief(contractLoosened, against('commit', loosening))).toEqual(found('context.exclude[0]'));
});

test('one that an owner approved is let through', async () => {
  expect(await brief(contractLoosened, against('commit', { ...loosening, approvedBy: 'owner' }))).toEqual(clear);
});

test.each(['commit', 'itself'] as const)(
  'a contract that was compared (%s) and asks for no less is let through',
  async (base) => {
    expect(await brief(contractLoosened, against(base))).toEqual(clear);
  },
);

test.each(['absent', 'nobody-asked'] as const)(
  'where nothing could be compared (%s) the question does not arise',
  async (base) => {
    expect(await brief(contractLoosened, against(base))).toEqual(inapplicable);
  },
);

test('without a plan neither', async () => {
  expect(await brief(contractLoosened, { protector: undefined })).toEqual(inapplicable);
});
