import { expect, test } from 'vitest';
import { bannedNames } from '../../../src/contract/secrets-schema.ts';
import { bannedNameMatcher } from '../../../src/domain/scan/names.ts';

const banned = bannedNameMatcher(bannedNames);

test.each([
  ['.env', '.env'],
  ['app/.env', '.env'],
  ['.ENV', '.env'],
  ['.env.production', '.env.*'],
  ['deep/in/server.pem', '*.pem'],
  ['SERVER.PEM', '*.pem'],
  ['id_rsa', 'id_rsa'],
  ['service-account-prod.json', 'service-account*.json'],
  ['terraform.tfstate', '*.tfstate'],
  ['a\nb.pem', '*.pem'],
  ['id_rsa.pub', undefined],
  ['.environment', undefined],
  ['pem', undefined],
  ['serverpem', undefined],
  ['.env/readme', undefined],
  ['keys.pem.md', undefined],
])('%j is banned by %j', (path, pattern) => {
  expect(banned(path)).toBe(pattern);
});

test('what looks like a regular expression is taken literally, `?` is one character', () => {
  const own = bannedNameMatcher(['a+(b).txt', 'k?y']);
  expect(['a+(b).txt', 'aa(b).txt', 'key', 'kéy', 'k🔑y', 'ky'].map(own)).toEqual([
    'a+(b).txt',
    undefined,
    'k?y',
    'k?y',
    'k?y',
    undefined,
  ]);
});

test('without patterns nothing is banned', () => {
  expect(bannedNameMatcher([])('.env')).toBeUndefined();
});
