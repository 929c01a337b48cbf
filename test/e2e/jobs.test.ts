import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, commitAll } from './command.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const runId = 'platform_20261121T100000Z_e2e';
let place: string;
let archive: string;

/** One command of one job, on the same repository and evidence folder. */
function job(...args: readonly string[]): { code: number; stdout: string } {
  const { code, stdout } = command(join(home, 'seaworthy'), args, {
    DOCKER_HOST: rig().dockerHost,
    DOCKER_CONFIG: rig().dockerConfig,
  });
  return { code, stdout };
}

const base = () => [
  '--build-arg=PYTHON_IMAGE=base',
  `--build-context=base=oci-layout://${rig().baseLayout}@${rig().baseDigest}`,
];
const common = () => [`--platform-run-id=${runId}`, `--archive=${archive}`, ...base(), place];

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'seaworthy-jobs-'));
  archive = `${place}.oci.tar`;
  cpSync(join(home, 'examples/fraud-platform'), place, { recursive: true });
  commitAll(place);
});

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
  rmSync(archive, { force: true });
});

test('the gates of a run, each asked by a job of its own, come to one closed pack', () => {
  const built = job('image-digest', 'build', ...common());
  expect(built.code).toBe(0);
  const digest = (JSON.parse(built.stdout) as { image_digest: string }).image_digest;
  expect(job('build-context', 'run', ...common()).code).toBe(0);
  expect(job('secrets', 'run', ...common()).code).toBe(0);
  expect(job('entrypoints', 'shard', '1/2', ...common()).code).toBe(0);
  expect(job('entrypoints', 'merge', `--platform-run-id=${runId}`, place).code).toBe(2);
  expect(job('entrypoints', 'shard', '2/2', ...common()).code).toBe(0);
  expect(job('entrypoints', 'merge', `--platform-run-id=${runId}`, place).code).toBe(0);
  expect(job('image-digest', 'run', ...common()).code).toBe(0);
  expect(job('provenance', 'run', ...common()).code).toBe(0);
  expect(job('closure', 'run', '--quiet', `--platform-run-id=${runId}`, place)).toMatchObject({ code: 0 });

  expect(job('closure', 'verdict', `--platform-run-id=${runId}`, place)).toMatchObject({
    code: 2,
    stdout: expect.stringMatching(/^ERROR\n/),
  });
  expect(job('evidence', 'run', `--platform-run-id=${runId}`, place).code).toBe(0);
  expect(job('closure', 'verdict', `--platform-run-id=${runId}`, place)).toEqual({ code: 0, stdout: 'PASS\n' });
  const pack = join(place, '.seaworthy/evidence/evidence/runs', runId, 'P(-1)');
  const matrix = JSON.parse(readFileSync(join(pack, 'entrypoint_matrix_validation.json'), 'utf8'));
  expect([matrix.image_digest, matrix.totals.pass]).toEqual([digest, 21]);
  expect(existsSync(join(pack, 'pack_commit.json'))).toBe(true);
});

