import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder, root, scrubbed } from './spawn.ts';

export const examples = ['fraud-platform', 'leaky-default-deny', 'minimal-node'] as const;
export type Example = (typeof examples)[number];

/** A file with its text, a folder (ends in `/`), a link, or nothing where null stands. */
export type Change = string | { readonly link: string } | null;

/** An example, copied, with some of its files changed. */
export function copyOf(example: Example, changes: Readonly<Record<string, Change>> = {}): string {
  const path = folder(example);
  cpSync(join(root, 'examples', example), path, {
    recursive: true,
    filter: (source) => !source.endsWith('/.seaworthy'),
  });
  for (const [name, change] of Object.entries(changes)) apply(join(path, name), change);
  return path;
}

function apply(path: string, change: Change): void {
  rmSync(path.replace(/\/$/, ''), { recursive: true, force: true });
  if (change === null) return;
  mkdirSync(path.endsWith('/') ? path : dirname(path), { recursive: true });
  if (typeof change !== 'string') symlinkSync(change.link, path);
  else if (!path.endsWith('/')) writeFileSync(path, Buffer.from(change, 'latin1'));
}

const identity = { NAME: 'Nobody', EMAIL: 'nobody@example.invalid', DATE: '2026-01-02T03:04:05Z' };
const authors = Object.fromEntries(
  Object.entries(identity).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ]),
);

export function git(cwd: string, ...args: string[]): string {
  const env = scrubbed({ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...authors });
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Makes the folder a repository of one commit, and returns that commit. */
export function commit(repository: string): string {
  git(repository, 'init', '--quiet', '--initial-branch=main');
  git(repository, 'add', '--all', '--force');
  git(repository, 'commit', '--quiet', '--message=one');
  return git(repository, 'rev-parse', 'HEAD');
}

/** Every file below the evidence folder, by its path there. */
export function evidenceFiles(repository: string, dir = '.seaworthy/evidence'): string[] {
  const path = join(repository, dir);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

/** The objects of the only run, by name, as text. */
export function objectsIn(repository: string, dir = '.seaworthy/evidence'): Map<string, string> {
  const files = evidenceFiles(repository, dir).filter((name) => name.startsWith('evidence/runs/'));
  return new Map(
    files.map((name) => [
      name.split('/').at(-1)?.replace('.json', '') ?? '',
      readFileSync(join(repository, dir, name), 'utf8'),
    ]),
  );
}
