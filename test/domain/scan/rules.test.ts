import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../../src/domain/scan/rules.ts';
import { scanBytes } from '../../../src/domain/scan/scan.ts';

const hits = (text: string) => [
  ...new Set(scanBytes(Buffer.from(text), builtInRules, undefined).map(({ rule }) => rule)),
];
const value = 'wJa1rXUt2FEMI3K4MDENG5bPx6RfiCY7zEXq8mPL';

test.each(builtInRules.map((rule) => [rule.id, rule] as const))(
  'R4: %s finds its own example, alone and amid other text',
  (id, { example }) => {
    expect(hits(example)).toContain(id);
    expect(hits(`first line\nx = "${example}"\nlast line\n`)).toContain(id);
  },
);

test('every rule has a name of its own', () => {
  expect(new Set(builtInRules.map(({ id }) => id)).size).toBe(builtInRules.length);
});

describe('a secret is found however it is written', () => {
  test.each([
    [`AWS_SECRET_ACCESS_KEY=${value}`, 'aws-secret-access-key'],
    [`aws_secret_access_key = ${value}`, 'aws-secret-access-key'],
    [`"Aws_Secret_Access_Key": "${value}"`, 'aws-secret-access-key'],
    [`ASIA${'Q7XK2MPZ7LWR4TYV'}`, 'aws-access-key-id'],
    [`-----BEGIN ${'PRIVATE KEY'}-----\r\nMIIEpAIBAAKCAQEAx\r\n`, 'private-key'],
    [`-----BEGIN EC ${'PRIVATE KEY'}-----\nMHcCAQEEIIQ7xK2mP\n`, 'private-key'],
    [`redis://:${'hunter22pass'}@cache:6379`, 'url-password'],
    [`https://ci:${'s3cr3tvalue'}@git.example/repo`, 'url-password'],
  ])('%#: %s', (text, id) => {
    expect(hits(text)).toContain(id);
  });
});

describe('what is no secret is left alone', () => {
  test.each([
    'postgres://app:${DB_PASSWORD}@db/app',
    'postgres://app:<password>@db/app',
    'postgres://user:password@localhost/app',
    'https://example.com:8080/a@b',
    '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n',
    '-----BEGIN PRIVATE KEY-----',
    'AKIA',
    'XAKIAQ7XK2MPZ7LWR4TYVX',
    'ghp_short',
    'aws_secret_access_key = ${{ secrets.KEY }}',
  ])('%s', (text) => {
    expect(hits(text)).toEqual([]);
  });
});
