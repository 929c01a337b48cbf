import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsDigest } from '../../src/cli/parts.ts';
import { command, commandBeside } from './command.ts';
import { type ProvenRuns, startProvenRuns } from './proven-run.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
let runs: ProvenRuns;

beforeAll(async () => {
  runs = await startProvenRuns();
});

afterAll(() => runs.close());

type Environment = Readonly<Record<string, string>>;

/** What the jobs of one run hand to each other: nothing but folders and digests. */
interface Handed {
  readonly place: string;
  readonly sha: string;
  readonly plan: string;
  readonly planDigest: string;
  readonly archive: string;
  readonly digest: string;
  /** `FOLDER=DIGEST` of the building job and of the one shard. */
  readonly parts: readonly string[];
}

/** Without the right to an identity token, as every job but the last one is. */
function unprivileged(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('ACTIONS_')));
}

const cli = (args: readonly string[], environment: Environment) =>
  commandBeside(join(home, 'seaworthy'), args, environment);

async function must(args: readonly string[], environment: Environment): Promise<string> {
  const { code, stdout, stderr } = await cli(args, environment);
  if (code !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Everything up to the job that publishes, each job with an evidence folder of its own. */
async function upToPublish(environment: Environment = runs.job()): Promise<Handed> {
  const { place, sha } = runs.repository();
  const job = { ...unprivileged(environment), GITHUB_SHA: sha };
  const folder = mkdtempSync(join(runs.folder, 'run-'));
  const plan = join(folder, 'plan');
  const planned = JSON.parse(await must(['closure', 'plan', `--out=${plan}`, place], job)) as { digest: string };
  const common = [`--run-plan=${plan}`, `--run-plan-digest=${planned.digest}`];
  await must(['check', ...common, `--evidence-dir=${join(folder, 'static')}`, place], job);
  const archive = join(folder, 'image.oci.tar');
  const built = [...common, `--evidence-dir=${join(folder, 'build')}`, `--archive=${archive}`];
  const { image_digest: digest } = JSON.parse(await must(['image-digest', 'build', ...built, place], job)) as {
    image_digest: string;
  };
  await must(['build-context', 'run', ...built, place], job);
  await must(['secrets', 'run', ...built, place], job);
  const shard = [...common, `--evidence-dir=${join(folder, 'shard')}`, `--archive=${archive}`];
  await must(['entrypoints', 'shard', '1/1', ...shard, place], job);
  const parts = await Promise.all(
    ['build', 'shard'].map(async (name) => `${join(folder, name)}=${await partsDigest(join(folder, name))}`),
  );
  return { place, sha, plan, planDigest: planned.digest, archive, digest, parts };
}

const success = { result: 'success', outputs: {} };
const needs = (changed: Readonly<Record<string, object>> = {}) =>
  JSON.stringify({ plan: success, static: success, build: success, entrypoints: success, ...changed });

/** The job that publishes and closes: it has no checkout. */
function finish(handed: Handed, changed: { readonly needs?: string; readonly evidence?: string } = {}): string[] {
  const empty = mkdtempSync(join(runs.folder, 'empty-'));
  return [
    'closure',
    'finish',
    `--run-plan=${handed.plan}`,
    `--run-plan-digest=${handed.planDigest}`,
    ...handed.parts.map((part) => `--parts=${part}`),
    `--archive=${handed.archive}`,
    `--expect=${handed.digest}`,
    `--needs=${changed.needs ?? needs()}`,
    `--evidence-dir=${changed.evidence ?? join(empty, 'evidence')}`,
    '--require-authoritative',
    '--format=json',
    empty,
  ];
}

interface Report {
  readonly verdict: string;
  readonly conclusion: string;
  readonly evidence: string;
  readonly platformRunId: string;
  readonly handoffOpen: boolean;
  readonly gates: readonly {
    readonly gate: string;
    readonly verdict: string;
    readonly items: readonly { readonly code: string }[];
  }[];
}

const codesIn = ({ gates }: Report) => gates.flatMap(({ items }) => items.map(({ code }) => code));
const tagged = (sha: string) =>
  command('skopeo', [
    'inspect',
    '--raw',
    '--tls-verify=false',
    `docker://${rig().registry}/authoritative/app:git-${sha}`,
  ]);

describe('a run of several jobs', () => {
  let handed: Handed;

  beforeAll(async () => {
    handed = await upToPublish();
  });

  test('L15: a job without a checkout pushes the very bytes that were judged, and opens the handoff', async () => {
    const evidence = join(runs.folder, 'green');
    const finished = await cli(finish(handed, { evidence }), runs.job());
    const report = JSON.parse(finished.stdout) as Report;
    expect(report.conclusion).toBe('PASS (authoritative, handoff open)');
    expect([finished.code, report.handoffOpen]).toEqual([0, true]);
    const source = command('skopeo', ['inspect', '--raw', `oci-archive:${handed.archive}`]);
    expect(tagged(handed.sha).stdout).toBe(source.stdout);

    const verdict = ['closure', 'verdict', `--run-plan=${handed.plan}`, `--evidence-dir=${evidence}`];
    const empty = mkdtempSync(join(runs.folder, 'empty-'));
    const all = needs({ publish: success });
    expect(await cli([...verdict, `--needs=${all}`, empty], runs.job())).toMatchObject({ code: 0, stdout: 'PASS\n' });
    for (const name of ['static', 'build', 'entrypoints', 'publish'])
      for (const result of ['failure', 'cancelled', 'skipped']) {
        const red = needs({ publish: success, [name]: { result } });
        expect((await cli([...verdict, `--needs=${red}`, empty], runs.job())).code).toBe(1);
      }
    expect((await cli([...verdict, `--needs=${needs()}`, empty], runs.job())).code).toBe(1);
  });
});

describe('what a job left is taken only as it was left', () => {
  let handed: Handed;

  beforeAll(async () => {
    handed = await upToPublish();
  });

  test('L11: after a job that failed nothing is pushed, and the run is closed red', async () => {
    const finished = await cli(finish(handed, { needs: needs({ entrypoints: { result: 'failure' } }) }), runs.job());
    const report = JSON.parse(finished.stdout) as Report;
    expect(finished.code).toBe(2);
    expect(codesIn(report)).toEqual(expect.arrayContaining(['PUBLISH_REFUSED', 'CLOSURE_JOB_NOT_PASSED']));
    expect(readFileSync(join(report.evidence, 'pack_commit.json'), 'utf8')).toContain('"verdict": "ERROR"');
    expect(report.evidence).toContain('/attempts/1/');
    expect(tagged(handed.sha).code).not.toBe(0);
  });

  test('L15: another archive than the one that was built is no image of this run', async () => {
    const args = finish(handed).map((arg) => (arg.startsWith('--expect=') ? `--expect=sha256:${'0'.repeat(64)}` : arg));
    const finished = await cli(args, runs.job());
    expect([finished.code, codesIn(JSON.parse(finished.stdout) as Report)]).toEqual([
      2,
      expect.arrayContaining(['IMAGE_MALFORMED']),
    ]);
    expect(tagged(handed.sha).code).not.toBe(0);
  });

  test.each<[string, (arg: string) => string, string]>([
    ['parts of another digest', (arg) => arg.replace(/^(--parts=.*=sha256:).{4}/, '$10000'), 'EVIDENCE_ALTERED'],
    ['a plan of another digest', (arg) => arg.replace(/^(--run-plan-digest=sha256:).{4}/, '$10000'), 'PLAN_MALFORMED'],
  ])('L3: %s are refused before anything is written', async (_, change, code) => {
    const finished = await cli(finish(handed).map(change), runs.job());
    expect([finished.code, finished.stdout]).toEqual([2, expect.stringContaining(code)]);
  });

  test('failed jobs run again: the second attempt takes what the first one left, and there is one pack', async () => {
    const evidence = join(runs.folder, 'again');
    const first = await cli(finish(handed, { needs: needs({ static: { result: 'cancelled' } }) }), runs.job());
    expect(first.code).toBe(2);
    const second = await cli(finish(handed, { evidence }), runs.job({ GITHUB_RUN_ATTEMPT: '2' }));
    const report = JSON.parse(second.stdout) as Report;
    expect([second.code, report.conclusion]).toEqual([0, 'PASS (authoritative, handoff open)']);
    const pack = (name: string) =>
      JSON.parse(readFileSync(join(report.evidence, `${name}.json`), 'utf8')) as { attempt: number };
    expect(pack('image_contract_manifest').attempt).toBe(1);
    expect(pack('release_metadata_receipt').attempt).toBe(2);
  });
});

test('a checkout of another commit is not what the plan was made for', async () => {
  const handed = await upToPublish();
  const other = mkdtempSync(join(runs.folder, 'other-'));
  cpSync(handed.place, other, { recursive: true });
  mkdirSync(join(other, 'more'));
  writeFileSync(join(other, 'more/file'), 'x');
  command('git', ['-C', other, 'add', '-A']);
  command('git', ['-C', other, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', 'commit', '-qm', 'More']);
  const checked = await cli(['check', `--run-plan=${handed.plan}`, other], runs.job());
  expect([checked.code, checked.stdout]).toEqual([2, expect.stringContaining('PLAN_FOREIGN')]);
  rmSync(other, { recursive: true });
});
