import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, commitAll } from './command.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-e2e-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** An example as a repository of its own, with one commit. */
function repository(example: string): string {
  const place = mkdtempSync(join(folder, `${example}-`));
  cpSync(join(home, 'examples', example), place, { recursive: true });
  commitAll(place);
  return place;
}

interface Report {
  readonly verdict: string;
  readonly assurance: string;
  readonly handoffOpen: boolean;
  readonly platformRunId: string;
  readonly imageDigest: string | null;
  readonly imageTag: string | null;
  readonly conclusion: string;
  readonly gates: readonly {
    readonly gate: string;
    readonly verdict: string;
    readonly items: readonly { readonly code: string; readonly blocker: string; readonly status: string }[];
  }[];
}

function run(
  place: string,
  engine: { readonly host: string },
  more: readonly string[] = [],
): { code: number; report: Report } {
  const base = [
    `--build-arg=PYTHON_IMAGE=base`,
    `--build-context=base=oci-layout://${rig().baseLayout}@${rig().baseDigest}`,
  ];
  const { code, stdout } = command(join(home, 'seaworthy'), ['run', place, '--format=json', ...base, ...more], {
    DOCKER_HOST: engine.host,
    DOCKER_CONFIG: rig().dockerConfig,
  });
  return { code, report: JSON.parse(stdout) as Report };
}

const evidence = (place: string, { platformRunId }: Report, name: string, folderName = 'P(-1)') =>
  join(place, '.seaworthy/evidence/evidence/runs', platformRunId, folderName, `${name}.json`);

describe.each([
  ['today’s engine, which names images by their manifest', () => ({ host: rig().dockerHost })],
  ['yesterday’s engine, which names images by their config', () => ({ host: rig().legacyDockerHost })],
])('on %s', (_, engine) => {
  test('the fraud platform passes, and the handoff stays closed', () => {
    const place = repository('fraud-platform');
    const { code, report } = run(place, engine());
    expect(report.gates.map(({ gate, verdict }) => `${gate} ${verdict}`)).toEqual([
      'build-context PASS',
      'secrets PASS',
      'entrypoints PASS',
      'image-digest PASS',
      'provenance PASS',
      'closure PASS',
      'evidence PASS',
    ]);
    expect([code, report.assurance, report.handoffOpen]).toEqual([0, 'rehearsal', false]);
    const matrix = JSON.parse(readFileSync(evidence(place, report, 'entrypoint_matrix_validation'), 'utf8'));
    expect(matrix.totals).toEqual({ rows: 21, pass: 21, fail: 0, error: 0 });
    expect(matrix.rows.flatMap((row: { probes: unknown[] }) => row.probes)).toHaveLength(27);
    expect(new Set(matrix.rows.map((row: { image_digest: string }) => row.image_digest))).toEqual(
      new Set([report.imageDigest]),
    );
    const commit = JSON.parse(readFileSync(evidence(place, report, 'pack_commit'), 'utf8'));
    expect(commit.verdict).toBe('PASS');
  });
});

test('the leaky example fails before anything is built, with its blockers and a red pack', () => {
  const place = repository('leaky-default-deny');
  const { code, report } = run(place, { host: rig().dockerHost });
  const context = report.gates.find(({ gate }) => gate === 'build-context');
  const failing = context?.items
    .filter(({ status }) => status === 'FAIL')
    .map((item) => `${item.code} ${item.blocker}`);
  expect([code, report.verdict, report.imageDigest]).toEqual([1, 'FAIL', null]);
  expect(failing).toEqual([
    'CONTEXT_EXCLUDE_REACHED M1A-B2',
    'CONTEXT_FILE_OUTSIDE_ALLOWLIST M1A-B2',
    'CONTEXT_FILE_UNUSED M1A-B2',
    'CONTEXT_PARENT_REOPENED M1A-B4',
  ]);
  expect(existsSync(evidence(place, report, 'pack_commit'))).toBe(false);
  expect(existsSync(evidence(place, report, 'pack_commit', 'attempts/1/P(-1)'))).toBe(true);
});

test('an entrypoint that cannot import what it needs fails in the image, and nowhere before', () => {
  const place = repository('fraud-platform');
  const module = join(place, 'src/fraud_detection/label_store/worker.py');
  const source = readFileSync(module, 'utf8');
  commitAll(place, {
    'src/fraud_detection/label_store/worker.py': source.replace(
      /^(?=import |from (?!__future__))/m,
      'import numpy_that_nobody_installed\n',
    ),
  });
  const { code, report } = run(place, { host: rig().dockerHost });
  const rows = report.gates.find(({ gate }) => gate === 'entrypoints');
  expect(rows?.items.filter(({ status }) => status !== 'WARN').map((item) => item.code)).toEqual([
    'ENTRYPOINT_IMPORT_ERROR',
  ]);
  expect(code).toBe(1);
});

