import { createHash } from 'node:crypto';
import { ecrPlace } from '../../../src/adapters/ecr/place.ts';
import { ecrRegistry } from '../../../src/adapters/ecr.ts';
import type { S3Options } from '../../../src/adapters/s3-store/client.ts';
import { s3Store } from '../../../src/adapters/s3-store.ts';
import { secretsManagerNames } from '../../../src/adapters/secrets-manager.ts';
import { ssmNames, ssmParameters } from '../../../src/adapters/ssm.ts';
import type { ImageRegistry, TagStanding } from '../../../src/ports/images.ts';
import { image, sourceOf } from '../../adapters/support/images.ts';
import { account, type OnAws } from './place.ts';

/** What a run asks of AWS, each kind by itself. */
export const names = [
  'reads',
  'writes',
  'lists',
  'looks at the bucket',
  'logs in',
  'publishes',
  'finds an image',
  'pulls',
  'finds a parameter',
  'reads handles',
  'finds a secret',
] as const;
export type Name = (typeof names)[number];

/** Who asks for each action, and what the refusal is called. */
export const needed: Readonly<Record<string, readonly [Name, string]>> = {
  's3:GetObject': ['reads', 'STORE_DENIED'],
  's3:GetObjectVersion': ['writes', 'STORE_DENIED'],
  's3:PutObject': ['writes', 'STORE_DENIED'],
  's3:PutObjectRetention': ['writes', 'STORE_DENIED'],
  's3:ListBucket': ['lists', 'STORE_DENIED'],
  's3:GetBucketVersioning': ['looks at the bucket', 'STORE_DENIED'],
  's3:GetBucketObjectLockConfiguration': ['looks at the bucket', 'STORE_DENIED'],
  's3:GetLifecycleConfiguration': ['looks at the bucket', 'STORE_DENIED'],
  'ecr:GetAuthorizationToken': ['logs in', 'REGISTRY_DENIED'],
  'ecr:BatchCheckLayerAvailability': ['publishes', 'REGISTRY_DENIED'],
  'ecr:InitiateLayerUpload': ['publishes', 'REGISTRY_DENIED'],
  'ecr:UploadLayerPart': ['publishes', 'REGISTRY_DENIED'],
  'ecr:CompleteLayerUpload': ['publishes', 'REGISTRY_DENIED'],
  'ecr:PutImage': ['publishes', 'REGISTRY_DENIED'],
  'ecr:BatchGetImage': ['finds an image', 'REGISTRY_DENIED'],
  'ecr:GetDownloadUrlForLayer': ['pulls', 'REGISTRY_DENIED'],
  'ssm:DescribeParameters': ['finds a parameter', 'SECRET_STORE_DENIED'],
  'ssm:GetParametersByPath': ['reads handles', 'SECRET_STORE_DENIED'],
  'secretsmanager:DescribeSecret': ['finds a secret', 'SECRET_STORE_DENIED'],
};

/** These only describe: the answer says that they are missing, and the gate decides. */
export const described = ['ecr:DescribeImages', 'ecr:DescribeRepositories'];

type Ask = () => Promise<unknown>;

export interface Asks {
  readonly of: Readonly<Record<Name, Ask>>;
  /** Makes what the others ask for. */
  prepare(): Promise<void>;
  standing(): Promise<TagStanding>;
  /** Whether what is nowhere is there, in each store of secrets. */
  absent(): Promise<boolean[]>;
  /** An upload in parts that is not what it says. */
  readonly writesWrongly: Ask;
}

const options = { region: undefined, maxAttempts: 1 };
const nothing = Buffer.from('{}\n');

/** Each client is made once: making it costs more than all that it asks. */
export function asksOf(onAws: OnAws): Asks {
  const [store, registry] = [storeOf(onAws), registryOf(onAws.registry)];
  const [parameters, handles] = [ssmNames(options), ssmParameters(options)];
  const secrets = secretsManagerNames(options);
  const held = image([[{ name: 'a', content: 'of this test' }]]);
  const key = 'evidence/runs/platform_20260102T030405Z/P(-1)/a.json';
  let count = 0;
  return {
    of: {
      reads: () => store.read(key),
      writes: () => store.write(`evidence/${++count}.json`, nothing),
      lists: () => store.list('evidence/'),
      'looks at the bucket': () => store.refuseUnfit(),
      'logs in': () => publish(registryOf(onAws.registry), ++count),
      publishes: () => publish(registry, ++count),
      'finds an image': () => registry.manifest('v0'),
      pulls: () => registry.blob(held.config),
      'finds a parameter': () => parameters.exists(onAws.parameter),
      'reads handles': () => handles.below(onAws.handles),
      'finds a secret': () => secrets.exists(onAws.secret),
    },
    prepare: async () => {
      await store.write(key, nothing);
      await registry.publish(sourceOf(held), held, 'v0');
    },
    standing: () => registry.standing('v0', held.digest),
    absent: () => Promise.all([parameters.exists(`${onAws.parameter}-gone`), secrets.exists(onAws.parameter)]),
    writesWrongly: () => store.writeLarge(`evidence/${++count}.bin`, wrong()),
  };
}

function publish(registry: ImageRegistry, number: number) {
  const fresh = image([[{ name: 'a', content: `${number}` }]]);
  return registry.publish(sourceOf(fresh), fresh, `v${number}`);
}

function wrong() {
  const parts = async function* () {
    yield nothing;
  };
  return { size: nothing.length, sha256: createHash('sha256').update('other').digest('hex'), parts };
}

/** What lies right beside all that the contract names. */
export function besides(onAws: OnAws): Readonly<Record<string, Ask>> {
  return {
    'another prefix is written': () => storeOf(onAws, { prefix: 'other/' }).write('a.json', nothing),
    'another prefix is listed': () => storeOf(onAws, { prefix: 'other/' }).list(''),
    'the whole bucket is listed': () => storeOf(onAws, { prefix: '' }).list(''),
    'another bucket is asked': () => storeOf(onAws, { bucket: `${onAws.bucket}-2` }).refuseUnfit(),
    'another repository is read': () => registryOf(`${onAws.registry}-2`).manifest('v0'),
    'a secret whose name goes on is asked': () => secretsManagerNames(options).exists(onAws.longerSecret),
    'handles elsewhere are read': () => ssmParameters(options).below('/'),
  };
}

function storeOf({ bucket }: OnAws, more: Partial<S3Options> = {}) {
  const lock = { mode: 'governance', days: 1 } as const;
  const demands = { versioning: true, lock, retentionDays: 1 };
  const place = { bucket, prefix: 'audit/', owner: undefined, kmsKey: undefined };
  return s3Store({ ...options, ...place, lock, now: Date.now, demands, ...more });
}

function registryOf(repository: string): ImageRegistry {
  const there = ecrPlace(repository, { registryId: account, region: 'us-east-1' });
  if (!there) throw new Error(`${repository} is no repository of ECR`);
  return ecrRegistry(there, { maxAttempts: 1 });
}
