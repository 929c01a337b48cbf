import { expect, test } from 'vitest';
import { nameUnreadable } from '../../../../src/gates/build-context/checks/name-unreadable.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

test('L4: names that are no text leave it undecided, each told from the repository', async () => {
  const given = {
    contract: 'image: { context: app }',
    files: { 'app/Dockerfile': 'FROM scratch\n', 'app/caf\ufffd/x': 'x', 'app/\ufffd': 'x', 'app/ok': 'x' },
  };
  expect(await askContext(nameUnreadable, given)).toEqual({
    kind: 'undecided',
    subjects: ['caf\ufffd', '\ufffd'],
    places: ['app/caf\ufffd', 'app/\ufffd'],
  });
});

test('one that the ignore file seems to keep out is told as well', async () => {
  const given = { ignore: '**\n!a\n', files: { a: 'x', 'b\ufffd': 'x' } };
  expect((await askContext(nameUnreadable, given)).kind).toBe('undecided');
});

test('names in any script are clear', async () => {
  expect((await askContext(nameUnreadable, { files: { 'größe/東京/🚢': 'x', 'a\nb': 'x' } })).kind).toBe('clear');
});

test('the question does not arise for a prebuilt image', async () => {
  expect((await askContext(nameUnreadable, { contract: prebuilt, files: { '\ufffd': 'x' } })).kind).toBe(
    'not-applicable',
  );
});
