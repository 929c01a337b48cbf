import { expect, test } from 'vitest';
import { isSecretName } from '../../../src/domain/scan/variable-name.ts';

const statics = ['AWS_ACCESS_KEY_ID', 'LEGACY_TOKEN_FILE'];

test.each([
  'DB_PASSWORD',
  'PASSWORD',
  'password',
  'API_KEY',
  'APIKEY',
  'STRIPE_API_KEY',
  'GITHUB_TOKEN',
  'TOKEN_GITHUB',
  'CLIENT_SECRET',
  'PRIVATE_KEY',
  'SIGNING_KEY',
  'GOOGLE_CREDENTIALS',
  'NPM_AUTH',
  'PGPASSWORD',
  'SECRET1',
  'TOKEN2',
  'DBPASS',
  'STRIPEAPIKEY',
  'AZURE_STORAGE_KEY',
  'DB_PASS',
  'SECRETKEY',
  'APPSECRET',
  'GH_PAT',
  'NPMTOKEN',
  'JWT_KEY',
  'ENCRYPTION_KEY',
  'AWS_ACCESS_KEY_ID',
  'aws_access_key_id',
  'LEGACY_TOKEN_FILE',
])('%s is a secret', (name) => {
  expect(isSecretName(name, statics)).toBe(true);
});

test.each([
  '',
  'PATH',
  'TOKENIZER',
  'SECRETARY',
  'TOKEN_FILE',
  'PASSWORD_PATH',
  'SECRET_ARN',
  'SECRET_NAME',
  'TOKEN_TTL',
  'PUBLIC_KEY',
  'AUTHOR',
  'COMPASS',
  'BYPASS',
  'MAX_TOKENS',
  'TOKENIZERS_PARALLELISM',
  'PATTERN',
  'PASSWORD_MIN_LENGTH',
  'PRIMARY_KEY',
])('%s is none', (name) => {
  expect(isSecretName(name, statics)).toBe(false);
});
