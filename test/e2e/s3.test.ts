import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectRetentionCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucketSettings, refuseUnfit } from '../../src/adapters/s3-store/bucket.ts';
import type { S3Options } from '../../src/adapters/s3-store/client.ts';
import { s3Store } from '../../src/adapters/s3-store.ts';
import { faultsOf } from '../support/contract.ts';
import { command, commitAll } from './command.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const kept = { ...process.env };
let admin: S3Client;

beforeAll(() => {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: rig().s3,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'testtest',
    AWS_REGION: 'us-east-1',
  });
  admin = new S3Client({ forcePathStyle: true });
});

afterAll(() => {
  admin.destroy();
  for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
});

async function newBucket({ locked = false, versioned = true } = {}): Promise<string> {
  const Bucket = `evidence-${randomBytes(6).toString('hex')}`;
  await admin.send(new CreateBucketCommand({ Bucket, ...(locked ? { ObjectLockEnabledForBucket: true } : {}) }));
  if (versioned)
    await admin.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  return Bucket;
}

const storeIn = (bucket: string, more: Partial<S3Options> = {}) =>
  s3Store({
    bucket,
    prefix: 'team/',
    region: 'us-east-1',
    owner: undefined,
    lock: undefined,
    kmsKey: undefined,
    now: Date.now,
    demands: { versioning: true, lock: undefined, retentionDays: 365 },
    ...more,
  });

const key = 'evidence/runs/platform_20260102T030405Z/P(-1)/a.json';
const bytes = Buffer.from('{"a": 1}\n');
const codes = async (work: () => Promise<unknown>) => (await faultsOf(work)).map(({ code }) => code);

test('an object is created, read back and listed by its very key', async () => {
  const store = storeIn(await newBucket());
  await store.write(key, bytes);
  expect(Buffer.from((await store.read(key)) ?? [])).toEqual(bytes);
  expect(await store.list('evidence/runs/platform_20260102T030405Z/P(')).toEqual([key]);
  expect(await store.read(`${key}x`)).toBeUndefined();
  expect(await store.list('other/')).toEqual([]);
});

test.each(['P(-1)/a+b.json', 'a@b=c.json', '(a).json', 'a/b.c-d_e'])(
  'the key %s is signed and listed as it is',
  async (name) => {
    const store = storeIn(await newBucket());
    await store.write(name, bytes);
    expect(await store.list('')).toEqual([name]);
    expect(await store.read(name)).toBeDefined();
  },
);

test('R1: the same bytes again are fine, others are refused and make no version', async () => {
  const bucket = await newBucket();
  const store = storeIn(bucket);
  await store.write(key, bytes);
  await store.write(key, bytes);
  expect(await codes(() => store.write(key, Buffer.from('other')))).toEqual(['EVIDENCE_EXISTS']);
  const { Versions = [] } = await admin.send(new ListObjectVersionsCommand({ Bucket: bucket }));
  expect(Versions).toHaveLength(1);
});

test('of many who write the same key one wins, and all others are told', async () => {
  const store = storeIn(await newBucket());
  const writes = Array.from({ length: 8 }, (_, at) => store.write(key, Buffer.from(`{"a": ${at}}\n`)));
  const ends = await Promise.allSettled(writes);
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const end of ends) if (end.status === 'rejected') expect(end.reason.code).toBe('EVIDENCE_EXISTS');
});

test('a list of more than one page is whole', async () => {
  const bucket = await newBucket({ versioned: false });
  for (let batch = 0; batch < 11; batch++)
    await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        admin.send(new PutObjectCommand({ Bucket: bucket, Key: `team/a/${batch}-${at}.json`, Body: 'x' })),
      ),
    );
  expect(await storeIn(bucket).list('a/')).toHaveLength(1100);
});

