import { type EcrPlace, partitionOf, repositoryArn } from '../adapters/ecr/place.ts';
import type { OpenContract } from '../contract/opened.ts';
import type { PolicyTarget } from '../contract/policy-targets.ts';
import type { Contract } from '../contract/schema.ts';
import { Fault } from '../core/fault.ts';
import type { Needs } from '../domain/aws-policy/statements.ts';
import { splitReference } from './prebuilt.ts';
import { ecrPlaceOf } from './registry.ts';

/** The ARN of something of the account, in any region. */
type Arn = (service: string, rest: string) => string;

/** What a contract makes the role of a repository ask of AWS. */
export function needsOf({ store, repository }: PolicyTarget, open: OpenContract, account: string): Needs {
  const { evidence, secrets, handles } = open.contract;
  const place = repository === undefined ? undefined : ecrPlaceOf(repository, open);
  const prebuilt = prebuiltPlace(open);
  const partition = partitionOf(evidence.region ?? (place ?? prebuilt)?.region ?? '');
  const arn: Arn = (service, rest) => `arn:${partition}:${service}:*:${account}:${rest}`;
  const asks = secrets.materialization === 'must-exist';
  const paths = asks ? secrets['required-paths'].map((item) => (typeof item === 'string' ? item : item.path)) : [];
  return {
    partition,
    bucket: bucketOf(store, open.contract, arn),
    repository: place && repositoryArn({ ...place, name: oneName(place.name) }),
    prebuilt: prebuilt && repositoryArn({ ...prebuilt, name: oneName(prebuilt.name) }),
    describesParameters: asks && secrets.backend !== 'secrets-manager' && paths.length > 0,
    secrets:
      secrets.backend === 'ssm'
        ? []
        : paths.flatMap((path) => secretNames(path).map((name) => arn('secretsmanager', name))),
    // IAM compares a path as it is asked, which is with its last slash.
    handles: handles.registries.flatMap(({ ssm }) => (ssm === undefined ? [] : [arn('ssm', `parameter${ssm}`)])),
  };
}

function bucketOf(store: string, { evidence }: Contract, arn: Arn): Needs['bucket'] {
  const [, name, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(store) ?? [];
  if (name === undefined) return undefined;
  return {
    name,
    prefix: prefix === '' ? '' : `${prefix}/`,
    locks: evidence.lock !== undefined,
    kmsKey: evidence['kms-key'] && keyArn(evidence['kms-key'], arn),
  };
}

/** A policy names a key by its ARN alone, S3 takes its id as well. An alias names whatever key somebody puts behind it. */
function keyArn(key: string, arn: Arn): string {
  if (/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:key\/[\w-]+$/.test(key)) return key;
  if (/^(?:mrk-)?[\da-f-]+$/.test(key)) return arn('kms', `key/${key}`);
  const message = `evidence.kms-key: found ${JSON.stringify(key)}; expected the ARN or the id of a key`;
  throw new Fault('USAGE', { message, fix: 'Name the key itself: a policy grants nothing by an alias.' });
}

/** The repository of ECR that the prebuilt image comes from. */
function prebuiltPlace(open: OpenContract): EcrPlace | undefined {
  const { reference } = open.contract.image.prebuilt ?? {};
  return reference === undefined ? undefined : ecrPlaceOf(splitReference(reference).repository, open);
}

/**
 * A secret’s ARN ends with six characters that nobody chooses; `*` would grant every name that goes on with a hyphen. One that
 * is not there has none of them, and whoever may not ask for it is told that, instead of its absence.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html
 */
function secretNames(path: string): string[] {
  const name = oneName(path);
  return [`secret:${name}-??????`, `secret:${name}`];
}

/** A name that IAM does not read as a pattern or a variable. Nothing on AWS has one of these signs in its name. */
function oneName(name: string): string {
  if (!/[*?$]/.test(name)) return name;
  throw new Fault('USAGE', {
    message: `found ${JSON.stringify(name)}; expected a name without *, ? and $, which would grant others as well`,
  });
}
