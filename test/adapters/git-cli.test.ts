import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseIndex, parseStatus, withoutFilters } from '../../src/adapters/git-cli/worktree.ts';
import { gitCli } from '../../src/adapters/git-cli.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-git-test-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const identity = { NAME: 'T', EMAIL: 't@example.invalid', DATE: '2026-01-01T00:00:00Z' };
const env = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    Object.entries(identity).flatMap(([k, v]) => [`GIT_AUTHOR_${k}`, `GIT_COMMITTER_${k}`].map((n) => [n, v])),
  ),
};
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim();

function write(path: string, text = 'x'): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A repository with one commit that holds `a` and `sub/b`. */
function repository(name = 'repo'): string {
  const repo = join(root, name);
  write(join(repo, 'a'));
  write(join(repo, 'sub/b'));
  git(repo, 'init', '--quiet', '--initial-branch=main');
  git(repo, 'add', '.');
  git(repo, 'commit', '--quiet', '-m', 'one');
  return repo;
}

/** Makes git compare contents instead of believing its index. */
function touch(path: string, text = 'x'): void {
  rmSync(path);
  write(path, text);
}

test('a clean repository, asked from a folder inside', async () => {
  const repo = repository();
  expect(await gitCli(join(repo, 'sub')).state()).toEqual({
    topLevel: repo,
    sha: git(repo, 'rev-parse', 'HEAD'),
    ref: 'refs/heads/main',
    shallow: false,
    dirty: [],
    tracked: new Set(git(repo, 'ls-files').split('\n')),
  });
});

test('a change, a deletion, a new file and a staged file are dirty, whatever their names', async () => {
  const repo = repository();
  write(join(repo, 'a'), 'other');
  rmSync(join(repo, 'sub/b'));
  write(join(repo, 'new\nline -> "q"'));
  write(join(repo, ' lead/é'));
  git(repo, 'add', ' lead/é');
  expect((await gitCli(repo).state())?.dirty).toEqual([' lead/é', 'a', 'new\nline -> "q"', 'sub/b']);
});

test('ignored files and our own evidence are not dirty', async () => {
  const repo = repository();
  write(join(repo, '.gitignore'), 'out/\n');
  git(repo, 'add', '.');
  git(repo, 'commit', '--quiet', '-m', 'two');
  write(join(repo, 'out/x'));
  write(join(repo, '.seaworthy/evidence/x'));
  write(join(repo, 'sub/.seaworthy/evidence/x'));
  expect((await gitCli(join(repo, 'sub')).state())?.dirty).toEqual([]);
  expect((await gitCli(repo).state())?.dirty).toEqual(['sub/.seaworthy/evidence/x']);
  write(join(repo, '.seaworthy/Dockerfile'));
  expect((await gitCli(join(repo, 'sub')).state())?.dirty).toEqual(['.seaworthy/Dockerfile']);
  expect((await gitCli(repo).state())?.tracked.has('out/x')).toBe(false);
});

test('an ignore file outside of the commit hides nothing', async () => {
  const repo = repository();
  write(join(root, 'excludes'), '*\n');
  git(repo, 'config', 'core.excludesFile', join(root, 'excludes'));
  write(join(repo, 'hidden'));
  expect((await gitCli(repo).state())?.dirty).toEqual(['hidden']);
});

test.each(['--assume-unchanged', '--skip-worktree'])('a file marked %s is dirty: nobody looks at it', async (mark) => {
  const repo = repository();
  git(repo, 'update-index', mark, 'a');
  write(join(repo, 'a'), 'hidden change');
  expect((await gitCli(repo).state())?.dirty).toEqual(['a']);
});

test('a replaced commit does not stand for the real one', async () => {
  const repo = repository();
  const first = git(repo, 'rev-parse', 'HEAD');
  write(join(repo, 'a'), 'planted');
  git(repo, 'commit', '--quiet', '-am', 'two');
  git(repo, 'replace', first, 'HEAD');
  git(repo, 'reset', '--quiet', '--soft', first);
  expect(await gitCli(repo).state()).toMatchObject({ sha: first, dirty: ['a'] });
});

