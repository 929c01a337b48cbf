import { describe, expect, test } from 'vitest';
import { secretsSchema } from '../../src/contract/secrets-schema.ts';
import { brief, faultsOf, openContract } from '../support/contract.ts';

const rule = (pattern: string, example: string) =>
  `version: 1\nsecrets:\n  banned-contents:\n    - { id: r, pattern: '${pattern}', example: '${example}' }\n`;

describe('R4: a content rule that matches nothing is no rule', () => {
  test('one that finds its own example is taken', async () => {
    const { contract } = await openContract(rule('\\bcorp-[0-9]{6}\\b', 'corp-123456'));
    expect(contract.secrets['banned-contents']).toHaveLength(1);
  });

  test.each([
    ['doubled backslashes', '\\\\bcorp-[0-9]{6}\\\\b', 'corp-123456'],
    ['another case', 'CORP-[0-9]{6}', 'corp-123456'],
    ['an anchor', '^[0-9]{6}$', 'corp-123456'],
    ['an unfinished group', 'corp-(', 'corp-('],
    ['an escape that means nothing', '\\q', 'q'],
  ])('one with %s is refused, with the place of the pattern', async (_, pattern, example) => {
    expect((await faultsOf(() => openContract(rule(pattern, example)))).map(brief)).toEqual(['CONTRACT_INVALID 4:25']);
  });

  test('one without an example is refused', async () => {
    const text = 'version: 1\nsecrets: { banned-contents: [{ id: r, pattern: a }] }\n';
    expect((await faultsOf(() => openContract(text))).map(({ code }) => code)).toEqual(['CONTRACT_INVALID']);
  });
});

describe('defaults', () => {
  const defaults = secretsSchema.parse({});

  test('ban what holds secrets by its very name', () => {
    expect(defaults['banned-names']).toEqual(
      expect.arrayContaining(['.env', '*.pem', 'id_rsa', '.netrc', '*.tfstate']),
    );
  });

  test('except nothing, and know the static credentials', () => {
    expect(defaults['scan-exceptions']).toEqual([]);
    expect(defaults['static-credential-names']).toEqual(
      expect.arrayContaining(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']),
    );
  });
});

test.each([
  [{ 'fingerprint-key': { env: 'A', file: 'b' } }, false],
  [{ 'fingerprint-key': { env: 'A' } }, true],
  [{ 'fingerprint-key': { file: 'a/key' } }, true],
  [{ 'fingerprint-key': { file: '../key' } }, false],
  [{ backend: 'ssm', 'required-paths': ['/a/b', { handle: 'H', path: '/a' }] }, true],
  [{ 'required-paths': ['/a/b'] }, false],
  [{ backend: 'none', 'required-paths': ['/a/b'] }, false],
  [{ 'required-paths': [''] }, false],
  [{ 'max-file-bytes': 0 }, false],
])('%j is valid: %s', (value, expected) => {
  expect(secretsSchema.safeParse(value).success).toBe(expected);
});
