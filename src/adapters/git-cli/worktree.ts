import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import { type AskGit, failed, type Settings } from './shield.ts';

/**
 * Every path of the index, and every path of the working tree, submodules included, that differs from the commit or that git was told not to look at.
 * Where a file passes a filter, its raw bytes are compared, since the filter is not run: dirty at worst, never clean by mistake.
 */
export async function worktreeOf(ask: AskGit, topLevel: string, depth = 0): Promise<Worktree> {
  const [status, listed] = await Promise.all([
    statusOf(ask, topLevel),
    answer(ask, topLevel, ['ls-files', '-v', '-s', '-z']),
  ]);
  const index = parseIndex(listed);
  const modules: Worktree[] = [];
  for (const path of index.submodules) modules.push(await submodule(ask, topLevel, path, depth));
  const dirty = [...parseStatus(status), ...index.unseen, ...modules.flatMap((module) => module.dirty)];
  const tracked = [...index.tracked, ...modules.flatMap((module) => module.tracked)];
  return { dirty: [...new Set(dirty)].sort(), tracked };
}

async function statusOf(ask: AskGit, topLevel: string): Promise<string> {
  const keys = await answer(ask, topLevel, ['config', '--list', '--name-only', '-z']);
  return answer(ask, topLevel, ['status', ...statusFlags], withoutFilters(keys.split('\0')));
}

/** A working tree against its commit. */
export interface Worktree {
  readonly dirty: readonly string[];
  /** Every path of the index. */
  readonly tracked: readonly string[];
}

/** Submodules are asked one by one: git itself would run each with a configuration that nobody looked at. */
const statusFlags = ['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];

async function answer(ask: AskGit, folder: string, args: readonly string[], more?: Settings): Promise<string> {
  const result = await ask(folder, args, more);
  if (result.exitCode !== 0) throw failed(`git ${args[0]}`, result);
  return result.stdout.text;
}

/** Settings that switch off every filter driver that the configuration names. */
export function withoutFilters(keys: readonly string[]): Settings {
  const drivers = new Set<string>();
  for (const key of keys) {
    const driver = /^filter\.(.*)\.[^.]+$/s.exec(key)?.[1];
    if (driver !== undefined) drivers.add(driver);
  }
  return Object.fromEntries([...drivers].flatMap(switchedOff));
}

function switchedOff(driver: string): [string, string][] {
  if (driver.includes('=')) {
    throw new Fault('GIT_FAILED', { message: `git’s filter ${plain(driver)} has a name that cannot be switched off` });
  }
  const off = ['clean', 'smudge', 'process'].map((word): [string, string] => [`filter.${driver}.${word}`, '']);
  return [...off, [`filter.${driver}.required`, 'false']];
}

/** The paths of `git status --porcelain=v1 -z --no-renames`: two letters, a space, the path. */
export function parseStatus(text: string): string[] {
  return records(text).map((record) => {
    if (record[2] !== ' ') throw new Fault('GIT_FAILED', { message: 'git status answered in an unknown form' });
    return record.slice(3);
  });
}

/**
 * From `git ls-files -v -s -z`: submodules, and the paths that git does not compare because somebody marked them so
 * (`--assume-unchanged`, a lower-case letter) or left them out of the working tree (`--skip-worktree`, an S).
 */
export function parseIndex(text: string): { submodules: string[]; unseen: string[]; tracked: string[] } {
  const entries = records(text).map((record) => {
    const [, tag = '', mode, path = ''] = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.*)$/s.exec(record) ?? [];
    if (mode === undefined) throw new Fault('GIT_FAILED', { message: 'git ls-files answered in an unknown form' });
    return { tag, mode, path };
  });
  const unseen = entries.filter(({ tag }) => /[a-zS]/.test(tag)).map(({ path }) => path);
  const submodules = entries.filter(({ mode }) => mode === '160000').map(({ path }) => path);
  return { unseen, submodules, tracked: entries.map(({ path }) => path) };
}

function records(text: string): string[] {
  return text.split('\0').filter((record) => record !== '');
}

/** Deeper than any real nesting. */
const deepest = 16;

/** A submodule; nothing where it is not checked out, itself dirty where it cannot be asked. */
async function submodule(ask: AskGit, topLevel: string, path: string, depth: number): Promise<Worktree> {
  const folder = join(topLevel, path);
  if (!isCheckedOut(folder)) return { dirty: [], tracked: [] };
  const own = await ask(folder, ['rev-parse', '--show-toplevel']);
  const isItself = own.exitCode === 0 && own.stdout.text === `${folder}\n` && realpathSync(folder) === folder;
  if (!isItself || depth >= deepest) return { dirty: [path], tracked: [] };
  const inner = await worktreeOf(ask, folder, depth + 1);
  const within = (names: readonly string[]) => names.map((name) => `${path}/${name}`);
  return { dirty: within(inner.dirty), tracked: within(inner.tracked) };
}

/** Where something else stands in its place, `git status` says so; what cannot be seen counts as there. */
function isCheckedOut(folder: string): boolean {
  try {
    return lstatSync(folder).isDirectory() && lstatSync(join(folder, '.git')) !== undefined;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    return code !== 'ENOENT' && code !== 'ENOTDIR';
  }
}
