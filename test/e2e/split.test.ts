import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/core/digest.ts';
import { command } from './command.ts';
import { type ProvenRuns, startProvenRuns } from './proven-run.ts';
import { rig } from './rig.ts';
import { cli, finish, type Handed, needs, success, upToPublish } from './split-run.ts';

let runs: ProvenRuns;

beforeAll(async () => {
  runs = await startProvenRuns();
});

afterAll(() => runs.close());

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
    handed = await upToPublish(runs);
  });

  test('L15: a job without a checkout pushes the very bytes that were judged, and opens the handoff', async () => {
    const evidence = join(runs.folder, 'green');
    const finished = await cli(finish(runs, handed, { evidence }), runs.job());
    const report = JSON.parse(finished.stdout) as Report;
    expect(report.conclusion).toBe('PASS (authoritative, handoff open)');
    expect([finished.code, report.handoffOpen]).toEqual([0, true]);
    const source = command('skopeo', ['inspect', '--raw', `oci-archive:${handed.archive}`]);
    expect(tagged(handed.sha).stdout).toBe(source.stdout);

    const told = [`--run-plan=${handed.plan}`, `--run-plan-digest=${handed.planDigest}`];
    const verdict = ['closure', 'verdict', ...told, `--evidence-dir=${evidence}`];
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
    handed = await upToPublish(runs);
  });

  test('L11: after a job that failed nothing is pushed, and the run is closed red', async () => {
    const finished = await cli(
      finish(runs, handed, { needs: needs({ entrypoints: { result: 'failure' } }) }),
      runs.job(),
    );
    const report = JSON.parse(finished.stdout) as Report;
    expect(finished.code).toBe(2);
    expect(codesIn(report)).toEqual(expect.arrayContaining(['PUBLISH_REFUSED', 'CLOSURE_JOB_NOT_PASSED']));
    expect(readFileSync(join(report.evidence, 'pack_commit.json'), 'utf8')).toContain('"verdict": "ERROR"');
    expect(report.evidence).toContain('/attempts/1/');
    expect(tagged(handed.sha).code).not.toBe(0);
  });

  test('L11: a job that was not told what became of the others pushes nothing', async () => {
    const args = finish(runs, handed).filter((arg) => !arg.startsWith('--needs='));
    expect((await cli(args, runs.job())).code).toBe(2);
    expect(tagged(handed.sha).code).not.toBe(0);
  });

  test('L11: a run without a pack is judged by its jobs, and never authoritative', async () => {
    const plan = join(runs.folder, 'offline-plan');
    cpSync(handed.plan, plan, { recursive: true });
    const made = JSON.parse(readFileSync(join(plan, 'plan.json'), 'utf8')) as object;
    const bytes = JSON.stringify({ ...made, offline: 'a fork has no secrets', jobs: ['static'] });
    writeFileSync(join(plan, 'plan.json'), bytes);
    const given = [`--run-plan=${plan}`, `--run-plan-digest=${digestOf(bytes)}`];
    const verdict = ['closure', 'verdict', ...given, mkdtempSync(join(runs.folder, 'empty-'))];
    const told = (result: string) => `--needs=${JSON.stringify({ plan: success, static: { result } })}`;
    const codes: number[] = [];
    for (const more of [
      [told('success')],
      [told('failure')],
      [told('skipped')],
      [],
      [told('success'), '--require-authoritative'],
    ])
      codes.push((await cli([...verdict, ...more], runs.job())).code);
    expect(codes).toEqual([0, 1, 1, 2, 1]);
  });

  test('L15: another archive than the one that was built is no image of this run', async () => {
    const args = finish(runs, handed).map((arg) =>
      arg.startsWith('--expect=') ? `--expect=sha256:${'0'.repeat(64)}` : arg,
    );
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
    const finished = await cli(finish(runs, handed).map(change), runs.job());
    expect([finished.code, finished.stdout]).toEqual([2, expect.stringContaining(code)]);
  });

  test('failed jobs run again: the second attempt takes what the first one left, and there is one pack', async () => {
    const evidence = join(runs.folder, 'again');
    const first = await cli(finish(runs, handed, { needs: needs({ static: { result: 'cancelled' } }) }), runs.job());
    expect(first.code).toBe(2);
    const second = await cli(finish(runs, handed, { evidence }), runs.job({ GITHUB_RUN_ATTEMPT: '2' }));
    const report = JSON.parse(second.stdout) as Report;
    expect([second.code, report.conclusion]).toEqual([0, 'PASS (authoritative, handoff open)']);
    const pack = (name: string) =>
      JSON.parse(readFileSync(join(report.evidence, `${name}.json`), 'utf8')) as { attempt: number };
    expect(pack('image_contract_manifest').attempt).toBe(1);
    expect(pack('release_metadata_receipt').attempt).toBe(2);
  });
});

test('a checkout of another commit is not what the plan was made for', async () => {
  const handed = await upToPublish(runs);
  const other = mkdtempSync(join(runs.folder, 'other-'));
  cpSync(handed.place, other, { recursive: true });
  mkdirSync(join(other, 'more'));
  writeFileSync(join(other, 'more/file'), 'x');
  command('git', ['-C', other, 'add', '-A']);
  command('git', ['-C', other, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', 'commit', '-qm', 'More']);
  const checked = await cli(
    ['check', `--run-plan=${handed.plan}`, `--run-plan-digest=${handed.planDigest}`, other],
    runs.job(),
  );
  expect([checked.code, checked.stdout]).toEqual([2, expect.stringContaining('PLAN_FOREIGN')]);
  rmSync(other, { recursive: true });
});

describe('a contract whose evidence goes to a bucket, in a job without a role', () => {
  const inBucket = (repository = true) =>
    upToPublish(runs, runs.job(), (contract) =>
      (repository ? contract : contract.replace(/ +repository: .*\n/, '')).replace(
        'evidence: { run-linkage: required }',
        'evidence: { store: "s3://a-bucket-of-nobody", region: eu-west-1 }',
      ),
    );

  test('a run that publishes nothing needs none', async () => {
    const handed = await inBucket(false);
    const args = finish(runs, handed).filter((arg) => arg !== '--require-authoritative');
    const finished = await cli(args, runs.job());
    expect([finished.code, (JSON.parse(finished.stdout) as Report).verdict]).toEqual([0, 'PASS']);
  });

  test('one that publishes is closed red, and pushes nothing', async () => {
    const handed = await inBucket();
    const finished = await cli(finish(runs, handed), runs.job());
    const report = JSON.parse(finished.stdout) as Report;
    expect(finished.code).toBe(2);
    expect(readFileSync(join(report.evidence, 'pack_commit.json'), 'utf8')).toContain('"verdict": "ERROR"');
    expect(tagged(handed.sha).code).not.toBe(0);
  });
});
