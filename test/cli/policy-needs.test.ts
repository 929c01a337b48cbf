import { expect, test } from 'vitest';
import { needsOf } from '../../src/cli/policy-needs.ts';
import { targetOf } from '../../src/contract/policy-targets.ts';
import { faultsOf, openContract } from '../support/contract.ts';

const account = '111122223333';
const parameters = { below: async () => [{ name: 'A', value: 'a' }] };
const open = (text: string) =>
  openContract(`version: 1\nworkflow: { repository-id: '1' }\n${text}`, {}, 'seaworthy.yml', async () => parameters);

async function needs(text: string) {
  const opened = await open(text);
  return needsOf(targetOf(opened), opened, account);
}

const mustExist = (backend: string) =>
  `secrets: { backend: ${backend}, materialization: must-exist, required-paths: [/app/db, { handle: H, path: app/key }] }\n`;

test('a contract that stays on this machine needs nothing', async () => {
  expect(await needs('')).toEqual({
    partition: 'aws',
    bucket: undefined,
    repository: undefined,
    prebuilt: undefined,
    secrets: [],
    describesParameters: false,
    handles: [],
  });
});

test.each([
  [`evidence: { store: 's3://proof' }`, { name: 'proof', prefix: '', locks: false, kmsKey: undefined }],
  [`evidence: { store: 's3://proof/a/b/' }`, { name: 'proof', prefix: 'a/b/', locks: false, kmsKey: undefined }],
  [
    `evidence: { store: 's3://proof/a', lock: { mode: compliance } }`,
    { name: 'proof', prefix: 'a/', locks: true, kmsKey: undefined },
  ],
])('%s is a bucket', async (text, bucket) => {
  expect(await needs(text)).toMatchObject({ bucket });
});

const keyId = '0a1b2c3d-0000-4000-8000-0123456789ab';

test.each([
  [`arn:aws:kms:eu-west-1:${account}:key/${keyId}`, `arn:aws:kms:eu-west-1:${account}:key/${keyId}`],
  [keyId, `arn:aws:kms:*:${account}:key/${keyId}`],
  ['mrk-0a1b2c3d', `arn:aws:kms:*:${account}:key/mrk-0a1b2c3d`],
])('the key %s is granted by its ARN', async (key, kmsKey) => {
  expect(await needs(`evidence: { store: 's3://proof', kms-key: '${key}' }\n`)).toMatchObject({ bucket: { kmsKey } });
});

test.each(['alias/evidence', `arn:aws:kms:eu-west-1:${account}:alias/evidence`, 'arn:aws:kms:*:*:key/*'])(
  'the key %s is refused: a policy would grant nothing by it, or too much',
  async (key) => {
    const faults = await faultsOf(() => needs(`evidence: { store: 's3://proof', kms-key: '${key}' }\n`));
    expect(faults.map(({ code }) => code)).toEqual(['USAGE']);
  },
);

test.each([
  ['its own name', 'repository: 111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/team/app', 'aws-cn', 'cn-north-1'],
  [
    'the contract',
    `repository: registry.example/team/app, ecr: { registry-id: '${account}', region: eu-west-1 }`,
    'aws',
    'eu-west-1',
  ],
])('a repository of ECR is known by %s', async (_, image, partition, region) => {
  expect(await needs(`image: { ${image} }\n`)).toMatchObject({
    partition,
    repository: `arn:${partition}:ecr:${region}:${account}:repository/team/app`,
  });
});

test('a repository elsewhere needs nothing of AWS', async () => {
  expect(await needs('image: { repository: ghcr.io/acme/app }\n')).toMatchObject({ repository: undefined });
});

test.each([
  ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/base/app:v1', `arn:aws:ecr:eu-west-1:${account}:repository/base/app`],
  [
    `111122223333.dkr.ecr.eu-west-1.amazonaws.com/app@sha256:${'0'.repeat(64)}`,
    `arn:aws:ecr:eu-west-1:${account}:repository/app`,
  ],
  ['ghcr.io/acme/app:v1', undefined],
])('the prebuilt image %s is fetched from its own repository', async (reference, prebuilt) => {
  const text = `image: { strategy: prebuilt, prebuilt: { reference: '${reference}' } }\n`;
  expect(await needs(text)).toMatchObject({ repository: undefined, prebuilt });
});

test('what the contract says of its own repository counts for no other one', async () => {
  const opened = await open(
    `image: { repository: r.example/a, ecr: { registry-id: '${account}', region: eu-west-1 } }\n`,
  );
  const other = { ...targetOf(opened), repository: 'ghcr.io/acme/app' };
  expect(needsOf(other, opened, account).repository).toBeUndefined();
});

test('names of secrets are asked where they must exist, each in the stores that may have it', async () => {
  expect(await needs(mustExist('ssm'))).toMatchObject({ describesParameters: true, secrets: [] });
  expect(await needs(mustExist('secrets-manager'))).toMatchObject({ describesParameters: false });
  expect(await needs(mustExist('ssm-and-secrets-manager'))).toMatchObject({ describesParameters: true });
  const { secrets } = await needs(mustExist('secrets-manager'));
  expect(await needs(mustExist('ssm-and-secrets-manager'))).toMatchObject({ secrets });
  expect(await needs(mustExist('ssm').replace('must-exist', 'pinned-only'))).toMatchObject({
    describesParameters: false,
    secrets: [],
  });
});

test('handles are read below the very path that the contract asks', async () => {
  expect(await needs('handles: { registries: [{ ssm: /acme/app/ }] }\n')).toMatchObject({
    handles: [`arn:aws:ssm:*:${account}:parameter/acme/app/`],
  });
});

test('a secret is granted by its name and six characters, and where it is not there; never one whose name goes on', async () => {
  const arn = (name: string) => `arn:aws:secretsmanager:*:${account}:secret:${name}`;
  const { secrets } = await needs(mustExist('secrets-manager'));
  expect(secrets).toEqual(['/app/db-??????', '/app/db', 'app/key-??????', 'app/key'].map(arn));
});

test.each([
  ['a repository', `image: { repository: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/* }\n`],
  ['a secret', mustExist('secrets-manager').replace('app/key', 'app/ke?')],
  ['a secret with a dollar', mustExist('secrets-manager').replace('app/key', 'app/$aws')],
])('%s whose name IAM would read as a pattern is refused', async (_, text) => {
  expect((await faultsOf(() => needs(text))).map(({ code }) => code)).toEqual(['USAGE']);
});
