import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../../src/domain/aws-policy/statements.ts';
import { faultsOf } from '../support/contract.ts';
import { withAws } from './aws.ts';
import { commandBeside } from './command.ts';
import { type Asks, asksOf, besides, described, names, needed } from './policy/asks.ts';
import { actionsIn, without } from './policy/evaluate.ts';
import { type Gate, startGate } from './policy/gate.ts';
import { account, makeOnAws, type OnAws, repositoryFor } from './policy/place.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'seaworthy-policy-'));
const undo: (() => void | Promise<void>)[] = [() => rmSync(folder, { recursive: true, force: true })];
let gate: Gate;
let onAws: OnAws;
let place: string;
let whole: PolicyDocument;

beforeAll(async () => {
  gate = await startGate({ s3: rig().s3, aws: rig().aws, account });
  undo.push(withAws({ AWS_SECRET_ACCESS_KEY: 'testtest' }), () => gate.close());
  onAws = await makeOnAws(gate.host);
  place = repositoryFor(onAws, folder);
  whole = await printedPolicy();
  Object.assign(process.env, { AWS_ENDPOINT_URL: gate.url });
});

afterAll(async () => {
  for (const work of undo.reverse()) await work();
});

function seaworthy(endpoint: string, ...args: readonly string[]) {
  return commandBeside(join(home, 'seaworthy'), args, {
    DOCKER_HOST: rig().dockerHost,
    DOCKER_CONFIG: rig().dockerConfig,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'testtest',
    AWS_REGION: 'us-east-1',
  });
}

/** Made by somebody who may read the handles, before there is a role. */
async function printedPolicy(): Promise<PolicyDocument> {
  const trusted = 'acme/seaworthy/.github/workflows/packaging.yml@0123456789abcdef0123456789abcdef01234567';
  const ran = await seaworthy(rig().aws, 'aws-policy', place, `--workflow-ref=${trusted}`);
  if (ran.code !== 0) throw new Error(ran.stdout + ran.stderr);
  const [role] = (JSON.parse(ran.stdout) as { roles: { policy: PolicyDocument }[] }).roles;
  if (!role) throw new Error(ran.stdout);
  return role.policy;
}

interface Report {
  readonly verdict: string;
  readonly platformRunId: string;
  readonly gates: readonly { readonly items: readonly { code: string; blocker: string; status: string }[] }[];
}

async function run(policy: PolicyDocument) {
  gate.policy = policy;
  const ran = await seaworthy(gate.url, 'run', place, '--format=json', `--registry=${onAws.registry}`);
  if (ran.stdout === '') throw new Error(ran.stderr);
  const report = JSON.parse(ran.stdout) as Report;
  const red = (report.gates ?? []).flatMap(({ items }) => items.filter(({ status }) => /FAIL|ERROR/.test(status)));
  return { ...ran, report, red: red.map(({ code, blocker, status }) => `${code} ${blocker} ${status}`) };
}

function digestManifest({ platformRunId }: Report): unknown {
  const path = join(place, '.seaworthy/evidence/evidence/runs', platformRunId, 'P(-1)/image_digest_manifest.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Only uploads in parts are aborted, and only an image that another run made is pulled. */
const beyondThisRun = ['ecr:GetDownloadUrlForLayer', 's3:AbortMultipartUpload'];

describe('a run, from the build to the pack in the bucket and back', () => {
  test('passes with the policy that the contract prints, and uses all of it', async () => {
    const { code, red, report } = await run(whole);
    expect([code, report.verdict, red]).toEqual([0, 'PASS', []]);
    const listed = await seaworthy(gate.url, 'evidence', 'ls', place);
    expect([listed.code, listed.stdout]).toEqual([0, expect.stringContaining(`PASS  ${report.platformRunId}`)]);
    rmSync(join(place, '.seaworthy'), { recursive: true });
    const pulled = await seaworthy(gate.url, 'evidence', 'pull', place, `--platform-run-id=${report.platformRunId}`);
    expect([pulled.code, pulled.stdout]).toEqual([0, 'PASS\n']);
    expect([...gate.denied]).toEqual(['s3:ListBucket']);
    expect(actionsIn(whole).filter((action) => !gate.used.has(action))).toEqual(beyondThisRun);
  });

  test('passes without ecr:DescribeImages, and says so', async () => {
    const { code, report } = await run(without(whole, 'ecr:DescribeImages'));
    expect([code, report.verdict]).toEqual([0, 'PASS']);
    expect(digestManifest(report)).toMatchObject({
      registry: { pushed_at_utc: null, missing_rights: [{ action: 'ecr:DescribeImages' }] },
    });
  });

  test('is red without what proves that tags stay, and without what locks an object, and names both', async () => {
    const gone = ['ecr:DescribeRepositories', 's3:PutObjectRetention'] as const;
    const { code, stdout, red } = await run(without(whole, ...gone));
    expect(code).toBe(2);
    expect(red).toEqual(expect.arrayContaining(['DIGEST_REGISTRY_DENIED M1C-B5 ERROR', 'STORE_DENIED M1C-B2 ERROR']));
    for (const action of gone) expect(stdout).toContain(action);
  });
});

describe('each action of the policy', () => {
  let asks: Asks;

  beforeAll(async () => {
    gate.policy = whole;
    asks = asksOf(onAws);
    await asks.prepare();
  });
  beforeEach(() => {
    gate.policy = whole;
  });

  test('is asked for below, but for the end of an upload in parts', () => {
    const all = [...Object.keys(needed), ...described, 's3:AbortMultipartUpload'];
    expect(all.sort()).toEqual(actionsIn(whole));
  });

  test.each(names)('is granted where it %s', async (name) => {
    expect(await faultsOf(asks.of[name])).toEqual([]);
  });

  test.each(Object.entries(needed))('%s is needed, and named where it is missing', async (action, [name, code]) => {
    gate.policy = without(whole, action);
    const [fault] = await faultsOf(asks.of[name]);
    expect(fault?.code).toBe(code);
    expect(fault?.fix).toContain(`"${action}"`);
  });

  test.each(described)('%s is needed, and named among the rights that are missing', async (action) => {
    gate.policy = without(whole, action);
    const { missingRights, mutability, details } = await asks.standing();
    expect(missingRights.map((right) => right.action)).toEqual([action]);
    expect([mutability, details === null]).toEqual(
      action === 'ecr:DescribeImages' ? ['IMMUTABLE', true] : ['UNKNOWN', false],
    );
  });

  test('s3:AbortMultipartUpload ends an upload in parts that goes wrong, and without it the same is told', async () => {
    const codes = async () => (await faultsOf(asks.writesWrongly)).map(({ code }) => code);
    gate.used.clear();
    expect(await codes()).toEqual(['EVIDENCE_ALTERED']);
    expect(gate.used).toContain('s3:AbortMultipartUpload');
    gate.policy = without(whole, 's3:AbortMultipartUpload');
    expect(await codes()).toEqual(['EVIDENCE_ALTERED']);
  });

  test('a secret that is not there is told as that', async () => {
    expect(await asks.absent()).toEqual([false, false]);
  });

  test('grants nothing beside them', async () => {
    const codes = Object.entries(besides(onAws)).map(async ([name, ask]) => {
      const [fault] = await faultsOf(ask);
      return [name, fault?.code];
    });
    expect((await Promise.all(codes)).filter(([, code]) => !code?.endsWith('_DENIED'))).toEqual([]);
  });
});
