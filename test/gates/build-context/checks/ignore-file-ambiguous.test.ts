import { expect, test } from 'vitest';
import { ignoreFileAmbiguous } from '../../../../src/gates/build-context/checks/ignore-file-ambiguous.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const ask = (ignore?: string | Uint8Array, contract = '') =>
  askContext(ignoreFileAmbiguous, { files: { a: 'x' }, contract, ...(ignore === undefined ? {} : { ignore }) });

test.each([
  ['alternatives', '**\n!*.{py|txt}\n', ['.dockerignore:2']],
  ['an escaped letter', '\\d*\n', ['.dockerignore:1']],
  ['bytes that are no text', Buffer.from('a\nb\xff\n', 'latin1'), ['.dockerignore:2']],
  [
    'a byte order mark further down, and a class of Go’s own',
    'a\n\ufeff*\n[[:alpha:]]\n',
    ['.dockerignore:2', '.dockerignore:3'],
  ],
])('%s leave it undecided, each at its line', async (_, ignore, places) => {
  expect(await ask(ignore)).toMatchObject({ kind: 'undecided', places });
});

test.each(['', '**\n!src\n', 'a{b,c}\n', '[a-z]*\n', '\\#a\n', '**/*.py[co]\n'])(
  '%j is plain enough',
  async (ignore) => {
    expect((await ask(ignore)).kind).toBe('clear');
  },
);

test('the question does not arise without an ignore file, or for a prebuilt image', async () => {
  expect((await ask()).kind).toBe('not-applicable');
  expect((await ask('\\d\n', prebuilt)).kind).toBe('not-applicable');
});
