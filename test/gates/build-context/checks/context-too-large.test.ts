import { expect, test } from 'vitest';
import { contextTooLarge } from '../../../../src/gates/build-context/checks/context-too-large.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

// With the Dockerfile of 13 bytes: three files, 33 bytes.
const files = { a: '0123456789', b: '0123456789' };
const ask = (limits: string) => askContext(contextTooLarge, { files, contract: `context: { ${limits} }` });

test.each([
  ['max-files: 2', ['max-files']],
  ['max-bytes: 32', ['max-bytes']],
  ['max-files: 2, max-bytes: 1', ['max-files', 'max-bytes']],
])('%s is exceeded, and told where the contract says it', async (limits, subjects) => {
  expect(await ask(limits)).toEqual({ kind: 'found', subjects, places: subjects.map(() => 'seaworthy.yml:2') });
});

test.each(['max-files: 3', 'max-bytes: 33', 'max-files: 3, max-bytes: 33'])('%s is kept', async (limits) => {
  expect((await ask(limits)).kind).toBe('clear');
});

test('what the ignore file keeps out does not count', async () => {
  const given = {
    files,
    ignore: 'b\n.dockerignore\nDockerfile\n',
    contract: 'context: { max-files: 1, max-bytes: 10 }',
  };
  expect((await askContext(contextTooLarge, given)).kind).toBe('clear');
});

test('the question does not arise without a ceiling, or for a prebuilt image', async () => {
  expect((await ask('')).kind).toBe('not-applicable');
  expect((await askContext(contextTooLarge, { contract: `context: { max-files: 1 }\n${prebuilt}` })).kind).toBe(
    'not-applicable',
  );
});