test('a run is pinned once, and its pin is compared again', () => {
  const run = `--platform-run-id=${runId}`;
  const pinned = job('provenance', 'pin', run, place);
  const { keys } = JSON.parse(pinned.stdout) as { keys: string[] };
  expect(keys).toEqual([`evidence/runs/${runId}/run.json`, `evidence/runs/${runId}/run_pin/run_header.json`]);
  const linked = job('provenance', 'link', run, place);
  expect([pinned.code, linked.code, JSON.parse(linked.stdout)]).toMatchObject([
    0,
    0,
    { verdict: 'PASS', findings: [] },
  ]);

  const path = join(place, '.seaworthy/evidence', keys[0] ?? '');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace(/"git_sha": ".{4}/, '"git_sha": "0000'));
  const forged = job('provenance', 'link', run, place);
  expect([forged.code, JSON.parse(forged.stdout).verdict]).toEqual([1, 'FAIL']);
  const again = job('provenance', 'pin', run, place);
  expect([again.code, again.stdout]).toEqual([2, expect.stringContaining('EVIDENCE_EXISTS')]);
  writeFileSync(path, before);
  rmSync(join(place, '.seaworthy/evidence', keys[1] ?? ''));
  expect(job('provenance', 'link', run, place).code).toBe(1);
  expect(job('provenance', 'link', place).code).toBe(2);
});

test('an archive that was judged is published by its own digest, and only by that', () => {
  const repository = `${rig().registry}/jobs`;
  const source = command('skopeo', ['inspect', '--raw', `oci-archive:${archive}`]);
  expect(source.code).toBe(0);
  const refused = job(
    'image-digest',
    'publish',
    archive,
    place,
    `--registry=${repository}`,
    `--expect=sha256:${'0'.repeat(64)}`,
  );
  expect(refused.code).toBe(2);
  const published = job(
    'image-digest',
    'publish',
    archive,
    place,
    `--registry=${repository}`,
    `--platform-run-id=${runId}`,
  );
  expect(published.code).toBe(0);
  const { tag, tag_state } = JSON.parse(published.stdout) as { tag: string; tag_state: string };
  expect(tag_state).toBe('created');
  const there = command('skopeo', ['inspect', '--raw', '--tls-verify=false', `docker://${repository}:${tag}`]);
  expect(there.stdout).toBe(source.stdout);
});

test('L15: an archive is published only by the run and the commit that built it', () => {
  const publish = (...more: string[]) =>
    job('image-digest', 'publish', archive, place, `--registry=${rig().registry}/refused`, ...more);
  const refusal = ({ code, stdout }: ReturnType<typeof publish>) => [
    code,
    /PUBLISH_REFUSED|EVIDENCE_UNREADABLE|USAGE/.exec(stdout)?.[0],
  ];
  expect(refusal(publish())).toEqual([2, 'PUBLISH_REFUSED']);
  expect(refusal(publish('--platform-run-id=platform_20261121T100000Z_other'))).toEqual([2, 'PUBLISH_REFUSED']);
  expect(refusal(publish(`--platform-run-id=${runId}`, '--expect=sha256:short'))).toEqual([2, 'USAGE']);
  writeFileSync(join(place, 'untracked.txt'), 'x');
  expect(refusal(publish(`--platform-run-id=${runId}`))).toEqual([2, 'PUBLISH_REFUSED']);
  rmSync(join(place, 'untracked.txt'));
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
  expect(command('git', ['-C', place, ...identity, 'commit', '-q', '--allow-empty', '-m', 'Go on']).code).toBe(0);
  expect(refusal(publish(`--platform-run-id=${runId}`))).toEqual([2, 'EVIDENCE_UNREADABLE']);
  expect(command('git', ['-C', place, 'reset', '--quiet', '--soft', 'HEAD~1']).code).toBe(0);
  expect(publish(`--platform-run-id=${runId}`).code).toBe(0);
});

test('image-digest reads a layout folder, and what the tag names in a registry', () => {
  const layout = `${place}.layout`;
  command('skopeo', ['copy', `oci-archive:${archive}`, `oci:${layout}`]);
  expect(job('image-digest', 'run', `--archive=${layout}`, place).code).toBe(0);
  expect(job('image-digest', 'run', `--registry=${rig().registry}/jobs`, place).code).toBe(0);
  expect(job('image-digest', 'run', `--registry=${rig().registry}/nothing`, place).code).toBe(2);
  rmSync(layout, { recursive: true, force: true });
});

test('a prebuilt archive needs no Dockerfile: the context is not judged, the image is', () => {
  const other = mkdtempSync(join(tmpdir(), 'seaworthy-prebuilt-'));
  cpSync(archive, join(other, 'image.oci.tar'));
  const contract = [
    'version: 1',
    'image:',
    '  strategy: prebuilt',
    '  prebuilt: { archive: image.oci.tar }',
    'environment: { allow: [DOCKER_HOST, DOCKER_CONFIG] }',
    'entrypoints:',
    '  rows:',
    '    - { runtime-mode: checker, module: fraud_detection.oracle_store.cli, required-args: [--profile] }',
    '',
  ];
  commitAll(other, { 'seaworthy.yml': contract.join('\n'), '.gitignore': 'image.oci.tar\n' });
  const { code, stdout } = job('run', other, '--format=json');
  const report = JSON.parse(stdout) as { gates: { gate: string; verdict: string; totals: string }[] };
  expect(report.gates.map(({ gate, verdict }) => `${gate} ${verdict}`)).toEqual([
    'build-context PASS',
    'secrets PASS',
    'entrypoints PASS',
    'image-digest PASS',
    'provenance PASS',
    'closure PASS',
    'evidence PASS',
  ]);
  expect(report.gates[0]?.totals).toBe('prebuilt image: no context judged');
  expect(code).toBe(0);
  rmSync(other, { recursive: true, force: true });
});

test('a prebuilt image is read from its registry by digest, down to its entrypoints', () => {
  const other = mkdtempSync(join(tmpdir(), 'seaworthy-remote-'));
  const { image_digest } = JSON.parse(
    job('image-digest', 'publish', archive, place, `--registry=${rig().registry}/jobs`, `--platform-run-id=${runId}`)
      .stdout,
  ) as { image_digest: string };
  const contract = [
    'version: 1',
    'image:',
    '  strategy: prebuilt',
    `  prebuilt: { reference: "${rig().registry}/jobs@${image_digest}" }`,
    'environment: { allow: [DOCKER_HOST, DOCKER_CONFIG] }',
    'entrypoints:',
    '  rows:',
    '    - { runtime-mode: checker, module: fraud_detection.oracle_store.cli, required-args: [--profile] }',
    '',
  ];
  commitAll(other, { 'seaworthy.yml': contract.join('\n') });
  const { code, stdout } = job('run', other, '--format=json');
  expect([code, (JSON.parse(stdout) as { imageDigest: string }).imageDigest]).toEqual([0, image_digest]);
  rmSync(other, { recursive: true, force: true });
});