test('a detached head has no ref', async () => {
  const repo = repository();
  git(repo, 'checkout', '--quiet', '--detach');
  expect((await gitCli(repo).state())?.ref).toBeNull();
});

test('a shallow clone says so', async () => {
  const repo = repository();
  write(join(repo, 'a'), 'y');
  git(repo, 'commit', '--quiet', '-am', 'two');
  git(root, 'clone', '--quiet', '--depth=1', `file://${repo}`, 'clone');
  expect(await gitCli(join(root, 'clone')).state()).toMatchObject({ shallow: true, dirty: [] });
});

test('no repository, no commit and no git are undefined', async () => {
  expect(await gitCli(root).state()).toBeUndefined();
  git(root, 'init', '--quiet');
  expect(await gitCli(root).state()).toBeUndefined();
  expect(await gitCli(root, join(root, 'no-git')).state()).toBeUndefined();
});

const broken: [string, (repo: string) => void][] = [
  ['a configuration that cannot be read', (repo) => write(join(repo, '.git/config'), '[core\n')],
  ['a missing commit', (repo) => write(join(repo, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`)],
  ['a damaged index', (repo) => write(join(repo, '.git/index'), 'DIRC garbage')],
  ['a link to a repository that is gone', (repo) => replaceGit(repo, 'gitdir: /nonexistent/here\n')],
  ['a working tree somewhere else', (repo) => void git(repo, 'config', 'core.worktree', '/usr')],
  ['a filter whose name cannot be overridden', (repo) => void git(repo, 'config', 'filter.a=b.clean', 'false')],
];

function replaceGit(repo: string, text: string): void {
  rmSync(join(repo, '.git'), { recursive: true });
  write(join(repo, '.git'), text);
}

test.each(broken)('%s is a fault', async (_, damage) => {
  const repo = repository();
  damage(repo);
  await expect(gitCli(repo).state()).rejects.toMatchObject({ code: 'GIT_FAILED' });
});

test('a missing folder is a fault', async () => {
  await expect(gitCli(join(root, 'no')).state()).rejects.toMatchObject({ code: 'GIT_FAILED' });
});

/** A repository whose configuration names our marker-writing program wherever git would start one. */
function hostile(name: string, marker: string): string {
  const repo = repository(name);
  const program = join(root, 'evil');
  write(program, `#!/bin/sh\necho "$@" >>'${marker}'\ncat\n`);
  chmodSync(program, 0o755);
  write(join(repo, '.gitattributes'), '* filter=evil diff=evil\n');
  git(repo, 'add', '.gitattributes');
  git(repo, 'commit', '--quiet', '-m', 'attributes');
  write(join(repo, '.git/hooks/post-index-change'), `#!/bin/sh\n'${program}'\n`);
  chmodSync(join(repo, '.git/hooks/post-index-change'), 0o755);
  write(
    join(repo, 'included'),
    `[filter "evil"]\n\tclean = ${program} clean\n\tprocess = ${program} process\n\trequired = true\n`,
  );
  for (const [key, value] of [
    ['include.path', join(repo, 'included')],
    ['core.fsmonitor', program],
    ['core.hooksPath', join(repo, '.git/hooks')],
    ['core.pager', program],
    ['core.editor', program],
    ['core.sshCommand', program],
    ['core.askPass', program],
    ['core.alternateRefsCommand', program],
    ['filter.evil.smudge', program],
    ['diff.external', program],
    ['diff.evil.textconv', program],
    ['diff.evil.command', program],
    ['gpg.program', program],
    ['alias.status', `!${program}`],
    ['credential.helper', program],
  ]) {
    git(repo, 'config', key as string, value as string);
  }
  touch(join(repo, 'a'));
  touch(join(repo, 'sub/b'), 'y');
  return repo;
}

test('no program that the repository names is run', async () => {
  const marker = join(root, 'marker');
  const repo = hostile('repo', marker);
  const state = await gitCli(repo).state();
  expect(state?.dirty).toEqual(['included', 'sub/b']);
  expect(existsSync(marker)).toBe(false);
  expect(() => git(repo, 'status')).toThrow();
  expect(existsSync(marker)).toBe(true);
});

test('no missing object is fetched', async () => {
  const marker = join(root, 'marker');
  const repo = repository();
  const tree = git(repo, 'rev-parse', 'HEAD^{tree}');
  git(repo, 'config', 'core.repositoryFormatVersion', '1');
  git(repo, 'config', 'extensions.partialClone', 'origin');
  git(repo, 'config', 'remote.origin.url', `ext::sh -c "touch% ${marker}"`);
  git(repo, 'config', 'remote.origin.promisor', 'true');
  git(repo, 'config', 'protocol.ext.allow', 'always');
  rmSync(join(repo, '.git/objects', tree.slice(0, 2), tree.slice(2)));
  await expect(gitCli(repo).state()).rejects.toMatchObject({ code: 'GIT_FAILED' });
  expect(existsSync(marker)).toBe(false);
});

test('variables of ours do not reach git', async () => {
  const repo = repository();
  const other = repository('other');
  process.env.GIT_DIR = join(other, '.git');
  process.env.GIT_WORK_TREE = other;
  try {
    expect((await gitCli(repo).state())?.topLevel).toBe(repo);
  } finally {
    delete process.env.GIT_DIR;
    delete process.env.GIT_WORK_TREE;
  }
});

test('a clone of another owner is read', async () => {
  const repo = repository();
  const wrapper = join(root, 'git');
  write(wrapper, '#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"\n');
  chmodSync(wrapper, 0o755);
  expect((await gitCli(repo, wrapper).state())?.sha).toBe(git(repo, 'rev-parse', 'HEAD'));
});

test('the repository is left as it is', async () => {
  const repo = repository();
  touch(join(repo, 'a'));
  const before = git(repo, 'hash-object', '.git/index');
  await gitCli(repo).state();
  expect(git(repo, 'hash-object', '.git/index')).toBe(before);
});

/** A repository that holds `lib` as a submodule. */
function withSubmodule(): string {
  const repo = repository();
  const lib = repository('lib');
  git(repo, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', lib, 'lib');
  git(repo, 'commit', '--quiet', '-m', 'submodule');
  return repo;
}

test('submodules are looked into, and start no program', async () => {
  const repo = withSubmodule();
  const marker = join(root, 'marker');
  expect((await gitCli(repo).state())?.dirty).toEqual([]);
  git(repo, 'config', 'submodule.lib.ignore', 'all');
  git(join(repo, 'lib'), 'config', 'core.fsmonitor', `touch ${marker};`);
  git(join(repo, 'lib'), 'config', 'filter.x.clean', `touch ${marker};`);
  write(join(repo, 'lib/.gitattributes'), '* filter=x\n');
  touch(join(repo, 'lib/a'), 'y');
  expect((await gitCli(repo).state())?.dirty).toEqual(['lib/.gitattributes', 'lib/a']);
  expect(existsSync(marker)).toBe(false);
});

test('a submodule at another commit, or that leads elsewhere, is dirty itself', async () => {
  const repo = withSubmodule();
  git(join(repo, 'lib'), 'commit', '--quiet', '--allow-empty', '-m', 'more');
  expect((await gitCli(repo).state())?.dirty).toEqual(['lib']);
  rmSync(join(repo, 'lib'), { recursive: true });
  symlinkSync(join(root, 'lib'), join(repo, 'lib'));
  expect((await gitCli(repo).state())?.dirty).toEqual(['lib']);
  rmSync(join(repo, 'lib'));
  write(join(repo, 'lib'), 'a file');
  expect((await gitCli(repo).state())?.dirty).toEqual(['lib']);
});

test('answers of an unknown form are faults', () => {
  expect(() => parseStatus('garbage\0')).toThrow(expect.objectContaining({ code: 'GIT_FAILED' }));
  expect(() => parseIndex('garbage\0')).toThrow(expect.objectContaining({ code: 'GIT_FAILED' }));
});

test('every driver is switched off, also one whose name has dots', () => {
  expect(withoutFilters(['core.bare', 'filter.a.b.clean', 'filter.a.b.required', 'filter.clean'])).toEqual({
    'filter.a.b.clean': '',
    'filter.a.b.smudge': '',
    'filter.a.b.process': '',
    'filter.a.b.required': 'false',
  });
});
