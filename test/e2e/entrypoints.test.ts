import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, commitAll } from './command.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-rows-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const engines = {
  today: () => rig().dockerHost,
  legacy: () => rig().legacyDockerHost,
  podman: () => rig().podmanHost,
} as const;
type Engine = keyof typeof engines;
const environment = (engine: Engine) => ({ DOCKER_HOST: engines[engine](), DOCKER_CONFIG: rig().dockerConfig });

const seaworthy = (engine: Engine, ...args: string[]) => command(join(home, 'seaworthy'), args, environment(engine));

/** The example with some files changed; a file without text is removed. */
function example(changes: Readonly<Record<string, (text: string) => string | undefined>> = {}): string {
  const place = mkdtempSync(join(folder, 'example-'));
  cpSync(join(home, 'examples/fraud-platform'), place, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const text = change(readFileSync(join(place, path), 'utf8'));
    if (text === undefined) rmSync(join(place, path));
    else writeFileSync(join(place, path), text);
  }
  commitAll(place);
  return place;
}

/** Builds a repository once, to an archive beside it. */
function built(place: string): string {
  const archive = `${place}.oci.tar`;
  const base = `--build-context=base=oci-layout://${rig().baseLayout}@${rig().baseDigest}`;
  const args = ['image-digest', 'build', `--archive=${archive}`, '--build-arg=PYTHON_IMAGE=base', base, place];
  const { code, stdout } = seaworthy('today', ...args);
  if (code !== 0) throw new Error(stdout);
  return archive;
}

interface MatrixRow {
  readonly runtime_mode: string;
  readonly status: string;
  readonly reason_code: string | null;
  readonly platform: string;
  readonly execution: string;
  readonly exceptions: readonly string[];
  readonly environment_names: readonly string[];
  readonly stderr_summary: string;
  readonly proven_arguments: readonly { readonly argument: string; readonly by: readonly string[] }[];
}

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly rows: readonly MatrixRow[];
  readonly outputs: readonly { readonly row: string; readonly argv: readonly string[]; readonly stdout: string }[];
}

/** Asks the rows of a repository in its archive, and reads the evidence. */
function asked(place: string, archive: string, engine: Engine = 'today'): Ran {
  const evidence = mkdtempSync(join(folder, 'evidence-'));
  const { code, stdout } = seaworthy(
    engine,
    'entrypoints',
    'run',
    `--archive=${archive}`,
    `--evidence-dir=${evidence}`,
    place,
  );
  const runs = join(evidence, 'evidence/runs');
  const [run = ''] = readdirSync(runs);
  const object = (name: string) => JSON.parse(readFileSync(join(runs, run, 'P(-1)', `${name}.json`), 'utf8'));
  return {
    code,
    stdout,
    rows: object('entrypoint_matrix_validation').rows,
    outputs: object('entrypoint_output').outputs,
  };
}

const package_ = 'src/fraud_detection';
const atStart = (lines: string) => (text: string) => text.replace(/^(?=import |from (?!__future__))/m, `${lines}\n`);

