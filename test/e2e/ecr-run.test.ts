import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ecrPlace } from '../../src/adapters/ecr/place.ts';
import { ecrRegistry } from '../../src/adapters/ecr.ts';
import type { ImageRegistry } from '../../src/ports/images.ts';
import { image, sourceOf } from '../adapters/support/images.ts';
import { withAws } from './aws.ts';
import { command, commitAll } from './command.ts';
import { rig } from './rig.ts';
import { commitOf, smallRepository } from './small-repository.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let restore: () => void;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-ecr-'));
  restore = withAws({ AWS_ENDPOINT_URL_S3: rig().s3, AWS_SECRET_ACCESS_KEY: 'testtest' });
});

afterAll(() => {
  restore();
  rmSync(folder, { recursive: true, force: true });
});

interface Place {
  readonly place: string;
  readonly registry: string;
  readonly flags: readonly string[];
}

/** A repository of ECR and a bucket, both new. */
async function newPlaces(imageTagMutability: 'IMMUTABLE' | 'MUTABLE') {
  const name = `fraud-${randomBytes(4).toString('hex')}`;
  await new ECRClient({}).send(new CreateRepositoryCommand({ repositoryName: `team/${name}`, imageTagMutability }));
  const s3 = new S3Client({ forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: name }));
  await s3.send(new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration: { Status: 'Enabled' } }));
  return { registry: `${new URL(rig().aws).host}/team/${name}`, store: `s3://${name}/audit` };
}

const ecr = "ecr: { registry-id: '000000000000', region: us-east-1 }";
const redirected = 'AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3';

