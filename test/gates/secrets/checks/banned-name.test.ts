import { expect, test } from 'vitest';
import { bannedName } from '../../../../src/gates/secrets/checks/banned-name.ts';
import { askSecret } from '../../../support/secrets.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

test.each([
  '.env',
  'deploy/.env.production',
  'certs/server.pem',
  'id_rsa',
  'ID_RSA',
  'a/b/service-account-7.json',
  'terraform.tfstate',
])('%s is found by its name, whatever it holds', async (path) => {
  const report = await askSecret(bannedName, { context: { [path]: '' } });
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual([path]);
});

test.each(['src/environment.py', 'env', 'pem', 'key.py', 'id_rsa.py', '.env/readme.md', 'environment.env'])(
  '%s is no secret’s name',
  async (path) => {
    expect(await askSecret(bannedName, { context: { [path]: '' } })).toEqual({ kind: 'clear', examined: 1 });
  },
);

test('a link with a banned name is found', async () => {
  expect((await askSecret(bannedName, { context: { '.env': { link: 'elsewhere' } } })).kind).toBe('found');
});

test('a file that is too large to scan, or cannot be read, still has its name', async () => {
  const contract = 'secrets: { max-file-bytes: 1 }';
  const report = await askSecret(bannedName, { contract, context: { 'a.pem': 'xx', 'b.pem': { is: 'unreadable' } } });
  expect(subjectsOf(report)).toEqual(['a.pem', 'b.pem']);
});

test('a name with a newline is matched whole', async () => {
  expect((await askSecret(bannedName, { context: { 'a\nb.pem': '' } })).kind).toBe('found');
});

test('the contract’s own list replaces the default one', async () => {
  const contract = 'secrets: { banned-names: ["*.secret"] }';
  expect(subjectsOf(await askSecret(bannedName, { contract, context: { 'a.secret': '', '.env': '' } }))).toEqual([
    'a.secret',
  ]);
});

test('a prebuilt image has no context to ask', async () => {
  expect((await askSecret(bannedName, { contract: 'image: { prebuilt: { reference: app } }' })).kind).toBe(
    'not-applicable',
  );
});
