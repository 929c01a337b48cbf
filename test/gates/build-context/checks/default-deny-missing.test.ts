import { expect, test } from 'vitest';
import { defaultDenyMissing } from '../../../../src/gates/build-context/checks/default-deny-missing.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const ask = (ignore?: string, contract = '') =>
  askContext(defaultDenyMissing, { files: { 'src/a': 'x' }, contract, ...(ignore === undefined ? {} : { ignore }) });

test.each([
  ['an empty one', ''],
  ['a list of what to keep out', '.git\nnode_modules\n*.md\n'],
  ['one that closes hidden files only', '.*\n'],
  ['one that closes the top level for files with an ending only', '*.*\n'],
  ['one that opens everything again', '**\n!**\n'],
  ['one that opens everything again, otherwise', '**\n!*\n'],
  ['one that opens a kind of file at any depth', '**\n!**/*.json\n'],
  ['one whose closing line is a comment', '#**\n!src\n'],
])('an ignore file does not close everything: %s', async (_, ignore) => {
  expect(await ask(ignore)).toEqual({ kind: 'found', subjects: ['.dockerignore'], places: ['.dockerignore:1'] });
});

test('no ignore file at all is caught at the Dockerfile', async () => {
  expect(await ask()).toEqual({ kind: 'found', subjects: ['.'], places: ['Dockerfile'] });
});

test.each(['**\n', '*\n', '*\n!src\n', '**\n!src/a\n', '# closed\n\n  **  \n!/src/\n', '/**\n', '**/*\n'])(
  '%j closes everything first',
  async (ignore) => {
    expect((await ask(ignore)).kind).toBe('clear');
  },
);

test('the question does not arise where the contract does not ask, or for a prebuilt image', async () => {
  expect((await ask('', 'context: { default-deny: optional }')).kind).toBe('not-applicable');
  expect((await ask('', prebuilt)).kind).toBe('not-applicable');
});