/** The example, with its image in the emulator’s ECR and its evidence in a bucket. */
async function example(): Promise<Place> {
  const { registry, store } = await newPlaces('IMMUTABLE');
  const place = mkdtempSync(join(folder, 'fraud-'));
  cpSync(join(home, 'examples/fraud-platform'), place, { recursive: true });
  const contract = join(place, 'seaworthy.yml');
  const text = readFileSync(contract, 'utf8')
    .replace('store: local', `store: ${store}\n  region: us-east-1`)
    .replace(/allow: \[/, `allow: [${redirected}, `)
    .replace(/^ {2}repository: .*$/m, `  repository: ${registry}\n  ${ecr}`);
  writeFileSync(contract, text);
  commitAll(place);
  const base = `--build-context=base=oci-layout://${rig().baseLayout}@${rig().baseDigest}`;
  return { place, registry, flags: ['--build-arg=PYTHON_IMAGE=base', base] };
}

/** A small image, likewise. */
async function small(mutability: 'IMMUTABLE' | 'MUTABLE', more = ''): Promise<Place> {
  const { registry, store } = await newPlaces(mutability);
  const contract = `version: 1
profile: p-1
image:
  repository: ${registry}
  ${ecr}
${more}context: { include: [app/main] }
entrypoints: { rows: [{ runtime-mode: worker, command: [/app/main] }] }
environment: { allow: [${redirected}, DOCKER_HOST, DOCKER_CONFIG] }
evidence: { store: '${store}', region: us-east-1 }
`;
  return { place: smallRepository(folder, contract).place, registry, flags: [] };
}

interface Report {
  readonly verdict: string;
  readonly platformRunId: string;
  readonly imageDigest: string;
  readonly gates: readonly {
    readonly gate: string;
    readonly verdict: string;
    readonly items: readonly { readonly code: string; readonly blocker: string; readonly status: string }[];
  }[];
}

function seaworthy(...args: readonly string[]) {
  const { AWS_ENDPOINT_URL = '', AWS_ENDPOINT_URL_S3 = '' } = process.env;
  return command(join(home, 'seaworthy'), args, {
    DOCKER_HOST: rig().dockerHost,
    DOCKER_CONFIG: rig().dockerConfig,
    AWS_ENDPOINT_URL,
    AWS_ENDPOINT_URL_S3,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'testtest',
    AWS_REGION: 'us-east-1',
  });
}

function run({ place, registry, flags }: Place, ...more: string[]): { code: number; report: Report } {
  const args = ['run', place, '--format=json', `--registry=${registry}`, ...flags, ...more];
  const { code, stdout, stderr } = seaworthy(...args);
  if (stdout === '') throw new Error(stderr);
  return { code, report: JSON.parse(stdout) as Report };
}

const object = ({ place }: Place, { platformRunId }: Report, name: string) =>
  JSON.parse(
    readFileSync(join(place, '.seaworthy/evidence/evidence/runs', platformRunId, 'P(-1)', `${name}.json`), 'utf8'),
  );

const red = ({ gates }: Report) =>
  gates
    .flatMap(({ items }) => items.filter(({ status }) => status !== 'PASS' && status !== 'WARN'))
    .map((item) => `${item.code} ${item.blocker} ${item.status}`);

test('from the build over the push to ECR and the digest there to a pack in S3, and back', async () => {
  const there = await example();
  const { code, report } = run(there);
  expect([code, report.verdict, red(report)]).toEqual([0, 'PASS', []]);
  expect(object(there, report, 'image_digest_manifest')).toMatchObject({
    ecr_repo_uri: there.registry,
    image_reference: `${there.registry}@${report.imageDigest}`,
    tag_mutability: 'IMMUTABLE',
    registry: { registry_id: '000000000000', pushed_at_utc: expect.stringMatching(/Z$/), missing_rights: [] },
    adopted_from: null,
  });
  rmSync(join(there.place, '.seaworthy'), { recursive: true });
  const pulled = seaworthy('evidence', 'pull', there.place, `--platform-run-id=${report.platformRunId}`);
  expect([pulled.code, pulled.stdout]).toEqual([0, 'PASS\n']);
});

test('a repository that lets tags be moved fails', async () => {
  const { code, report } = run(await small('MUTABLE'));
  expect([code, red(report)]).toEqual([1, expect.arrayContaining(['DIGEST_TAG_MUTABLE M1C-B3 FAIL'])]);
});

test('R1: another image of the same commit never takes the tag', async () => {
  const there = await small('IMMUTABLE');
  const first = run(there).report;
  expect(run(there)).toMatchObject({ code: 0, report: { imageDigest: first.imageDigest } });
  const second = run(there, '--build-arg=salt=another');
  expect([second.code, red(second.report)]).toEqual([1, expect.arrayContaining(['DIGEST_MISMATCH M1C-B3 FAIL'])]);
  expect(second.report.imageDigest).not.toBe(first.imageDigest);
});

test('an image whose tag exists is adopted where a pack of this commit and context passed, and only there', async () => {
  const there = await small('IMMUTABLE', '  on-existing-tag: adopt\n');
  const first = run(there).report;
  const again = run(there, '--build-arg=salt=another');
  expect([again.code, again.report.verdict, again.report.imageDigest]).toEqual([0, 'PASS', first.imageDigest]);
  expect(object(there, again.report, 'image_digest_manifest')).toMatchObject({
    adopted_from: { platform_run_id: first.platformRunId, evidence_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });

  const stranger = await small('IMMUTABLE', '  on-existing-tag: adopt\n');
  const one = image();
  await registryOf(stranger).publish(sourceOf(one), one, `git-${commitOf(stranger.place)}`);
  const refused = run(stranger);
  expect([refused.code, red(refused.report)]).toEqual([
    2,
    expect.arrayContaining(['REGISTRY_TAG_EXISTS M1C-B3 ERROR']),
  ]);
});

function registryOf({ registry }: Place): ImageRegistry {
  const place = ecrPlace(registry, { registryId: '000000000000', region: 'us-east-1' });
  if (!place) throw new Error(`${registry} is no repository of ECR`);
  return ecrRegistry(place);
}
