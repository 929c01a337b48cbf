import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gone with this process at the latest, however it ends: an archive can be large. */
export function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