test('a secret that only a RUN step brings is found in the image', () => {
  const place = repository('fraud-platform');
  const dockerfile = readFileSync(join(place, 'Dockerfile'), 'utf8');
  const planted = dockerfile.replace('\nUSER ', "\nRUN printf '%s%s' AKIA Q7XK2MPZ7LWR4TYV > /app/settings.txt\nUSER ");
  expect(planted).not.toBe(dockerfile);
  commitAll(place, { Dockerfile: planted });
  const { code, report } = run(place, { host: rig().dockerHost });
  const secrets = report.gates.find(({ gate }) => gate === 'secrets');
  expect([code, secrets?.items.map((item) => item.code)]).toEqual([1, ['SECRET_IN_IMAGE']]);
});

test('pushed to a registry, the tag resolves to the archive’s digest', () => {
  const place = repository('fraud-platform');
  const { code, report } = run(place, { host: rig().dockerHost }, [`--registry=${rig().registry}/fraud-platform`]);
  const manifest = JSON.parse(readFileSync(evidence(place, report, 'image_digest_manifest'), 'utf8'));
  const checks = JSON.parse(readFileSync(evidence(place, report, 'provenance_consistency_checks'), 'utf8'));
  expect([code, manifest.image_digest]).toEqual([0, report.imageDigest]);
  expect(checks.checks.find((item: { check_id: string }) => item.check_id === 'registry_digest_match').status).toBe(
    'PASS',
  );
});

test('R1: a tag that names another image already fails, and both digests are shown', () => {
  const place = repository('fraud-platform');
  const target = `${rig().registry}/taken`;
  const sha = command('git', ['-C', place, 'rev-parse', 'HEAD']).stdout.trim();
  const other = command('skopeo', [
    'copy',
    '--dest-tls-verify=false',
    `oci:${rig().baseLayout}`,
    `docker://${target}:git-${sha}`,
  ]);
  expect(other.code).toBe(0);
  const { code, report } = run(place, { host: rig().dockerHost }, [`--registry=${target}`]);
  const items = report.gates.flatMap((gate) => gate.items).filter(({ status }) => status === 'FAIL');
  expect([code, items.map((item) => item.code)]).toEqual([
    1,
    ['DIGEST_MISMATCH', 'PROVENANCE_REGISTRY_DIGEST', 'CLOSURE_GATE_NOT_PASSED'],
  ]);
  expect(JSON.stringify(items[0])).toContain(rig().baseDigest);
  expect(JSON.stringify(items[0])).toContain(report.imageDigest);
});

test('a prebuilt image that is found by the tag of another commit fails', () => {
  const built = repository('fraud-platform');
  const target = `${rig().registry}/prebuilt-tag`;
  const first = run(built, { host: rig().dockerHost }, [`--registry=${target}`]);
  const place = repository('minimal-node');
  const contract = (tag: string) =>
    `version: 1\nimage:\n  strategy: prebuilt\n  prebuilt: { reference: "${target}:${tag}" }\n` +
    'environment: { allow: [DOCKER_HOST, DOCKER_CONFIG] }\n' +
    'entrypoints: { rows: [{ runtime-mode: checker, module: fraud_detection.oracle_store.cli }] }\n';
  commitAll(place, { 'seaworthy.yml': contract(String(first.report.imageTag)) });
  const { code, report } = run(place, { host: rig().dockerHost });
  const failing = report.gates.flatMap((gate) => gate.items).map((item) => item.code);
  expect(code).toBe(1);
  expect(failing).toEqual(expect.arrayContaining(['DIGEST_TAG_PATTERN', 'PROVENANCE_GIT_SHA_MARKER']));
  expect(report.imageTag).toBe(first.report.imageTag);
});

test('a run leaves no image behind in the engine', () => {
  const place = repository('fraud-platform');
  commitAll(place, { 'src/fraud_detection/only_here.py': `NAME = ${JSON.stringify(place)}\n` });
  const { report } = run(place, { host: rig().dockerHost });
  const docker = process.env['SEAWORTHY_RIG_DOCKER'] ?? 'docker';
  const there = command(docker, ['image', 'inspect', String(report.imageDigest)], {
    DOCKER_HOST: rig().dockerHost,
    DOCKER_CONFIG: rig().dockerConfig,
  });
  expect(there.code).not.toBe(0);
});

test('a dirty tree is named, and an authoritative run is refused on this machine', () => {
  const place = repository('fraud-platform');
  commitAll(place, {}, { 'src/fraud_detection/scratch.py': 'x = 1\n' });
  const { code, report } = run(place, { host: rig().dockerHost }, ['--require-authoritative']);
  const closure = report.gates.find(({ gate }) => gate === 'closure');
  expect(closure?.items.map((item) => item.code)).toContain('CLOSURE_REHEARSAL');
  expect(report.conclusion).toContain('dirty tree: 1 path not as');
  expect(code).toBe(1);
});

test('an engine that is not there is an ERROR', () => {
  const place = repository('fraud-platform');
  const { code, report } = run(place, { host: 'unix:///nonexistent/docker.sock' });
  expect([code, report.verdict, report.handoffOpen]).toEqual([2, 'ERROR', false]);
});
