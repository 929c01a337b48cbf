import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './imports.ts';

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter((path) => path !== '');

/** Text files that are committed, or would be with the next `git add`. Generated bundles are none. */
export const committed: readonly string[] = [
  ...new Set(git('ls-files', '-z', '--cached', '--others', '--exclude-standard')),
]
  .filter((path) => !path.startsWith('dist/') && existsSync(join(root, path)) && isText(path))
  .sort();

function isText(path: string): boolean {
  const bytes = readFileSync(join(root, path));
  return !bytes.subarray(0, 8192).includes(0);
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