describe('the example, broken in six ways', () => {
  let twin: string;
  let archive: string;
  beforeAll(() => {
    twin = example({
      [`${package_}/case_trigger/worker.py`]: () => undefined,
      [`${package_}/context_store_flow_binding/intake.py`]: (text) => text.replace('"--policy"', '"--binding-policy"'),
      [`${package_}/label_store/worker.py`]: atStart('import numpy_that_nobody_installed'),
      [`${package_}/case_mgmt/worker.py`]: atStart('import time\ntime.sleep(600)'),
      [`${package_}/platform_reporter/worker.py`]: atStart('blocks = [bytearray(50_000_000) for _ in range(40)]'),
      [`${package_}/archive_writer/worker.py`]: atStart(
        'import sys\nfor _ in range(16384): sys.stdout.write("x" * 65536)',
      ),
      'seaworthy.yml': (text) => text.replace('timeout-seconds: 30', 'timeout-seconds: 8'),
    });
    archive = built(twin);
  });

  const broken = {
    'CaseTrigger worker': 'ENTRYPOINT_PROGRAM_MISSING',
    'CSFB intake worker': 'ENTRYPOINT_ARGUMENT_UNPROVEN',
    'LS worker': 'ENTRYPOINT_IMPORT_ERROR',
    'CM worker': 'ENTRYPOINT_TIMED_OUT',
    'Obs/Gov reporter worker': 'ENTRYPOINT_OUT_OF_MEMORY',
    'ArchiveWriter worker': 'ENTRYPOINT_OUTPUT_TRUNCATED',
  };

  /** Podman does not say that it was memory. */
  const expected = (engine: Engine) =>
    engine === 'podman' ? { ...broken, 'Obs/Gov reporter worker': 'ENTRYPOINT_SIGNALLED' } : broken;

  test.each(['today', 'legacy', 'podman'] as const)(
    'on %s: each with its own code, and the other 15 rows report',
    (engine) => {
      const { code, rows } = asked(twin, archive, engine);
      const failed = rows.filter(({ status }) => status !== 'PASS');
      expect(Object.fromEntries(failed.map((row) => [row.runtime_mode, row.reason_code]))).toEqual(expected(engine));
      expect([code, rows.length - failed.length]).toEqual([2, 15]);
      const summary = (mode: string) => rows.find((row) => row.runtime_mode === mode)?.stderr_summary;
      expect(summary('LS worker')).toBe("ModuleNotFoundError: No module named 'numpy_that_nobody_installed'");
      expect(summary('CaseTrigger worker')).toContain('fraud_detection.case_trigger.worker');
    },
  );
});

describe('the example as it is', () => {
  let place: string;
  let archive: string;
  beforeAll(() => {
    place = example();
    archive = built(place);
  });

  test('on Podman all 21 rows pass', () => {
    const { code, rows } = asked(place, archive, 'podman');
    expect([code, rows.filter(({ status }) => status === 'PASS').length]).toEqual([0, 21]);
  });

  test('the evidence says which help text proved which argument, and keeps what was said', () => {
    const { rows, outputs } = asked(place, archive);
    const row = rows.find(({ runtime_mode }) => runtime_mode === 'Scenario runner control task');
    expect(row?.proven_arguments[0]).toEqual({
      argument: '--wiring',
      by: ['python', '-m', 'fraud_detection.scenario_runner.cli', 'run', '--help'],
    });
    expect(outputs).toHaveLength(27);
    expect(outputs.every(({ stdout }) => stdout.includes('usage: '))).toBe(true);
  });

  test('three machines, dealt by what an earlier run took, come to the same matrix', () => {
    const evidence = mkdtempSync(join(folder, 'shards-'));
    const run = '--platform-run-id=platform_20261121T120000Z_shards';
    const common = [run, `--evidence-dir=${evidence}`];
    expect(seaworthy('today', 'entrypoints', 'run', `--archive=${archive}`, ...common, place).code).toBe(0);
    const pack = join(evidence, 'evidence/runs/platform_20261121T120000Z_shards/P(-1)');
    const before = JSON.parse(readFileSync(join(pack, 'entrypoint_matrix_validation.json'), 'utf8')) as {
      rows: MatrixRow[];
    };
    const plan = join(evidence, 'plan.json');
    const durations = `--durations=${join(pack, 'entrypoint_matrix_validation.json')}`;
    writeFileSync(plan, seaworthy('today', 'entrypoints', 'plan', '--shards=3', durations, place).stdout);
    rmSync(pack, { recursive: true });
    for (const shard of ['1/3', '2/3', '3/3'])
      expect(
        seaworthy('today', 'entrypoints', 'shard', shard, `--plan=${plan}`, `--archive=${archive}`, ...common, place)
          .code,
      ).toBe(0);
    expect(seaworthy('today', 'entrypoints', 'merge', ...common, place).code).toBe(0);
    const after = JSON.parse(readFileSync(join(pack, 'entrypoint_matrix_validation.json'), 'utf8')) as {
      rows: MatrixRow[];
    };
    const told = ({ rows }: { rows: MatrixRow[] }) => rows.map((row) => [row.runtime_mode, row.status]);
    expect(told(after)).toEqual(told(before));
  });

  test('a snapshot of it differs from that of the next image by what was renamed', () => {
    const next = example({
      [`${package_}/context_store_flow_binding/intake.py`]: (text) => text.replace('"--policy"', '"--binding-policy"'),
      [`${package_}/label_store/worker.py`]: (text) =>
        text.replace('add_once(parser)', 'add_once(parser)\n    parser.add_argument("--fresh")'),
    });
    const snapshot = (from: string, of: string) => {
      const path = `${of}.snapshot.json`;
      const { code, stdout } = seaworthy('today', 'entrypoints', 'snapshot', `--archive=${of}`, from);
      expect(code).toBe(0);
      writeFileSync(path, stdout);
      return path;
    };
    const [before, after] = [snapshot(place, archive), snapshot(next, built(next))];
    expect(seaworthy('today', 'entrypoints', 'diff', before, before)).toMatchObject({ code: 0 });
    const { code, stdout } = seaworthy('today', 'entrypoints', 'diff', before, after, '--format=json');
    const { changes, breaking } = JSON.parse(stdout) as {
      changes: { change: string; name: string; to?: string }[];
      breaking: number;
    };
    expect([code, breaking]).toEqual([1, 1]);
    expect(changes.map(({ change, name, to }) => [change, name, to])).toEqual(
      expect.arrayContaining([['renamed', '--policy', '--binding-policy']]),
    );
  });

  test('a tool that was killed leaves no container after the next start, and nothing half-written', async () => {
    const hanging = example({ [`${package_}/case_mgmt/worker.py`]: atStart('import time\ntime.sleep(600)') });
    const image = built(hanging);
    const evidence = mkdtempSync(join(folder, 'killed-'));
    const args = ['entrypoints', 'run', `--archive=${image}`, `--evidence-dir=${evidence}`, hanging];
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment('today') };
    const killed = spawn(join(home, 'seaworthy'), args, { env, stdio: 'ignore' });
    const docker = process.env['SEAWORTHY_RIG_DOCKER'] ?? 'docker';
    const listed = (...more: string[]) =>
      command(
        docker,
        ['ps', '--quiet', '--filter', 'label=seaworthy.run', ...more],
        environment('today'),
      ).stdout.trim();
    for (let tries = 0; tries < 300 && listed() === ''; tries++) await sleep(50);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(listed('--all')).not.toBe('');
    expect(readdirSync(evidence, { recursive: true }).filter((path) => String(path).endsWith('.json'))).toEqual([]);
    expect(asked(place, archive).code).toBe(0);
    expect(listed('--all')).toBe('');
  });
});

