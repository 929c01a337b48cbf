import { expect, test } from 'vitest';
import { dockerfileVariable } from '../../../../src/gates/secrets/checks/dockerfile-variable.ts';
import { askSecret } from '../../../support/secrets.ts';
import { linesOf, subjectsOf } from '../../../support/secrets-report.ts';

test.each([
  ['ARG NPM_TOKEN', 'NPM_TOKEN'],
  ['ARG VERSION=1 NPM_TOKEN=x', 'NPM_TOKEN'],
  ['ENV DB_PASSWORD=hunter2', 'DB_PASSWORD'],
  ['ENV API_KEY hunter2', 'API_KEY'],
  ['ENV MODE=a \\\n    SIGNING_KEY="b c"', 'SIGNING_KEY'],
  ['env db_secret=x', 'db_secret'],
  ['ONBUILD ENV SESSION_TOKEN=x', 'SESSION_TOKEN'],
  ['ARG AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY_ID'],
])('%s is found', async (instruction, subject) => {
  const report = await askSecret(dockerfileVariable, { dockerfile: `FROM scratch\n${instruction}\n` });
  expect(subjectsOf(report)).toEqual([subject]);
  expect(linesOf(report)).toEqual([2]);
});

test('an ARG before the first FROM, and a stage that nobody builds, are asked too', async () => {
  const dockerfile = 'ARG REGISTRY_TOKEN\nFROM scratch AS unused\nENV A_SECRET=1\nFROM scratch\n';
  expect(subjectsOf(await askSecret(dockerfileVariable, { dockerfile }))).toEqual(['REGISTRY_TOKEN', 'A_SECRET']);
});

test('a name that only the contract calls static is found', async () => {
  const contract = 'secrets: { static-credential-names: [HOUSE_LOGIN] }';
  const report = await askSecret(dockerfileVariable, { contract, dockerfile: 'FROM scratch\nARG house_login\n' });
  expect(subjectsOf(report)).toEqual(['house_login']);
});

test.each([
  'ENV TOKEN_FILE=/run/secrets/token',
  'ENV DB_PASSWORD_PATH=/run/db',
  'ARG SECRET_ARN',
  'ENV KEYBOARD=de',
  'ENV AUTHOR=x',
  'RUN --mount=type=secret,id=npm_token true',
])('%s is allowed', async (instruction) => {
  const report = await askSecret(dockerfileVariable, { dockerfile: `FROM scratch\n${instruction}\n` });
  expect(report.kind).toBe('clear');
});

test('L9: no finding holds the value', async () => {
  const report = await askSecret(dockerfileVariable, { dockerfile: 'FROM scratch\nENV DB_PASSWORD=hunter2\n' });
  expect(JSON.stringify(report)).not.toContain('hunter2');
});

test('a Dockerfile that cannot be read leaves it undecided', async () => {
  expect((await askSecret(dockerfileVariable, { dockerfile: 'FROM scratch\nENV =x\n' })).kind).toBe('undecided');
});

test('a prebuilt image has no Dockerfile', async () => {
  expect((await askSecret(dockerfileVariable, { contract: 'image: { prebuilt: { reference: app } }' })).kind).toBe(
    'not-applicable',
  );
});
