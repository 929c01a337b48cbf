import { expect, test } from 'vitest';
import { bannedContent } from '../../../../src/gates/secrets/checks/banned-content.ts';
import { askSecret, exampleOf } from '../../../support/secrets.ts';
import { findingsOf, linesOf, subjectsOf } from '../../../support/secrets-report.ts';

const token = exampleOf('github-token');

test('a token in a file of the context is found, with its line', async () => {
  const report = await askSecret(bannedContent, { context: { 'src/a.py': `import os\n\nkey = "${token}"\n` } });
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual(['src/a.py:3']);
  expect(linesOf(report)).toEqual([3]);
});

test('a context without secrets is clear, and says how many files it looked at', async () => {
  const report = await askSecret(bannedContent, { context: { 'a.py': 'import os\n', 'b.py': '' } });
  expect(report).toEqual({ kind: 'clear', examined: 2 });
});

test('L1: a context without a file was not examined', async () => {
  expect(await askSecret(bannedContent, {})).toEqual({ kind: 'clear', examined: 0 });
});

test('a file that is not of the context is none of its business', async () => {
  const report = await askSecret(bannedContent, { context: { 'a.py': '' }, beside: { 'notes.txt': token } });
  expect(report.kind).toBe('clear');
});

test('a secret in the target of a link is found', async () => {
  const report = await askSecret(bannedContent, { context: { current: { link: `/keys/${token}` } } });
  expect(report.kind).toBe('found');
});

test('a rule of the contract is asked beside the built-in ones', async () => {
  const contract = 'secrets: { banned-contents: [{ id: house, pattern: "house-[0-9]{4}", example: house-1234 }] }';
  const report = await askSecret(bannedContent, { contract, context: { a: `house-9876\n${token}` } });
  expect(subjectsOf(report).sort()).toEqual(['a:1', 'a:2']);
});

test('R4: a rule of the contract finds its own example in a file, also beyond ASCII', async () => {
  const contract =
    'secrets: { banned-contents: [{ id: house, pattern: "schlüssel-[0-9]{4}", example: schlüssel-1234 }] }';
  const report = await askSecret(bannedContent, { contract, context: { a: 'schlüssel-1234' } });
  expect(report.kind).toBe('found');
});

test('L9: no finding holds the value; a fingerprint is shown only under a key', async () => {
  const context = { a: token };
  const bare = await askSecret(bannedContent, { context });
  const keyed = await askSecret(bannedContent, { context, key: 'k' });
  expect(JSON.stringify([bare, keyed])).not.toContain(token);
  expect(findingsOf(bare)[0]?.message).not.toContain('fingerprint');
  expect(findingsOf(keyed)[0]?.message).toMatch(/fingerprint [0-9a-f]{16}$/);
});

test('a prebuilt image has no context to ask', async () => {
  const report = await askSecret(bannedContent, { contract: 'image: { prebuilt: { reference: app } }' });
  expect(report.kind).toBe('not-applicable');
});