describe('a row', () => {
  const tool = `import os, sys
if '--version' in sys.argv: print('tool 2.1')
elif '--help' in sys.argv: print('usage: tool [--event EVENT]')
elif '--event' in sys.argv and sys.argv[-1] not in ('opened', 'closed'): sys.exit('unknown event')
elif '--where' in sys.argv: print(os.getuid(), os.getcwd(), os.environ.get('MODE'))
elif '--write' in sys.argv: open('/var/cache/tool', 'w').write('x')
`;
  const dockerfile = `FROM base
COPY --chmod=755 app/tool.py /app/tool.py
USER 1000:1000
ENTRYPOINT ["python3", "/app/tool.py"]
CMD ["--version"]
`;
  const contract = (rows: string) => `version: 1
environment: { allow: [DOCKER_HOST, DOCKER_CONFIG] }
context: { include: [app/tool.py] }
entrypoints:
  rows:
${rows}`;
  let place: string;
  let archive: string;
  beforeAll(() => {
    place = mkdtempSync(join(folder, 'tool-'));
    commitAll(place, {
      'app/tool.py': tool,
      Dockerfile: dockerfile,
      '.dockerignore': '**\n!app/tool.py\n',
      'seaworthy.yml': contract('    - { runtime-mode: x, own-entrypoint: true }\n'),
    });
    archive = built(place);
  });

  const python = 'command: [python3, /app/tool.py]';
  const alone = 'help-probes: []';
  test.each([
    ['starts the image as it is', 'own-entrypoint: true, stdout-matches: ["^tool 2\\\\."]', null],
    [
      'starts the image’s entrypoint with another command',
      'own-entrypoint: true, help-probes: [[--help]], required-args: [--event]',
      null,
    ],
    ['expects other words', 'own-entrypoint: true, stdout-matches: ["^tool 3"]', 'ENTRYPOINT_OUTPUT_MISMATCH'],
    ['runs dry', `${python}, ${alone}, invocations: [{ args: [--event, opened] }]`, null],
    [
      'proves that a misuse is refused',
      `${python}, ${alone}, invocations: [{ args: [--event, burnt], exit-codes: [1], stderr-matches: [unknown event] }]`,
      null,
    ],
    [
      'finds a misuse that is let pass',
      `${python}, ${alone}, invocations: [{ args: [--event, opened], exit-codes: [1] }]`,
      'ENTRYPOINT_EXIT_UNEXPECTED',
    ],
    [
      'has a user, a folder and a variable of its own',
      `${python}, ${alone}, user: "65534", working-directory: /usr, environment: { MODE: dry }, invocations: [{ args: [--where], stdout-matches: ["^65534 /usr dry$"] }]`,
      null,
    ],
    ['cannot write', `${python}, ${alone}, invocations: [{ args: [--write] }]`, 'ENTRYPOINT_NONZERO_EXIT'],
    [
      'may write where its contract says so',
      `${python}, ${alone}, writable-paths: [/var/cache], invocations: [{ args: [--write] }]`,
      null,
    ],
    [
      'names a platform that the image does not have',
      'own-entrypoint: true, platforms: [linux/s390x]',
      'ENTRYPOINT_PLATFORM_UNRUN',
    ],
  ])('%s', (_, row, reason) => {
    commitAll(place, { 'seaworthy.yml': contract(`    - { runtime-mode: x, ${row} }\n`) });
    const { code, rows } = asked(place, archive);
    expect([code === 0, rows[0]?.reason_code]).toEqual([reason === null, reason]);
  });

  test('with an exception shows it, and of its variables the names', () => {
    const row = `${python}, ${alone}, environment: { MODE: dry-secretless }, writable-paths: [/var/cache], memory-mib: 600, invocations: [{ args: [--write] }]`;
    commitAll(place, { 'seaworthy.yml': contract(`    - { runtime-mode: x, ${row} }\n`) });
    const { rows } = asked(place, archive);
    expect(rows[0]).toMatchObject({
      exceptions: ['writable-paths /var/cache', 'memory-mib 600'],
      environment_names: ['MODE'],
    });
    expect(JSON.stringify(rows)).not.toContain('dry-secretless');
  });
});

