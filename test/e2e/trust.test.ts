import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const home = fileURLToPath(new URL('../..', import.meta.url));

/** The first block of commands of the page, each as the words that it consists of. */
function commands(): string[][] {
  const text = readFileSync(join(home, 'docs/trust.md'), 'utf8');
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(text) ?? [];
  return block
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

test('a stranger rebuilds dist from a clean clone, by the commands of docs/trust.md, and gets the same bytes', () => {
  const place = mkdtempSync(join(tmpdir(), 'seaworthy-stranger-'));
  const head = execFileSync('git', ['-C', home, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  let at = place;
  for (const words of commands()) {
    const [program = '', ...args] = words.map((word) =>
      word === 'COMMIT' ? head : word.startsWith('https://') ? home : word,
    );
    if (program === 'cd') at = join(at, args[0] ?? '');
    else execFileSync(program, args, { cwd: at, stdio: ['ignore', 'pipe', 'inherit'] });
  }
  expect(commands().at(-1)?.[0]).toBe('diff');
  rmSync(place, { recursive: true, force: true });
});
