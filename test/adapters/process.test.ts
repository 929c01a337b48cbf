import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checked, lastLine, type ProcessRequest, runProcess } from '../../src/adapters/process.ts';
import { Fault } from '../../src/core/fault.ts';

const node = (script: string, more: Partial<ProcessRequest> = {}): ProcessRequest => ({
  command: process.execPath,
  args: ['-e', script],
  timeoutSeconds: 20,
  outputLimit: 1000,
  ...more,
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-process-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('exit code and both outputs come back', async () => {
  const result = await runProcess(node('console.log("out"); console.error("err"); process.exitCode = 3'));
  expect(result).toMatchObject({
    exitCode: 3,
    signal: null,
    timedOut: false,
    stdout: { text: 'out\n', truncated: false },
    stderr: { text: 'err\n', truncated: false },
  });
});

test('arguments reach the program as they are, never a shell', async () => {
  const hostile = ['$(touch x)', '; echo no', 'a\'b"c', 'two\nlines', '*'];
  const request = node('process.stdout.write(JSON.stringify(process.argv.slice(1)))');
  const result = await runProcess({ ...request, args: [...request.args, ...hostile] });
  expect(JSON.parse(result.stdout.text)).toEqual(hostile);
});

test('the environment is the given one alone', async () => {
  const script =
    'process.stdout.write(Object.keys(process.env).filter((key) => key !== "__CF_USER_TEXT_ENCODING").join())';
  expect((await runProcess(node(script, { env: { ONLY: '1', NOT: undefined } }))).stdout.text).toBe('ONLY');
  expect((await runProcess(node(script))).stdout.text).toBe('PATH');
});

test('more output than the limit is dropped and announced, and never blocks the child', async () => {
  const script = 'const b = Buffer.alloc(1e6, "x"); for (let i = 0; i < 20; i++) require("fs").writeSync(2, b)';
  const { exitCode, stderr, stdout } = await runProcess(node(script));
  expect(exitCode).toBe(0);
  expect(stderr).toEqual({ text: 'x'.repeat(1000), truncated: true });
  expect(stdout.truncated).toBe(false);
});

test('a limit inside a character leaves the character out', async () => {
  const { stdout } = await runProcess(node('process.stdout.write("aé€")', { outputLimit: 4 }));
  expect(stdout).toEqual({ text: 'aé', truncated: true });
});

test('a time-out ends the child and everything that it started', async () => {
  const marker = join(folder, 'grandchild');
  const grandchild = `setTimeout(() => require("fs").writeFileSync(${JSON.stringify(marker)}, ""), 1200)`;
  const script = `process.on("SIGTERM", () => {}); require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}]); setInterval(() => {}, 9)`;
  const result = await runProcess(node(script, { timeoutSeconds: 0.4, graceSeconds: 0.1 }));
  expect(result).toMatchObject({ timedOut: true, signal: 'SIGKILL', exitCode: null });
  await sleep(1500);
  expect(existsSync(marker)).toBe(false);
});

test('a grandchild that keeps the pipes open holds nobody up', async () => {
  const grandchild = 'setTimeout(() => {}, 15000)';
  const script = `const { pid } = require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}], { detached: true, stdio: "inherit" }); console.log(pid); process.exit(0)`;
  const begin = Date.now();
  const { stdout } = await runProcess(node(script));
  expect(Date.now() - begin).toBeLessThan(8000);
  process.kill(Number(stdout.text), 'SIGKILL');
});

test('a missing program and a missing folder are told apart', async () => {
  const missing = { ...node(''), command: 'no-such-program-here', env: { PATH: '/usr/bin' } };
  await expect(runProcess(missing)).rejects.toMatchObject({ code: 'PROCESS_NOT_FOUND' });
  await expect(runProcess(node('', { cwd: join(folder, 'no') }))).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
  await expect(runProcess({ ...node(''), args: ['a\0b'] })).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
});

test('input of every kind arrives whole', async () => {
  const echo = 'process.stdin.pipe(process.stdout)';
  async function* pieces() {
    yield Buffer.from('one ');
    yield Buffer.from('two');
  }
  expect((await runProcess(node(echo, { input: 'text' }))).stdout.text).toBe('text');
  expect((await runProcess(node(echo, { input: Buffer.from('bytes') }))).stdout.text).toBe('bytes');
  expect((await runProcess(node(echo, { input: '' }))).stdout.text).toBe('');
  expect((await runProcess(node(echo, { input: pieces() }))).stdout.text).toBe('one two');
  expect((await runProcess(node(echo))).stdout.text).toBe('');
});

test('a child that ignores its input is no failure', async () => {
  const input = Buffer.alloc(5_000_000);
  expect(await runProcess(node('process.exit(0)', { input }))).toMatchObject({ exitCode: 0 });
});

test('an input that breaks off ends the child, and its own fault is told', async () => {
  async function* broken() {
    yield Buffer.from('x');
    throw new Fault('IMAGE_MALFORMED', { message: 'cut' });
  }
  const request = node('process.stdin.resume()', { input: broken() });
  await expect(runProcess(request)).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
});

test('lines are handed on as they come, the last one too', async () => {
  const lines: string[] = [];
  const script = 'process.stdout.write("a\\r\\nb"); setTimeout(() => process.stdout.write("c\\n\\nend"), 50)';
  await runProcess(node(script, { onLine: (line, stream) => lines.push(`${stream}:${line}`) }));
  expect(lines).toEqual(['stdout:a', 'stdout:bc', 'stdout:', 'stdout:end']);
});

test('checked turns every bad end into its fault', async () => {
  await expect(checked(node('process.exit(1)'))).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
  await expect(checked(node('process.kill(process.pid, "SIGKILL")'))).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
  const slow = node('setTimeout(() => {}, 9e4)', { timeoutSeconds: 0.2 });
  await expect(checked(slow)).rejects.toMatchObject({ code: 'PROCESS_TIMED_OUT' });
  expect((await checked(node(''))).exitCode).toBe(0);
});

test('a message shows the last line that says something, made harmless, and no argument', async () => {
  const script = 'console.error("first\\n\\u001b[31merror: \\u0007 last\\u001b[0m\\n---\\n"); process.exit(1)';
  const request = node(script, { label: 'tool sub' });
  const fault = await checked({ ...request, args: [...request.args, 'hunter2'] }).catch((cause: Error) => cause);
  expect(fault).toMatchObject({ message: 'tool sub failed (exit 1): error: \\u{7} last' });
});

test.each([
  ['', ''],
  ['one\ntwo\n\n', 'two'],
  ['done\r\n====\r\n', 'done'],
  ['progress 1\rprogress 2', 'progress 2'],
])('lastLine of %j', (text, expected) => {
  expect(lastLine(text)).toBe(expected);
});