describe('an image of several platforms', () => {
  /** The head of a program for ARM of 64 bits, and nothing behind it. */
  const foreign = Buffer.from('7f454c460201010000000000000000000200b70001000000', 'hex');

  function repository(platforms: string): string {
    const place = mkdtempSync(join(folder, 'platforms-'));
    commitAll(place, {
      Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY app/main-$TARGETARCH /app/main\nENTRYPOINT ["/app/main"]\n',
      '.dockerignore': '**\n!app/main-*\n',
      'app/main-386': '',
      'seaworthy.yml': `version: 1
environment: { allow: [DOCKER_HOST, DOCKER_CONFIG] }
image: { platforms: [${platforms}] }
context: { include: [app/] }
entrypoints: { rows: [{ runtime-mode: tool, command: [/app/main], help-probes: [[/app/main, --version]] }] }
`,
    });
    for (const name of ['amd64', '386']) cpSync('/sbin/ldconfig', join(place, `app/main-${name}`));
    writeFileSync(join(place, 'app/main-arm64'), foreign, { mode: 0o755 });
    commitAll(place);
    return place;
  }

  test.each(['today', 'legacy'] as const)('on %s: each platform runs by its own manifest', (engine) => {
    const place = repository('linux/amd64, linux/386');
    const { code, rows } = asked(place, built(place), engine);
    expect([code, rows.map((row) => [row.platform, row.execution, row.status])]).toEqual([
      0,
      [
        ['linux/amd64', 'native', 'PASS'],
        ['linux/386', 'native', 'PASS'],
      ],
    ]);
  });

  test('one that the engine cannot run is a mismatch, and the other reports', () => {
    const place = repository('linux/amd64, linux/arm64');
    const { code, rows } = asked(place, built(place));
    expect([code, rows.map((row) => [row.platform, row.execution, row.reason_code])]).toEqual([
      1,
      [
        ['linux/amd64', 'native', null],
        ['linux/arm64', 'emulated', 'ENTRYPOINT_PLATFORM_MISMATCH'],
      ],
    ]);
  });
});
