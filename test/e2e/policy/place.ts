import { randomBytes } from 'node:crypto';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { rig } from '../rig.ts';
import { smallRepository } from '../small-repository.ts';

/** The account of the emulator. */
export const account = '000000000000';

/** Everything on AWS that a contract names, made by somebody who may. */
export interface OnAws {
  readonly bucket: string;
  /** The image’s repository, by the host of the gate. */
  readonly registry: string;
  /** The path of the handles, and of the secrets in each store. */
  readonly handles: string;
  readonly parameter: string;
  readonly secret: string;
  /** A secret that no contract names, and whose name begins with that of one. */
  readonly longerSecret: string;
}

/** A bucket with Object Lock, a repository with immutable tags, handles, and one secret in each store. */
export async function makeOnAws(host: string): Promise<OnAws> {
  const name = `least-${randomBytes(4).toString('hex')}`;
  const made = {
    bucket: name,
    registry: `${host}/team/${name}`,
    handles: `/${name}/handles/`,
    parameter: `/${name}/db/password`,
    secret: `${name}/api-key`,
    longerSecret: `${name}/api-key-of-others`,
  };
  const [ecr, ssm, secrets] = [new ECRClient({}), new SSMClient({}), new SecretsManagerClient({})];
  const s3 = new S3Client({ forcePathStyle: true, endpoint: rig().s3 });
  await s3.send(new CreateBucketCommand({ Bucket: name, ObjectLockEnabledForBucket: true }));
  await ecr.send(new CreateRepositoryCommand({ repositoryName: `team/${name}`, imageTagMutability: 'IMMUTABLE' }));
  const parameters = {
    [`${made.handles}ECR_REPO_URI`]: made.registry,
    [`${made.handles}DB_PASSWORD_PATH`]: made.parameter,
    [`${made.handles}API_KEY_PATH`]: made.secret,
    [made.parameter]: 'x',
  };
  for (const [Name, Value] of Object.entries(parameters))
    await ssm.send(new PutParameterCommand({ Name, Value, Type: Name === made.parameter ? 'SecureString' : 'String' }));
  for (const Name of [made.secret, made.longerSecret])
    await secrets.send(new CreateSecretCommand({ Name, SecretString: 'x' }));
  for (const client of [ecr, ssm, secrets, s3]) client.destroy();
  return made;
}

/** A small repository whose contract needs all of it. */
export function repositoryFor({ bucket, handles, parameter, secret }: OnAws, folder: string): string {
  const contract = `version: 1
profile: p-1
image:
  repository: "{handle:ECR_REPO_URI}"
  ecr: { registry-id: '${account}', region: us-east-1 }
context: { include: [app/main] }
entrypoints: { rows: [{ runtime-mode: worker, command: [/app/main] }] }
secrets:
  backend: ssm-and-secrets-manager
  materialization: must-exist
  required-paths:
    - { handle: DB_PASSWORD_PATH, path: ${parameter} }
    - { handle: API_KEY_PATH, path: ${secret} }
handles: { registries: [{ ssm: ${handles} }] }
environment: { allow: [AWS_ENDPOINT_URL, DOCKER_HOST, DOCKER_CONFIG] }
evidence: { store: 's3://${bucket}/audit', region: us-east-1, lock: { mode: governance, days: 1 } }
aws: { account: '${account}' }
workflow: { repository-id: '123456' }
`;
  return smallRepository(folder, contract).place;
}
