import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a repository of a test holds: a path with its text, a folder (ends in `/`), or a link. */
export type Planted = string | readonly [path: string, content: string | { readonly link: string }];

/** Makes a folder in the temporary folder and plants the files in it. Texts are latin-1, so that any byte can be given. */
export function plant(files: readonly Planted[]): string {
  const root = mkdtempSync(join(tmpdir(), 'seaworthy-test-'));
  for (const file of files) plantOne(root, file);
  return root;
}

function plantOne(root: string, file: Planted): void {
  const [path, content] = typeof file === 'string' ? [file, 'x'] : file;
  const full = join(root, path);
  mkdirSync(path.endsWith('/') ? full : dirname(full), { recursive: true });
  if (path.endsWith('/')) return;
  if (typeof content === 'string') writeFileSync(full, Buffer.from(content, 'latin1'));
  else symlinkSync(content.link, full);
}

export function uproot(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
