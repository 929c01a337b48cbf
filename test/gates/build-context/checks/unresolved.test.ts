import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../../src/core/digest.ts';
import { unresolved } from '../../../../src/gates/build-context/checks/unresolved.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const ask = (dockerfile: string, more: object = {}) =>
  askContext(unresolved, { dockerfile, files: { a: 'x' }, ...more });
const accept = (reason: string, subject: string) => ({
  contract: `context: { accept-unresolved: [{ reason: ${reason}, subject: "${subject}" }] }`,
});

describe('what only the engine can know is undecided', () => {
  test.each([
    ['the triggers of a base image', 'FROM base:1\n', ['base:1'], ['Dockerfile:1']],
    ['an argument without a value', 'FROM scratch\nARG WHAT\nCOPY a$WHAT /x\n', ['WHAT'], ['Dockerfile:3']],
    ['an unknown frontend', '# syntax=other/frontend\nFROM scratch\n', ['other/frontend'], ['Dockerfile:1']],
    ['what a base image sets', 'FROM base:1\nCOPY a$WHAT /x\n', ['base:1', 'WHAT'], ['Dockerfile:1', 'Dockerfile:2']],
  ])('%s', async (_, dockerfile, subjects, places) => {
    expect(await ask(dockerfile)).toEqual({ kind: 'undecided', subjects, places });
  });

  test('an archive that ADD unpacks', async () => {
    const zipped = { files: { 'a.tar.gz': Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]) } };
    expect((await ask('FROM scratch\nADD a.tar.gz /x/\n', zipped)).kind).toBe('undecided');
  });
});

describe('it is clear', () => {
  test('where nothing is left open', async () => {
    expect((await ask('FROM scratch\nCOPY a /x\n')).kind).toBe('clear');
  });

  test('where the contract accepts that very thing by name', async () => {
    expect((await ask('FROM base:1\n', accept('BASE_IMAGE_ONBUILD', 'base:1'))).kind).toBe('clear');
  });

  test('where somebody looked at the base image, or gave the argument', async () => {
    expect((await ask('FROM base:1\n', { bases: { 'base:1': { onbuild: [], digest: digestOf('b') } } })).kind).toBe(
      'clear',
    );
    expect((await ask('FROM scratch\nARG WHAT\nCOPY a$WHAT /x\n', { buildArgs: { WHAT: '' } })).kind).toBe('clear');
  });
});

describe('an acceptance covers nothing else', () => {
  test.each([
    ['another tag', 'BASE_IMAGE_ONBUILD', 'base:2'],
    ['a prefix', 'BASE_IMAGE_ONBUILD', 'base'],
    ['another reason', 'BASE_IMAGE_ENV', 'base:1'],
  ])('%s', async (_, reason, subject) => {
    expect((await ask('FROM base:1\n', accept(reason, subject))).kind).toBe('undecided');
  });
});

test('the question does not arise for a prebuilt image, and a Dockerfile that cannot be read leaves it undecided', async () => {
  expect((await ask('FROM base:1\n', { contract: prebuilt })).kind).toBe('not-applicable');
  expect((await ask('COPYY a\n')).kind).toBe('undecided');
});
