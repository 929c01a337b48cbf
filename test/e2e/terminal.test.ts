import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { command } from './command.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'seaworthy-terminal-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const check = ['./seaworthy', 'check', 'examples/minimal-node', '--evidence-dir', join(place, 'evidence')];

/** What a person sees: the command on a pseudo-terminal of its own. */
function onTerminal(...more: string[]): string {
  const log = join(place, `log-${more.join('')}`);
  const words = [...check, ...more].join(' ');
  const { code } = command('script', ['--quiet', '--return', '--command', `cd ${home} && ${words}`, log]);
  expect(code).toBe(0);
  return readFileSync(log, 'utf8');
}

const wiped = '\r\u001b[2K';

test('on a terminal the gate that is being asked is shown in a line that is wiped, and the verdict is coloured', () => {
  const seen = onTerminal();
  for (const gate of ['build-context', 'secrets', 'entrypoints']) expect(seen).toContain(`${wiped}${gate}`);
  expect(seen).toContain('\u001b[32m');
  expect(seen.trimEnd()).toMatch(/PASS \(offline gates only: this is no readiness\)/);
});

test('without colours, quietly, or for a program, nothing of this is there', () => {
  expect(onTerminal('--no-color')).not.toContain('\u001b[32m');
  expect(onTerminal('--quiet')).not.toContain(wiped);
  expect(onTerminal('--format=json')).not.toContain(wiped);
});

test('in a log there is neither progress nor colour', () => {
  const [program = '', ...args] = check;
  const { stdout, stderr } = command(join(home, program), [args[0] ?? '', join(home, args[1] ?? ''), ...args.slice(2)]);
  expect(stderr).toBe('');
  expect(stdout).not.toContain('\u001b');
});
