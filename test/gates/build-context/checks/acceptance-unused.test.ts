import { expect, test } from 'vitest';
import { digestOf } from '../../../../src/core/digest.ts';
import { acceptanceUnused } from '../../../../src/gates/build-context/checks/acceptance-unused.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const contract = 'context: { accept-unresolved: [{ reason: BASE_IMAGE_ONBUILD, subject: "base:1" }] }';
const ask = (dockerfile: string, more: object = {}) => askContext(acceptanceUnused, { contract, dockerfile, ...more });

test('an acceptance of another tag, or of another doubt, is shown where it stands', async () => {
  expect(await ask('FROM base:2\n')).toEqual({ kind: 'found', subjects: ['base:1'], places: ['seaworthy.yml:2'] });
  expect((await ask('FROM scratch\n')).kind).toBe('found');
  expect(acceptanceUnused.level).toBe('warn');
});

test('an acceptance of what is open is clear', async () => {
  expect((await ask('FROM base:1\n')).kind).toBe('clear');
});

test('it is not asked where the answer was given from outside', async () => {
  const seen = { bases: { 'base:1': { onbuild: [], digest: digestOf('b'), layers: [] } } };
  expect((await ask('FROM base:1\n', seen)).kind).toBe('not-applicable');
  expect((await ask('FROM base:1\n', { buildArgs: { A: '1' } })).kind).toBe('not-applicable');
});

test('it is not asked of a prebuilt image or of a contract that accepts nothing', async () => {
  expect((await ask('FROM base:1\n', { contract: prebuilt })).kind).toBe('not-applicable');
  expect((await ask('FROM base:1\n', { contract: '' })).kind).toBe('not-applicable');
});