test('Object Lock keeps every object for as long as the contract says, and the bucket says so', async () => {
  const bucket = await newBucket({ locked: true });
  const store = storeIn(bucket, { lock: { mode: 'compliance', days: 30 } });
  await store.write(key, bytes);
  const object = { Bucket: bucket, Key: `team/${key}` };
  const { Retention } = await admin.send(new GetObjectRetentionCommand(object));
  const days = (Number(Retention?.RetainUntilDate) - Date.now()) / 86_400_000;
  expect([Retention?.Mode, Math.round(days)]).toEqual(['COMPLIANCE', 30]);
  const { Versions = [] } = await admin.send(new ListObjectVersionsCommand({ Bucket: bucket }));
  const removal = admin.send(new DeleteObjectCommand({ ...object, VersionId: Versions[0]?.VersionId }));
  await expect(removal).rejects.toThrow();
  expect(await bucketSettings(store.s3)).toMatchObject({ versioning: true, lock: null });
});

test('a bucket that is not as the contract wants it is refused before anything is written', async () => {
  const settings = await bucketSettings(storeIn(await newBucket({ versioned: false })).s3);
  const demands = { versioning: true, lock: undefined, retentionDays: 365 };
  const refused = (changed: object) => codes(async () => refuseUnfit(settings, { ...demands, ...changed }, 'arn'));
  expect(settings.versioning).toBe(false);
  expect(await refused({})).toEqual(['STORE_UNFIT']);
  expect(await refused({ versioning: false, lock: { mode: 'governance', days: 1 } })).toEqual(['STORE_UNFIT']);
  expect(await refused({ versioning: false })).toEqual([]);
});

test.each<[string, Partial<S3Options>, string]>([
  ['a bucket of another owner', { owner: '999999999999' }, 'STORE_DENIED'],
  ['a bucket that is not there', { bucket: 'nowhere-to-be-found' }, 'STORE_UNFIT'],
])('L4: %s cannot be looked at: never "nothing there"', async (_, more, code) => {
  const store = storeIn(await newBucket(), more);
  expect(await codes(() => store.read(key))).toEqual([code]);
  expect(await codes(() => store.list(''))).toEqual([code]);
  expect(await codes(() => store.write(key, bytes))).toEqual([code]);
});

test('wrong credentials are told as such', async () => {
  const bucket = await newBucket();
  process.env['AWS_SECRET_ACCESS_KEY'] = 'wrongwrong';
  const denied = storeIn(bucket);
  expect(await codes(() => denied.read(key))).toEqual(['STORE_DENIED']);
  process.env['AWS_SECRET_ACCESS_KEY'] = 'testtest';
});

