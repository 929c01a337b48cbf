import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { interruptProcesses, runProcess } from '../../src/adapters/process.ts';

const base = { command: process.execPath, timeoutSeconds: 20, outputLimit: 1000 };
/** The Node of the tests, which reads TypeScript, whichever Node runs them. */
const node = resolve(import.meta.dirname, '../../node_modules/.bin/node');
const source = resolve(import.meta.dirname, '../../src/adapters/process.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-interrupt-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that starts a long child through the adapter, then cleans up after it. */
function program(name: string, afterwards: string) {
  const child = `require("fs").writeFileSync(${JSON.stringify(join(folder, `${name}.pid`))}, String(process.pid)); setInterval(() => {}, 1000)`;
  const cleaner = `require("fs").writeFileSync(${JSON.stringify(join(folder, `${name}.cleaned`))}, "")`;
  const path = join(folder, `${name}.ts`);
  writeFileSync(
    path,
    `import { interruptProcesses, runProcess } from ${JSON.stringify(source)};
    const base = { command: process.execPath, timeoutSeconds: 60, outputLimit: 10 };
    ${afterwards}
    try {
      await runProcess({ ...base, args: ['-e', ${JSON.stringify(child)}] });
    } catch (fault) {
      if (fault.code !== 'INTERRUPTED') throw fault;
    } finally {
      await runProcess({ ...base, args: ['-e', ${JSON.stringify(cleaner)}], cleansUp: true });
    }`,
  );
  return spawn(node, [path], { stdio: 'ignore' });
}

async function childOf(name: string): Promise<number> {
  const path = join(folder, `${name}.pid`);
  for (let tries = 0; tries < 200; tries++) {
    if (existsSync(path) && readFileSync(path, 'utf8') !== '') return Number(readFileSync(path, 'utf8'));
    await sleep(50);
  }
  throw new Error('the child did not start');
}

const alive = (pid: number) => existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`).length > 0;

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the children, cleans up, then ends us', async (signal) => {
  const running = program(signal, '');
  const pid = await childOf(signal);
  running.kill(signal);
  expect(await once(running, 'exit')).toEqual([null, signal]);
  expect(alive(pid)).toBe(false);
  expect(existsSync(join(folder, `${signal}.cleaned`))).toBe(true);
});

test.each(['once', 'on'])('a program that listens %s decides how it ends', async (how) => {
  const ending = 'interruptProcesses().then(() => setTimeout(() => process.exit(2), 300))';
  const running = program(how, `process.${how}('SIGINT', () => ${ending});`);
  const pid = await childOf(how);
  running.kill('SIGINT');
  expect(await once(running, 'exit')).toEqual([2, null]);
  expect(alive(pid)).toBe(false);
  expect(existsSync(join(folder, `${how}.cleaned`))).toBe(true);
});

test('a program that exits leaves no child behind', async () => {
  const running = program('exits', 'setTimeout(() => process.exit(7), 1000);');
  const pid = await childOf('exits');
  expect((await once(running, 'exit'))[0]).toBe(7);
  await sleep(200);
  expect(alive(pid)).toBe(false);
});

test('after an interruption only cleaning up may start', async () => {
  const long = runProcess({ ...base, args: ['-e', 'setInterval(() => {}, 1000)'] });
  const cleaned = long.catch(() => runProcess({ ...base, args: ['-e', ''], cleansUp: true }));
  await sleep(100);
  await interruptProcesses();
  await expect(long).rejects.toMatchObject({ code: 'INTERRUPTED' });
  await expect(cleaned).resolves.toMatchObject({ exitCode: 0 });
  await expect(runProcess({ ...base, args: ['-e', ''] })).rejects.toMatchObject({ code: 'INTERRUPTED' });
});
