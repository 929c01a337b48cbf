import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/core/digest.ts';
import { root } from '../support/imports.ts';

/** Every file below a folder with the digest of its bytes. */
function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), sha256(readFileSync(path))]));
}

test('a rebuild gives the committed dist byte for byte, with no file more or less', { timeout: 120_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'seaworthy-dist-'));
  try {
    const built = join(home, 'dist');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', built], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const fresh = contentOf(built);
    expect(Object.keys(fresh).length).toBeGreaterThan(5);
    expect(contentOf(join(root, 'dist'))).toEqual(fresh);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