describe('a whole run', () => {
  const environment = () => ({
    DOCKER_HOST: rig().dockerHost,
    DOCKER_CONFIG: rig().dockerConfig,
    AWS_ENDPOINT_URL_S3: rig().s3,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'testtest',
    AWS_REGION: 'us-east-1',
  });
  const seaworthy = (...args: readonly string[]) => command(join(home, 'seaworthy'), args, environment());
  const base = () => [
    '--build-arg=PYTHON_IMAGE=base',
    `--build-context=base=oci-layout://${rig().baseLayout}@${rig().baseDigest}`,
  ];

  /** The example, with its evidence in a bucket. */
  function repositoryIn(bucket: string, files: Readonly<Record<string, string>> = {}): string {
    const place = mkdtempSync(join(tmpdir(), 'seaworthy-s3-'));
    cpSync(join(home, 'examples/fraud-platform'), place, { recursive: true });
    const contract = join(place, 'seaworthy.yml');
    const text = readFileSync(contract, 'utf8')
      .replace('store: local', `store: s3://${bucket}/audit`)
      .replace(/allow: \[/, 'allow: [AWS_ENDPOINT_URL_S3, ');
    writeFileSync(contract, text);
    commitAll(place, files);
    return place;
  }

  const keysIn = async (bucket: string) => {
    const { Contents = [] } = await admin.send(new ListObjectsV2Command({ Bucket: bucket }));
    return Contents.map(({ Key = '' }) => Key);
  };

  test('ends as a committed pack in the bucket, and comes back from there with the same verdict', async () => {
    const bucket = await newBucket();
    const place = repositoryIn(bucket);
    const ran = seaworthy('run', place, '--format=json', ...base());
    const { platformRunId, verdict } = JSON.parse(ran.stdout) as { platformRunId: string; verdict: string };
    expect([ran.code, verdict]).toEqual([0, 'PASS']);
    const pinned = `audit/evidence/runs/${platformRunId}/P(-1)/`;
    const keys = await keysIn(bucket);
    expect(keys).toHaveLength(19);
    expect(keys.filter((name) => !name.startsWith(pinned))).toEqual([]);
    expect(keys).toContain(`${pinned}pack_commit.json`);

    const listed = seaworthy('evidence', 'ls', place);
    expect([listed.code, listed.stdout]).toEqual([0, expect.stringContaining(`PASS  ${platformRunId}`)]);
    rmSync(join(place, '.seaworthy'), { recursive: true });
    const pulled = seaworthy('evidence', 'pull', place, `--platform-run-id=${platformRunId}`);
    expect([pulled.code, pulled.stdout]).toEqual([0, 'PASS\n']);
    expect(seaworthy('closure', 'verdict', place, `--platform-run-id=${platformRunId}`).code).toBe(0);

    await admin.send(new PutObjectCommand({ Bucket: bucket, Key: `${pinned}packaging_provenance.json`, Body: '{}' }));
    rmSync(join(place, '.seaworthy'), { recursive: true });
    const tampered = seaworthy('evidence', 'pull', place, `--platform-run-id=${platformRunId}`);
    expect([tampered.code, tampered.stdout]).toEqual([2, expect.stringContaining('EVIDENCE_ALTERED')]);
    rmSync(place, { recursive: true });
  });

  test('a red one goes, as complete, to its attempt, and never to the pinned place', async () => {
    const bucket = await newBucket();
    const place = repositoryIn(bucket, { '.dockerignore': '**\n!src\n!config\n!docs\n!pyproject.toml\n!Dockerfile\n' });
    const ran = seaworthy('run', place, '--format=json', ...base());
    const { platformRunId } = JSON.parse(ran.stdout) as { platformRunId: string };
    const keys = await keysIn(bucket);
    expect(ran.code).not.toBe(0);
    expect(keys.every((name) => name.startsWith(`audit/evidence/runs/${platformRunId}/attempts/1/P(-1)/`))).toBe(true);
    expect(keys.some((name) => name.endsWith('/pack_commit.json'))).toBe(true);
    expect(seaworthy('evidence', 'pull', place, `--platform-run-id=${platformRunId}`).stdout).toMatch(
      /^(?:FAIL|ERROR)\n/,
    );
    rmSync(place, { recursive: true });
  });

  test('R3: a bucket that cannot keep it stops the run before anything is built', async () => {
    const bucket = await newBucket({ versioned: false });
    const place = repositoryIn(bucket);
    const ran = seaworthy('run', place, ...base());
    expect([ran.code, ran.stdout]).toEqual([2, expect.stringContaining('STORE_UNFIT')]);
    expect(await keysIn(bucket)).toEqual([]);
    const gone = repositoryIn('nowhere-to-be-found');
    expect(seaworthy('run', gone, ...base()).stdout).toContain('STORE_UNFIT');
    for (const one of [place, gone]) rmSync(one, { recursive: true });
  });

  test('L14: an endpoint that the contract does not allow is refused', async () => {
    const place = repositoryIn(await newBucket());
    const contract = join(place, 'seaworthy.yml');
    writeFileSync(contract, readFileSync(contract, 'utf8').replace('AWS_ENDPOINT_URL_S3, ', ''));
    const ran = seaworthy('run', place, ...base());
    expect([ran.code, ran.stdout]).toEqual([2, expect.stringContaining('ENVIRONMENT_REDIRECTED')]);
    rmSync(place, { recursive: true });
  });
});
