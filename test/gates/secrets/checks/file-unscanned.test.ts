import { expect, test } from 'vitest';
import { fileUnscanned } from '../../../../src/gates/secrets/checks/file-unscanned.ts';
import { askSecret } from '../../../support/secrets.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const limited = 'secrets: { max-file-bytes: 4 }';

test('R5: a file over the limit is undecided by name, not skipped', async () => {
  const report = await askSecret(fileUnscanned, { contract: limited, context: { big: '12345', small: '1234' } });
  expect(report.kind).toBe('undecided');
  expect(subjectsOf(report)).toEqual(['big']);
});

test('L4: a file that cannot be read is undecided by name', async () => {
  const report = await askSecret(fileUnscanned, { context: { closed: { is: 'unreadable' }, open: 'x' } });
  expect(report.kind).toBe('undecided');
  expect(subjectsOf(report)).toEqual(['closed']);
});

test('L4: what turns out to be no file when it is read is undecided', async () => {
  const report = await askSecret(fileUnscanned, { context: { pipe: { is: 'other' } } });
  expect(report.kind).toBe('undecided');
  expect(subjectsOf(report)).toEqual(['pipe']);
});

test('files that were all scanned are clear, up to the very limit', async () => {
  expect(await askSecret(fileUnscanned, { contract: limited, context: { a: '1234', b: '' } })).toEqual({
    kind: 'clear',
    examined: 2,
  });
});

test('a file that the contract excepts is not counted as unscanned', async () => {
  const contract = 'secrets: { max-file-bytes: 4, scan-exceptions: [{ path: big, reason: a model }] }';
  expect((await askSecret(fileUnscanned, { contract, context: { big: '12345' } })).kind).toBe('clear');
});

test('a prebuilt image has no context to ask', async () => {
  expect((await askSecret(fileUnscanned, { contract: 'image: { prebuilt: { reference: app } }' })).kind).toBe(
    'not-applicable',
  );
});
