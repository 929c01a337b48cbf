import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalog } from '../../src/chain/catalog.ts';
import { openContract } from '../support/contract.ts';
import { codesIn, ended, folder, node24, reportOf, root, type Surroundings, start } from '../support/spawn.ts';
import { commit } from '../support/spawn-repository.ts';
import { jobsOf } from '../support/workflow.ts';

const pages = ['shell-steps', 'gitleaks-action', 'container-structure-test', 'hadolint', 'actions-attest'] as const;
type Page = (typeof pages)[number];

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const pathOf = (page: string) => `docs/migrate/${page}.md`;
const withFaq = [...[...pages, 'README'].map(pathOf), 'docs/faq.md'];

interface Block {
  readonly language: string;
  /** The file that its first line names. */
  readonly path: string;
  readonly text: string;
  readonly isAfter: boolean;
}

function blocksOf(page: Page): Block[] {
  const text = textOf(pathOf(page));
  const turn = text.indexOf('\n## After\n');
  return [...text.matchAll(/^```(\w+)\n((?:# (\S+)\n)?[\s\S]*?)^```$/gm)].map((match) => {
    const [, language = '', content = '', path = ''] = match;
    return { language, path, text: content, isAfter: match.index > turn };
  });
}

const contractOf = (page: Page) => blocksOf(page).find(({ path }) => path === 'seaworthy.yml')?.text ?? '';
const workflowsOf = (page: Page) => blocksOf(page).filter(({ path }) => path.startsWith('.github/workflows/'));

describe.each(pages)('the page %s', (page) => {
  test('has its parts, one contract, and a workflow before and after', () => {
    const headings = [...textOf(pathOf(page)).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['What replaces what', 'Before', 'After', 'What changes', 'Pitfalls']);
    expect(blocksOf(page).filter(({ path, isAfter }) => path === 'seaworthy.yml' && isAfter)).toHaveLength(1);
    expect(new Set(workflowsOf(page).map(({ isAfter }) => isAfter))).toEqual(new Set([false, true]));
  });

  test('holds a contract that opens', async () => {
    expect((await openContract(contractOf(page))).contract.entrypoints.rows).not.toEqual([]);
  });

  test('holds YAML that can be parsed, and workflows that GitHub’s own parser takes', async () => {
    for (const { language, text } of blocksOf(page)) if (language === 'yaml') expect(parse(text)).toBeTypeOf('object');
    for (const { text } of workflowsOf(page)) expect(await jobsOf(text)).not.toEqual([]);
  });

  test('names every action by a commit that is known, and no tag that moves', () => {
    const { pins } = JSON.parse(textOf('test/fixtures/github/action-pins.json')) as { pins: Record<string, string[]> };
    const known = Object.entries(pins).map(([action, [version, sha]]) => `${action}@${sha} # ${version}`);
    const uses = workflowsOf(page).flatMap(({ text }) => [...text.matchAll(/\buses: (.+)$/gm)].map(([, what]) => what));
    const ours = /^OWNER\/seaworthy\/\S+@0{40}$/;
    expect(uses.filter((what = '') => !known.includes(what) && !ours.test(what))).toEqual([]);
    expect(textOf(pathOf(page))).not.toMatch(/:latest\b|@(?:main|master|latest|HEAD)\b|@v\d+(?!\d*\.\d+\.\d)/);
  });
});

/** What is written like a reason code, and is none. */
const variables = ['DB_PASSWORD', 'DOCKER_CONFIG', 'DOCKER_HOST', 'KEY_ARN', 'NPM_TOKEN', 'TOKEN_FILE'];

describe.each(withFaq)('%s', (path) => {
  const text = textOf(path);

  test('names reason codes that exist', () => {
    const named = [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, code = '']) => code);
    const codes = [...variables, ...catalog.map(({ code }) => code)];
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('leads to pages and chapters that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
    const dead = links.filter(([, to, chapter]) => !leads(to ? join(dirname(path), to) : path, chapter));
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

function leads(path: string, chapter: string | undefined): boolean {
  if (!existsSync(join(root, path))) return false;
  const words = (heading: string) => heading.toLowerCase().replace(/[^\w\- ]/g, '');
  const chapters = [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => words(title).replaceAll(' ', '-'));
  return chapter === undefined || chapters.includes(chapter);
}

/** A Dockerfile with a COPY of everything, and what takes the place of that line. */
const inHadolint = blocksOf('hadolint').filter(({ language }) => language === 'dockerfile');
const [broad = '', copies = ''] = inHadolint.map(({ text }) => text);
const token = ['np', 'm_', 'Q7xK2mPz9LwR4tYv8NcB5hJd3FgS6aEuabcd'].join('');

/** The repository that all pages speak of. */
const app: Readonly<Record<string, string>> = {
  Dockerfile: broad.replace('COPY . .\n', copies),
  '.dockerignore': '**\n!pyproject.toml\n!src/app\n**/__pycache__\n',
  'pyproject.toml': '[project]\nname = "app"\n',
  'src/app/__init__.py': '',
  'src/app/worker.py': 'import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument("--profile")\n',
  'src/app/rules.yaml': 'events: [paid]\n',
  'src/app/cert_fixture.pem': 'a public certificate\n',
};

/** The mode of what nobody may read. */
const hidden = 0;
type Change = string | null | typeof hidden | ((text: string) => string);
type Changes = Readonly<Record<string, Change>>;

/** The repository with a page's contract and the workflows behind its turn, and some files changed; null takes one away. */
function repository(page: Page, changes: Changes = {}): string {
  const place = folder(page);
  const workflows = workflowsOf(page).filter(({ isAfter }) => isAfter);
  const files: Record<string, string> = { ...app, 'seaworthy.yml': contractOf(page) };
  for (const { path, text } of workflows) files[path] = text;
  if (page !== 'gitleaks-action') delete files['src/app/cert_fixture.pem'];
  if (page === 'actions-attest') files['Dockerfile'] += 'RUN --mount=type=secret,id=npm_token true\n';
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete files[path];
    else if (change !== hidden) files[path] = typeof change === 'string' ? change : change(files[path] ?? '');
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  commit(place);
  return place;
}

/** Somebody who may not read everything: root may, so another user takes its place. */
const uid = process.getuid?.() === 0 ? 65_534 : undefined;

/** Works in a repository as somebody who may not read what is hidden. */
async function inside<T>(place: string, changes: Changes, work: (as: Surroundings) => Promise<T>): Promise<T> {
  const path = Object.keys(changes).find((name) => changes[name] === hidden);
  if (path === undefined) return work({});
  if (uid !== undefined) execFileSync('chown', ['-R', `${uid}:${uid}`, place]);
  chmodSync(join(place, path), hidden);
  return work(uid === undefined ? {} : { uid }).finally(() => chmodSync(join(place, path), 0o755));
}

const checked = (place: string, as: Surroundings = {}) =>
  reportOf(node24, ['check', place, '--evidence-dir', folder('evidence')], as);

test.concurrent.each(pages)('%s: the lines behind the turn are green', async (page) => {
  const { code, report } = await checked(repository(page));
  expect([code, codesIn(report, 'FAIL'), codesIn(report, 'ERROR')]).toEqual([0, [], []]);
});

const dockerfile = (change: Change): Changes => ({ Dockerfile: change });
const contract = (change: Change): Changes => ({ 'seaworthy.yml': change });
const ignore = (change: Change): Changes => ({ '.dockerignore': change });
const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, () => to);
const added = (line: string) => (text: string) => `${text}${line}\n`;
const withoutRows = contract(replaced(/^entrypoints:\n(?: .*\n)+/m, ''));
const pattern = (written: string) => contract(replaced('"itk_[a-z0-9]{32}"', `'${written}'`));

/** What lay below src lies elsewhere, and the Dockerfile and the ignore file know it. */
const moved: Changes = {
  ...dockerfile(replaced('src/app', 'source/app')),
  ...ignore(replaced('src/app', 'source/app')),
  'source/app/worker.py': app['src/app/worker.py'] ?? null,
  ...Object.fromEntries(Object.keys(app).flatMap((path) => (path.startsWith('src/') ? [[path, null]] : []))),
};
const limit = 'secrets:\n  max-file-bytes: 1048576';
const big = { 'src/app/big.txt': 'a'.repeat(2 ** 20 + 1) };
const dotenv = { 'src/app/.env': `NPM_TOKEN=${token}\n` };
const staticKey = { '.github/workflows/a.yml': 'on: push\nenv: { AWS_ACCESS_KEY_ID: "${{ vars.KEY }}" }\njobs: {}\n' };
const signsAll = workflowsOf('actions-attest').find(({ isAfter }) => !isAfter)?.text ?? '';
const wholeFolder: Changes = {
  ...ignore(added('!docs\n!docs/kept.md')),
  ...dockerfile(added('COPY docs/kept.md ./')),
  ...contract(replaced('src/app/]', 'src/app/, docs/kept.md]')),
  'docs/kept.md': 'kept\n',
  'docs/other.md': 'other\n',
};

/** A page, what is wrong in the repository, how it ends and what it finds, and the change. */
const cases: readonly (readonly [Page, string, `${1 | 2} ${string}`, Changes])[] = [
  ['shell-steps', 'a required file is gone', '1 CONTEXT_INCLUDE_MISSING', { 'src/app/rules.yaml': null }],
  ['shell-steps', 'the sources cannot be read', '2 FILE_UNREADABLE', { 'src/app': hidden }],
  ['shell-steps', 'the sources are elsewhere', '1 CONTEXT_INCLUDE_MISSING', moved],
  ['shell-steps', 'a large file', '2 SECRET_FILE_UNSCANNED', { ...big, ...contract(replaced('secrets:', limit)) }],
  ['shell-steps', 'a token', '1 SECRET_BANNED_CONTENT', { 'src/app/rules.yaml': `itk_${'a1'.repeat(16)}\n` }],
  ['shell-steps', 'a pattern that finds nothing', '2 CONTRACT_INVALID', pattern('itk-[0-9]{99}')],
  ['shell-steps', 'a pattern of grep', '2 CONTRACT_INVALID', pattern('itk_[[:alnum:]]+')],
  ['shell-steps', 'no row', '2 ENTRYPOINT_MATRIX_EMPTY', withoutRows],
  ['gitleaks-action', 'a file of variables', '1 SECRET_BANNED_NAME', dotenv],
  ['gitleaks-action', 'the token in it', '1 SECRET_BANNED_CONTENT', dotenv],
  ['gitleaks-action', 'a file over the limit', '2 SECRET_FILE_UNSCANNED', big],
  ['gitleaks-action', 'a file that cannot be read', '2 FILE_UNREADABLE', { 'src/app/rules.yaml': hidden }],
  ['gitleaks-action', 'a rule that finds nothing', '2 CONTRACT_INVALID', pattern('itk-[0-9]{99}')],
  ['gitleaks-action', 'a pattern of Go', '2 CONTRACT_INVALID', pattern('(?i)itk_.+')],
  ['gitleaks-action', 'an example key', '1 SECRET_BANNED_CONTENT', { 'src/app/a': `AKIA${'IOSFODNN7EXAMPLE'}\n` }],
  ['gitleaks-action', 'a long key', '1 SECRET_WORKFLOW_STATIC_CREDENTIAL', staticKey],
  ['container-structure-test', 'no module', '1 ENTRYPOINT_STATIC_UNRESOLVED', { 'src/app/worker.py': null }],
  ['container-structure-test', 'no row', '2 ENTRYPOINT_MATRIX_EMPTY', withoutRows],
  ['hadolint', 'the lines before', '1 CONTEXT_BROAD_COPY', { ...dockerfile(broad), ...ignore('node_modules\n') }],
  ['hadolint', 'no default deny', '1 CONTEXT_DEFAULT_DENY_MISSING', ignore('node_modules\n')],
  ['hadolint', 'a whole folder for one file', '1 CONTEXT_PARENT_REOPENED', wholeFolder],
  ['hadolint', 'a secret by name', '1 SECRET_DOCKERFILE_VARIABLE', dockerfile(added('ARG NPM_TOKEN'))],
  ['hadolint', 'another base', '2 CONTEXT_UNRESOLVED', dockerfile(replaced('3.12-slim', '3.13-slim'))],
  ['hadolint', 'another frontend', '2 CONTEXT_UNRESOLVED', dockerfile(replaced('ARG', '# syntax=a.example/b:1\nARG'))],
  ['hadolint', 'a source that is not there', '1 CONTEXT_BUILD_WOULD_FAIL', dockerfile(added('COPY gone ./'))],
  ['hadolint', 'a line that is no instruction', '2 CONTEXT_BUILD_WOULD_FAIL', dockerfile(added('NOPE'))],
  ['hadolint', 'no Dockerfile', '2 DOCKERFILE_MISSING', dockerfile(null)],
  ['actions-attest', 'the lines before', '1 SECRET_WORKFLOW_LEAK', { '.github/workflows/release.yml': signsAll }],
  ['actions-attest', 'a secret by name', '1 SECRET_DOCKERFILE_VARIABLE', dockerfile(added('ARG NPM_TOKEN'))],
  [
    'actions-attest',
    'a mount that nobody declared',
    '1 SECRET_BUILD_SECRET_UNDECLARED',
    dockerfile(added('RUN --mount=type=secret,id=other true')),
  ],
];

test.concurrent.each(cases)('%s: %s: %s', async (page, _what, expected, changes) => {
  const place = repository(page, changes);
  const { code, report } = await inside(place, changes, (as) => checked(place, as));
  const [status = '', finds = ''] = expected.split(' ');
  const found = [...codesIn(report, 'FAIL'), ...codesIn(report, 'ERROR')];
  expect([code, found]).toEqual([Number(status), expect.arrayContaining([finds])]);
  expect(textOf(pathOf(page))).toContain(finds);
});

interface Steps {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

/** The steps of the workflow before that need no engine, as GitHub starts them. */
const oldSteps = workflowsOf('shell-steps')
  .filter(({ isAfter }) => !isAfter)
  .flatMap(({ text }) => Object.values((parse(text) as Steps).jobs).flatMap(({ steps }) => steps))
  .flatMap(({ run = 'docker' }) => (run.includes('docker') ? [] : [run]));

test.each(cases.slice(0, 3))('%s: %s, and the steps before are green', async (page, _what, _finds, changes) => {
  const place = repository(page, changes);
  const step = (script: string, as: Surroundings) => ended(start('bash', ['-e', '-c', script], { cwd: place, ...as }));
  const ran = await inside(place, changes, (as) => Promise.all(oldSteps.map((script) => step(script, as))));
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
});
